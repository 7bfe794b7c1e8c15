// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

export type Fact = {
  term: string;
  value: ReactNode;
  /** The reason, in small. */
  detail?: ReactNode;
  /** A word at the right. */
  end?: ReactNode;
};

/** Terms and values; `ruled` separates them with lines and makes the value bold (the card that grows). */
export const Facts = ({ items, ruled }: { items: readonly Fact[]; ruled?: boolean }) => (
  <dl className={ruled ? 'facts facts--ruled' : 'facts'}>
    {items.map((item) => (
      <div className="facts__row" key={item.term}>
        <dt>{item.term}</dt>
        <dd>
          {item.value}
          {item.detail && <span className="facts__detail">{item.detail}</span>}
        </dd>
        {item.end && <dd className="facts__end">{item.end}</dd>}
      </div>
    ))}
  </dl>
);
