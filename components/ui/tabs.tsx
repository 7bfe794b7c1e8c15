// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type Tab = {
  href: string;
  label: string;
  /** A dot stands for a count that is still on its way. */
  count?: number | string;
  urgent?: boolean;
  current?: boolean;
};

/** Lists with their counts, as plain links. */
export const Tabs = ({ label, items, hint }: { label: string; items: readonly Tab[]; hint?: ReactNode }) => (
  <nav className="tabs" aria-label={label}>
    <ul className="tabs__list">
      {items.map((item) => (
        <li key={item.href}>
          <a
            className="tabs__link focus-inside"
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
          >
            {item.label}
            {item.count !== undefined && (
              <span className={classNames('count', item.urgent && item.count !== 0 && 'count--danger')}>
                {item.count}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
    {hint && <div className="tabs__hint">{hint}</div>}
  </nav>
);
