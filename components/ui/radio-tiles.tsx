// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { fieldAria, type FieldLook } from '@/components/ui/field-look';
import { Tile } from '@/components/ui/tile';

type RadioTilesProps = FieldLook &
  Omit<ComponentProps<'input'>, 'size' | 'name' | 'id' | 'type' | 'value' | 'defaultValue'> & {
    options: readonly { value: string; label: string; hint?: ReactNode }[];
    defaultValue?: string;
    hideLabel?: boolean;
    layout?: 'row' | 'grid' | 'stack';
    size?: 'medium' | 'small';
  };

/**
 * One choice of few, never chosen in advance unless `defaultValue` says what was typed. The first tile has the field's
 * id, so an error summary's link lands on it.
 */
export const RadioTiles = (props: RadioTilesProps) => {
  const {
    name,
    id,
    label,
    optional,
    hint,
    error,
    invalid,
    describedBy,
    span,
    options,
    defaultValue,
    hideLabel,
    layout = 'row',
    size = 'medium',
    ...rest
  } = props;
  const aria = fieldAria({ name, id, hint, error, invalid, describedBy });
  return (
    <fieldset
      className={classNames(
        'tiles',
        `tiles--${layout}`,
        `tiles--${size}`,
        aria['aria-invalid'] && 'tiles--invalid',
        span && `span-${span}`,
      )}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className={hideLabel ? 'visually-hidden' : 'tiles__legend'}>
        {label}
        {optional && <span className="field__optional"> {optional}</span>}
      </legend>
      <div className="tiles__row">
        {options.map((option, index) => (
          <Tile
            key={option.value}
            {...rest}
            type="radio"
            id={index === 0 ? aria.id : `${aria.id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            tileHint={option.hint}
            aria-invalid={aria['aria-invalid']}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
          />
        ))}
      </div>
      {hint && (
        <p className="field__hint" id={`${aria.id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${aria.id}-error`}>{error}</FieldError>}
    </fieldset>
  );
};
