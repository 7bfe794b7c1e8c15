// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldFrame } from '@/components/ui/field-frame';
import { fieldAria, type FieldLook } from '@/components/ui/field-look';
import { Icon, type IconName } from '@/components/ui/icon';

type TextFieldProps = FieldLook &
  Omit<ComponentProps<'input'>, 'size' | 'name' | 'id'> & {
    size?: 'big' | 'medium' | 'small';
    /** Codes, e-mail and mobile to be checked: Roboto Mono. */
    mono?: boolean;
    /** Amber rim: there is advice about what was typed. */
    warned?: boolean;
    icon?: IconName;
    /** Drawn inside the field at the right: a key cap, a small link. */
    end?: ReactNode;
    hideLabel?: boolean;
    below?: ReactNode;
  };

/**
 * A line of text. Works uncontrolled with `defaultValue` and with `{...register(name)}`; whatever else an input takes
 * is handed on. The browser never offers or corrects what another citizen has typed.
 */
export const TextField = (props: TextFieldProps) => {
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
    size,
    mono,
    warned,
    icon,
    end,
    hideLabel,
    below,
    className,
    ...rest
  } = props;
  const look = { name, id, label, optional, hint, error, invalid, describedBy, span };
  return (
    <FieldFrame {...look} size={size} hideLabel={hideLabel} below={below}>
      <div
        className={classNames('field__box', icon && 'field__box--icon', Boolean(end) && 'field__box--end')}
      >
        {icon && (
          <Icon
            name={icon}
            className="field__icon"
            size={size === 'big' ? 'large' : size === 'small' ? 'small' : 'medium'}
          />
        )}
        <input
          type="text"
          className={classNames(
            'form-control',
            mono && 'form-control--mono',
            warned && 'form-control--warning',
            className,
          )}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          name={name}
          {...fieldAria(look)}
          {...rest}
        />
        {end && <span className="field__end">{end}</span>}
      </div>
    </FieldFrame>
  );
};
