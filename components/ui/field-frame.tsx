// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { fieldId, type FieldLook } from '@/components/ui/field-look';

type FieldFrameProps = FieldLook & {
  hideLabel?: boolean;
  size?: 'big' | 'medium' | 'small';
  /** Advice under the control. */
  below?: ReactNode;
  children: ReactNode;
};

/** Label above, control, hint, error and advice below: the same order for every field. */
export const FieldFrame = ({
  name,
  id = fieldId(name),
  label,
  optional,
  hint,
  error,
  span,
  hideLabel,
  size = 'medium',
  below,
  children,
}: FieldFrameProps) => (
  <div className={classNames('field', size !== 'medium' && `field--${size}`, span && `span-${span}`)}>
    <label className={hideLabel ? 'visually-hidden' : 'field__label'} htmlFor={id}>
      {label}
      {optional && <span className="field__optional"> {optional}</span>}
    </label>
    {children}
    {hint && (
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    {below}
  </div>
);
