// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type NoticeProps = { title: string; meta: string; actions?: ReactNode; children: ReactNode };

/** A notice to the operators: who wrote it and when, what changes, and the button that says it was read. */
export const Notice = ({ title, meta, actions, children }: NoticeProps) => (
  <article className="notice">
    <h3 className="notice__title" tabIndex={-1}>
      {title}
    </h3>
    <p className="notice__meta">{meta}</p>
    <div className="notice__text">{children}</div>
    {actions && <div className="button-row">{actions}</div>}
  </article>
);
