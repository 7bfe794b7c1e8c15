// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { fieldAria, type FieldLook } from '@/components/ui/field-look';
import { Tile } from '@/components/ui/tile';

type CheckTileProps = Omit<FieldLook, 'optional'> &
  Omit<ComponentProps<'input'>, 'size' | 'name' | 'id' | 'type'>;

/** One thing that is declared or not. */
export const CheckTile = (props: CheckTileProps) => {
  const { name, id, label, hint, error, invalid, describedBy, span, ...rest } = props;
  const aria = fieldAria({ name, id, hint, error, invalid, describedBy });
  return (
    <div className={classNames('tiles', aria['aria-invalid'] && 'tiles--invalid', span && `span-${span}`)}>
      <Tile {...rest} {...aria} type="checkbox" name={name} label={label} />
      {hint && (
        <p className="field__hint" id={`${aria.id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${aria.id}-error`}>{error}</FieldError>}
    </div>
  );
};
