// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { buttonClass, ButtonContent, type ButtonLook } from '@/components/ui/button-look';

type ButtonProps = ButtonLook & ComponentProps<'button'>;

/** A button. Exactly one per screen is `primary`: the right next step now. `type` is `button` unless it says otherwise. */
export const Button = ({
  variant,
  size,
  wide,
  icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    className={buttonClass({ variant, size, wide }, className)}
    aria-keyshortcuts={shortcut?.key}
    {...rest}
  >
    <ButtonContent icon={icon} shortcut={shortcut}>
      {children}
    </ButtonContent>
  </button>
);
