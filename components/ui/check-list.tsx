// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type CheckItem = { id: string; text: ReactNode; ok?: boolean };

/** Things that have been checked; one that did not pass is amber. */
export const CheckList = ({ items }: { items: readonly CheckItem[] }) => (
  <ul className="checks">
    {items.map(({ id, text, ok = true }) => (
      <li key={id} className="checks__item">
        <Icon name={ok ? 'check' : 'warning-circle'} tone={ok ? 'success' : 'warning'} size="small" />
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
