// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldFrame } from '@/components/ui/field-frame';
import { fieldAria, type FieldLook } from '@/components/ui/field-look';

type TextAreaProps = FieldLook & Omit<ComponentProps<'textarea'>, 'name' | 'id'>;

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const { name, id, label, optional, hint, error, invalid, describedBy, span, className, ...rest } = props;
  const look = { name, id, label, optional, hint, error, invalid, describedBy, span };
  return (
    <FieldFrame {...look}>
      <textarea
        className={classNames('form-control', className)}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        name={name}
        {...fieldAria(look)}
        {...rest}
      />
    </FieldFrame>
  );
};
