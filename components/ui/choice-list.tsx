// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type ChoiceItem = { href: string; name: string; detail: ReactNode; end?: ReactNode; current?: boolean };

/** A list of things to choose from beside what is chosen: two lines each, the whole line a link. */
export const ChoiceList = ({ label, items }: { label: string; items: readonly ChoiceItem[] }) => (
  <nav aria-label={label}>
    <ul className="choices">
      {items.map((item) => (
        <li key={item.href}>
          <a
            className="choices__link focus-inside"
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
          >
            <span>
              <span className="choices__name">{item.name}</span>
              {item.detail}
            </span>
            {item.end && <span className="choices__end">{item.end}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
