// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { type Tone } from '@/components/ui/tone';

type StatusBadgeProps = { tone: Tone; icon?: IconName; children: ReactNode };

/** A state: symbol, word and colour together, so that a grey print still reads. */
export const StatusBadge = ({ tone, icon, children }: StatusBadgeProps) => (
  <span className={`badge badge--${tone}`}>
    {icon && <Icon name={icon} size="small" />}
    {children}
  </span>
);
