// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

type StationState = 'done' | 'waiting' | 'failed' | 'todo';

export type Station = {
  id: string;
  name: string;
  /** When it happened, or when it usually does. */
  detail?: ReactNode;
  state: StationState;
  /** The state in words, for screen readers. */
  stateLabel?: string;
  current?: boolean;
};

const ICONS: Record<StationState, IconName | null> = {
  done: 'check',
  waiting: 'clock',
  failed: 'error',
  todo: null,
};

/** A delivery as a line of stations with their times. */
export const Stations = ({ label, items }: { label: string; items: readonly Station[] }) => (
  <ol className="stations" aria-label={label}>
    {items.map((item) => {
      const icon = ICONS[item.state];
      return (
        <li
          key={item.id}
          className={`station station--${item.state}`}
          aria-current={item.current ? 'step' : undefined}
        >
          <span className="station__dot">{icon && <Icon name={icon} size="small" />}</span>
          <span className="station__name">
            {item.name}
            {item.stateLabel && <span className="visually-hidden">, {item.stateLabel}</span>}
          </span>
          {item.detail && <span className="station__detail">{item.detail}</span>}
        </li>
      );
    })}
  </ol>
);
