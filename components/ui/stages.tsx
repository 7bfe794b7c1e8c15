// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon, type IconName } from '@/components/ui/icon';

type Stage = {
  id: string;
  name: string;
  icon: IconName;
  state: 'done' | 'current' | 'todo';
  /** The state in words, for screen readers. */
  stateLabel?: string;
};

/** Where this person at the counter is: checked, signed, codes, handed over. */
export const Stages = ({ label, items }: { label: string; items: readonly Stage[] }) => (
  <ol className="stages" aria-label={label}>
    {items.map((item) => (
      <li
        key={item.id}
        className={`stage stage--${item.state}`}
        aria-current={item.state === 'current' ? 'step' : undefined}
      >
        <Icon name={item.state === 'done' ? 'check-circle' : item.icon} />
        <span>
          {item.name}
          {item.stateLabel && <span className="visually-hidden">, {item.stateLabel}</span>}
        </span>
      </li>
    ))}
  </ol>
);
