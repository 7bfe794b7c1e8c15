// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** A value that is fine or wants attention, with its symbol: "complete", "to be checked". */
export const StateValue = ({ ok, children }: { ok: boolean; children: ReactNode }) => (
  <span className={ok ? 'state-value state-value--ok' : 'state-value state-value--warning'}>
    <Icon name={ok ? 'check' : 'warning-circle'} size="small" />
    {children}
  </span>
);
