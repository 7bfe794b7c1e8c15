// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldView } from '@/components/municipality/setting-field';
import { t } from '@/app/texts';
import { type Decision, type SettingGroup, type StoredSettings } from '@/lib/municipality/setting-groups';
import { type RowField, rowFields, typedRow } from '@/lib/municipality/typed-rows';
import {
  isBilingual,
  type SettingField,
  settingFields,
  typedSetting,
} from '@/lib/municipality/typed-settings';
import { fieldWords, optionWords } from './setup-words';

const LANGUAGES = ['it', 'it,de'] as const;

const hintOf = ({ kind }: SettingField): string | undefined => {
  if (kind === 'lines') return t('setup.linesHint');
  return kind === 'optional' ? t('setup.optionalHint') : undefined;
};

const groupView = (settings: StoredSettings, field: SettingField): FieldView => {
  const look = {
    name: field.path,
    label: fieldWords(field.path),
    value: typedSetting(settings, field),
    hint: hintOf(field),
    maxLength: field.maxLength,
  };
  if (field.kind === 'languages')
    return {
      ...look,
      kind: 'choice',
      span: 12,
      options: LANGUAGES.map((value) => ({ value, label: t(`setup.languages.${value}`) })),
    };
  if (field.kind === 'lines') return { ...look, kind: 'lines', span: 12 };
  return { ...look, kind: field.kind === 'number' ? 'number' : 'line', span: 6 };
};

/** The fields of a group with what is decided. */
export const groupViews = (settings: StoredSettings, group: SettingGroup): FieldView[] =>
  settingFields(group, isBilingual(settings)).map((field) => groupView(settings, field));

const valueView = (decision: Decision, field: RowField, value: string): FieldView => {
  const { name } = field;
  if (field.kind === 'choice')
    return {
      name,
      kind: 'choice',
      label: t(name === 'kind' ? 'setup.kind' : 'setup.value'),
      value,
      span: 12,
      options: field.options.map((option) => ({ value: option, label: optionWords(decision, name, option) })),
    };
  if (field.kind === 'number') return { name, kind: 'number', label: t('setup.value'), value, span: 3 };
  return { name, kind: 'money', label: t('setup.cents'), hint: t('setup.centsHint'), value, span: 3 };
};

/** The fields of a row; empty ones where `row` is `null`. */
export const rowViews = (decision: Decision, row: StoredSettings | null, started: boolean): FieldView[] => {
  const typed = row ? typedRow(decision, row) : {};
  return [
    ...rowFields(decision).map((field) => valueView(decision, field, typed[field.name] ?? '')),
    {
      name: 'from',
      kind: 'date',
      label: t('setup.from'),
      hint: started ? t('setup.fromHint') : undefined,
      value: typed.from ?? '',
      span: 3,
    },
    {
      name: 'source',
      kind: 'line',
      label: t('setup.source'),
      hint: t('setup.sourceHint'),
      value: typed.source ?? '',
      maxLength: 300,
      span: 9,
    },
  ];
};
