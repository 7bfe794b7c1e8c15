// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type CardAsideProps = {
  label: string;
  /** The card in one line, all that narrow screens show until it is opened. */
  fold: ReactNode;
  children: ReactNode;
};

/** What grows beside a request: stays in sight on wide screens, one line that opens on narrow or zoomed ones. */
export const CardAside = ({ label, fold, children }: CardAsideProps) => (
  <div className="card-column">
    <details className="card-fold">
      <summary>{fold}</summary>
    </details>
    <aside className="panel card-aside" aria-label={label}>
      {children}
    </aside>
  </div>
);
