// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export type Fact = {
  term: string;
  value: ReactNode;
  /** The reason, in small. */
  detail?: ReactNode;
  /** A word at the right. */
  end?: ReactNode;
};

/** Terms and values; `ruled` separates them with lines and makes the value bold (the card that grows); `long` terms stand above their values where it is narrow. */
export const Facts = ({
  items,
  ruled,
  long,
}: {
  items: readonly Fact[];
  ruled?: boolean;
  long?: boolean;
}) => (
  <dl className={classNames('facts', ruled && 'facts--ruled', long && 'facts--long')}>
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
