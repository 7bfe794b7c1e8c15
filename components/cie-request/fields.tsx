// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ComponentProps, type ReactNode } from 'react';
import { CheckTile } from '@/components/ui/check-tile';
import { fieldId, type FieldLook } from '@/components/ui/field-look';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { catalogues, type MessageKey, translatorFor } from '@/lib/i18n/translate';
import { type ChoiceField, choices, type FieldName } from '@/lib/cie-request/request-fields';
import { useFields } from './use-fields';

const t = translatorFor('it');

type Span = FieldLook['span'];

const hintOf = (name: FieldName): string | undefined => {
  const key = `hint.${name}`;
  return key in catalogues.it ? t(key as MessageKey) : undefined;
};

/** Label, errors and binding of a field; the sentence itself stands under the row (`RowErrors`). */
const useLook = (name: FieldName) => {
  const { shown, bind, initial } = useFields();
  const wrong = shown.has(name);
  return {
    initial: initial[name] ?? '',
    look: {
      ...bind(name),
      label: t(`field.${name}` as MessageKey),
      invalid: wrong,
      describedBy: wrong ? `${fieldId(name)}-error` : undefined,
    },
  };
};

type TextInputProps = Omit<ComponentProps<typeof TextField>, 'name' | 'label' | 'optional'> & {
  name: FieldName;
  optional?: boolean;
  withHint?: boolean;
};

/** A line of text of the request. */
export const TextInput = ({ name, optional, withHint, ...rest }: TextInputProps) => {
  const { look, initial } = useLook(name);
  return (
    <TextField
      {...look}
      {...rest}
      optional={optional ? t('value.optional') : undefined}
      hint={withHint ? hintOf(name) : rest.hint}
      defaultValue={initial}
    />
  );
};

/** A date of the request, day first. */
export const DateInput = (props: TextInputProps) => <TextInput inputMode="numeric" {...props} />;

type ChoiceProps = {
  name: ChoiceField;
  span?: Span;
  hideLabel?: boolean;
  layout?: ComponentProps<typeof RadioTiles>['layout'];
  size?: ComponentProps<typeof RadioTiles>['size'];
  hint?: ReactNode;
};

/** One choice of few, as tiles. */
export const ChoiceTiles = ({ name, hint, ...rest }: ChoiceProps) => {
  const { look, initial } = useLook(name);
  const options = choices[name].map((value) => ({
    value,
    label: t(`choice.${name}.${value}` as MessageKey),
  }));
  return <RadioTiles {...look} {...rest} hint={hint} options={options} defaultValue={initial} />;
};

type SelectProps = {
  name: FieldName;
  span?: Span;
  options?: readonly { value: string; label: string }[];
  /** What holds while nothing is chosen, as the list's first line. */
  placeholder?: string;
};

/** One choice of many. */
export const ChoiceSelect = ({ name, span, options, placeholder = t('form.choose') }: SelectProps) => {
  const { look, initial } = useLook(name);
  const own = name in choices ? choices[name as ChoiceField] : [];
  return (
    <SelectField
      {...look}
      span={span}
      placeholder={placeholder}
      options={options ?? own.map((value) => ({ value, label: t(`choice.${name}.${value}` as MessageKey) }))}
      defaultValue={initial}
    />
  );
};

/** One thing that is ticked or not. */
export const TickBox = ({ name, label, span }: { name: FieldName; label?: string; span?: Span }) => {
  const { look, initial } = useLook(name);
  return (
    <CheckTile
      {...look}
      label={label ?? look.label}
      span={span}
      value="on"
      defaultChecked={initial === 'on'}
    />
  );
};

/** A value that nobody types: a code behind a name, what was confirmed. */
export const HiddenField = ({ name }: { name: FieldName }) => {
  const { ready, values, initial } = useFields();
  return <input type="hidden" name={name} value={(ready ? values : initial)[name] ?? ''} readOnly />;
};
