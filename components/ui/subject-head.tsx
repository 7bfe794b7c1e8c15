// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type SubjectHeadProps = {
  name: string;
  /** A code beside the name. */
  code?: ReactNode;
  /** One line of facts and states. */
  facts: ReactNode;
  /** The next step as the one primary button, and in small what it is about. */
  action?: ReactNode;
  note?: string;
  /** Below, on the same sheet: the line of stations. */
  children?: ReactNode;
};

/** The head of a page about one person or thing: who, which, in what state, and what comes next. */
export const SubjectHead = ({ name, code, facts, action, note, children }: SubjectHeadProps) => (
  <section className="panel" aria-labelledby="subject-name">
    <div className="subject">
      <div className="subject__who">
        <div className="subject__line">
          <h1 className="subject__name" id="subject-name">
            {name}
          </h1>
          {code && <span className="muted">{code}</span>}
        </div>
        <div className="subject__facts">{facts}</div>
      </div>
      <div className="subject__act">
        {action}
        {note && <span className="muted small">{note}</span>}
      </div>
    </div>
    {children && <div className="panel__body panel__body--ruled">{children}</div>}
  </section>
);
