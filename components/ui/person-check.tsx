// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type PersonCheckProps = {
  question: string;
  name: string;
  facts: ReactNode;
  photo?: ReactNode;
  /** What confirms that it is this person, and the way out when it is not. */
  answer: ReactNode;
  /** The main button with its explanation. */
  action: ReactNode;
};

/** Is this the person at the counter? In large type, with the button beside it. */
export const PersonCheck = ({ question, name, facts, photo, answer, action }: PersonCheckProps) => (
  <section className={classNames('person', !photo && 'person--no-photo')} aria-labelledby="person-name">
    {photo}
    <div>
      <p className="person__question">{question}</p>
      <h2 className="person__name" id="person-name">
        {name}
      </h2>
      <p className="person__facts">{facts}</p>
      <div className="button-row">{answer}</div>
    </div>
    <div className="person__act">{action}</div>
  </section>
);
