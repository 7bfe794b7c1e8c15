// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldFrame } from '@/components/ui/field-frame';
import { fieldAria, type FieldLook } from '@/components/ui/field-look';

type SelectFieldProps = FieldLook &
  Omit<ComponentProps<'select'>, 'size' | 'name' | 'id'> & {
    options: readonly { value: string; label: string }[];
    /** First line with an empty value: nothing is chosen for the citizen. */
    placeholder?: string;
    size?: 'medium' | 'small';
    hideLabel?: boolean;
  };

/** One choice of many. Few choices are tiles: use `RadioTiles`. */
export const SelectField = (props: SelectFieldProps) => {
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
    placeholder,
    size,
    hideLabel,
    className,
    ...rest
  } = props;
  const look = { name, id, label, optional, hint, error, invalid, describedBy, span };
  return (
    <FieldFrame {...look} size={size} hideLabel={hideLabel}>
      <div className="field__box field__box--select">
        {/* React resets a form after its action to the options first drawn: a new default needs a new element. */}
        <select
          key={String(rest.defaultValue)}
          className={classNames('form-control', className)}
          autoComplete="off"
          name={name}
          {...fieldAria(look)}
          {...rest}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
};
