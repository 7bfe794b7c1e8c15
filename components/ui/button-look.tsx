// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon, type IconName } from '@/components/ui/icon';
import { Key } from '@/components/ui/key';
import { type Shortcut } from '@/components/ui/shortcut';

/** How a button or a link that looks like one is drawn. Sizes: main 52 px, tall 52 for the one beside it, big 64, medium 44, small 36, row 28. */
export type ButtonLook = {
  variant?: 'primary' | 'outline' | 'plain' | 'danger';
  size?: 'main' | 'tall' | 'big' | 'medium' | 'small' | 'row';
  wide?: boolean;
  icon?: IconName;
  shortcut?: Shortcut;
};

const VARIANTS = {
  primary: 'btn-primary',
  outline: 'btn-outline-primary',
  plain: 'btn-plain',
  danger: 'btn-danger',
} as const;

/** The class of a button; `outline` and medium unless it says otherwise. */
export const buttonClass = (
  { variant = 'outline', size = 'medium', wide }: ButtonLook,
  more?: string,
): string =>
  classNames('btn', VARIANTS[variant], size !== 'medium' && `btn--${size}`, wide && 'btn--wide', more);

/** What stands on a button: symbol, words, key cap. */
export const ButtonContent = ({
  icon,
  shortcut,
  children,
}: Pick<ButtonLook, 'icon' | 'shortcut'> & { children: ReactNode }) => (
  <>
    {icon && <Icon name={icon} size="small" />}
    <span>{children}</span>
    {shortcut && <Key>{shortcut.cap ?? shortcut.key}</Key>}
  </>
);
