// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon, type IconName } from '@/components/ui/icon';

type AdviceTone = 'info' | 'warning' | 'success' | 'danger';

type AdviceProps = {
  id?: string;
  tone?: AdviceTone;
  icon?: IconName;
  /** The cure, as buttons. */
  actions?: ReactNode;
  /** Read aloud when it appears. */
  live?: boolean;
  children: ReactNode;
};

const ICONS: Record<AdviceTone, IconName> = {
  info: 'info-circle',
  warning: 'warning-circle',
  success: 'check-circle',
  danger: 'error',
};

/** A sentence that helps and never blocks, with its cure as a button. */
export const Advice = ({
  id,
  tone = 'warning',
  icon = ICONS[tone],
  actions,
  live,
  children,
}: AdviceProps) => (
  <div id={id} className={classNames('advice', `advice--${tone}`)} role={live ? 'status' : undefined}>
    <Icon name={icon} tone={tone} />
    <div className="advice__text">{children}</div>
    {actions && <div className="advice__actions">{actions}</div>}
  </div>
);

/** The place kept free for advice that may come (44 px): what stands below does not jump. */
export const AdvicePlace = ({ children }: { children?: ReactNode }) => (
  <div className="advice-place" aria-live="polite">
    {children}
  </div>
);
