// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldLook } from '@/components/ui/field-look';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';

/** A field as it is asked for: its words are chosen by the page. */
export type FieldView = {
  name: string;
  kind: 'line' | 'lines' | 'number' | 'money' | 'date' | 'choice' | 'select';
  label: string;
  value: string;
  hint?: string;
  maxLength?: number;
  /** Only of `lines`. */
  rows?: number;
  span: FieldLook['span'];
  /** Only of `choice` and `select`. */
  options?: readonly { value: string; label: string }[];
  placeholder?: string;
};

const MODES = { line: undefined, number: 'numeric', money: 'decimal', date: 'numeric' } as const;

/** One field of the settings, by its kind. */
export const SettingField = ({ field, error }: { field: FieldView; error?: string }) => {
  const { kind, value, options = [], placeholder, maxLength, rows, ...look } = field;
  if (kind === 'lines')
    return <TextArea {...look} error={error} defaultValue={value} {...(rows && { rows })} />;
  if (kind === 'choice')
    return <RadioTiles {...look} error={error} defaultValue={value} options={options} size="small" />;
  if (kind === 'select')
    return (
      <SelectField {...look} error={error} defaultValue={value} options={options} placeholder={placeholder} />
    );
  return (
    <TextField
      {...look}
      error={error}
      defaultValue={value}
      maxLength={kind === 'date' ? 10 : maxLength}
      inputMode={MODES[kind]}
    />
  );
};
