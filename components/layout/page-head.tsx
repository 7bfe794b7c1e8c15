// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type PageHeadProps = { title: ReactNode; sub?: ReactNode; actions?: ReactNode };

/** The page's title, what it is about, and at the right what can be done with the page as a whole. */
export const PageHead = ({ title, sub, actions }: PageHeadProps) => (
  <div className="page-head">
    <div className="page-head__text">
      <h1>{title}</h1>
      {sub && <div className="page-head__sub">{sub}</div>}
    </div>
    {actions && <div className="page-head__actions">{actions}</div>}
  </div>
);
