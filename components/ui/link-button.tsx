// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { buttonClass, ButtonContent, type ButtonLook } from '@/components/ui/button-look';

type LinkButtonProps = ButtonLook & Omit<ComponentProps<'a'>, 'href'> & { href: string };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const LinkButton = ({
  variant,
  size,
  wide,
  icon,
  shortcut,
  className,
  children,
  ...rest
}: LinkButtonProps) => (
  <a className={buttonClass({ variant, size, wide }, className)} aria-keyshortcuts={shortcut?.key} {...rest}>
    <ButtonContent icon={icon} shortcut={shortcut}>
      {children}
    </ButtonContent>
  </a>
);
