// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type ActionItem = {
  id: string;
  /** A link or button when the action is allowed, its bare name when it is not. */
  action: ReactNode;
  allowed: boolean;
  /** What it does, or why not now and the way out. */
  reason?: ReactNode;
};

/** What can be done now; what cannot says why instead of being a disabled button. */
export const ActionList = ({ items }: { items: readonly ActionItem[] }) => (
  <ul className="actions">
    {items.map((item) => (
      <li key={item.id} className="actions__item">
        {item.allowed ? item.action : <span className="actions__name">{item.action}</span>}
        {item.reason && <span className="actions__reason">{item.reason}</span>}
      </li>
    ))}
  </ul>
);
