// SPDX-License-Identifier: AGPL-3.0-or-later
import { classNames } from '@/components/ui/class-names';

/** The symbols of Bootstrap Italia's sprite that the portal uses. */
export type IconName =
  | 'arrow-left'
  | 'arrow-right'
  | 'box'
  | 'calendar'
  | 'check'
  | 'check-circle'
  | 'chevron-right'
  | 'clock'
  | 'download'
  | 'error'
  | 'exchange-circle'
  | 'external-link'
  | 'file'
  | 'files'
  | 'horn'
  | 'info-circle'
  | 'lock'
  | 'logout'
  | 'mail'
  | 'pencil'
  | 'print'
  | 'refresh'
  | 'search'
  | 'sign'
  | 'star-full'
  | 'telephone'
  | 'user'
  | 'password-visible'
  | 'warning-circle';

type IconProps = {
  name: IconName;
  size?: 'small' | 'medium' | 'large';
  tone?: 'info' | 'warning' | 'danger' | 'success';
  className?: string;
};

/** A decorative symbol: the word beside it carries the meaning, so it is hidden from screen readers. */
export const Icon = ({ name, size = 'medium', tone, className }: IconProps) => (
  <svg
    className={classNames('icon', size !== 'medium' && `icon--${size}`, tone && `icon--${tone}`, className)}
    aria-hidden="true"
    focusable="false"
  >
    <use href={`/icons/sprites.svg#it-${name}`} />
  </svg>
);
