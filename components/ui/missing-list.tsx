// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from '@/components/ui/icon';

type Missing = { href: string; text: string; wrong?: boolean };

/** What is still missing, as links to the place; errors first is the caller's order. */
export const MissingList = ({ items }: { items: readonly Missing[] }) => (
  <ul className="missing">
    {items.map((item) => (
      <li
        key={item.href + item.text}
        className={item.wrong ? 'missing__item missing__item--danger' : 'missing__item'}
      >
        <Icon name={item.wrong ? 'error' : 'arrow-right'} size="small" />
        <a href={item.href}>{item.text}</a>
      </li>
    ))}
  </ul>
);
