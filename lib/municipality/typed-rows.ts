// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { formatCivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { centsSchema } from './dated-switch';
import { type Decision, type StoredSettings } from './setting-groups';
import { switchesSchema } from './settings';
import { tariffKinds } from './tariffs';
import { readCents, typedCents } from './typed-settings';

/** A part of a row as it is typed: an amount, a whole number, a choice. Date and source come after it in every row. */
export type RowField =
  { name: string; kind: 'money' | 'number' } | { name: string; kind: 'choice'; options: string[] };

const valueField = (name: string): RowField => {
  const { value } = switchesSchema.shape[name as keyof typeof switchesSchema.shape].element.shape;
  if (value === centsSchema) return { name: 'value', kind: 'money' };
  const { enum: options } = z.toJSONSchema(value) as { enum?: string[] };
  return options ? { name: 'value', kind: 'choice', options } : { name: 'value', kind: 'number' };
};

/** What is typed for a row of a dated rule beside date and source, read from its schema. */
export const rowFields = (decision: Decision): RowField[] => {
  const [kind, name = ''] = decision.split('.');
  if (kind === 'switches') return [valueField(name)];
  return [
    { name: 'cents', kind: 'money' },
    { name: 'kind', kind: 'choice', options: [...tariffKinds] },
  ];
};

const readAs = (kind: RowField['kind'], text: string): unknown => {
  if (kind === 'money') return readCents(text);
  if (kind === 'number') return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
  return text;
};

/** A row from what was typed; its schema judges it. */
export const readRow = (decision: Decision, textOf: (name: string) => string): StoredSettings => {
  const [kind, name] = decision.split('.');
  return {
    ...Object.fromEntries(
      rowFields(decision).map((field) => [field.name, readAs(field.kind, textOf(field.name))]),
    ),
    ...(kind === 'tariffs' ? { reason: name } : {}),
    from: textOf('from'),
    source: textOf('source'),
  };
};

const textOfValue = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A stored row as it is typed. */
export const typedRow = (decision: Decision, row: StoredSettings): Record<string, string> => {
  const from = parseCivilDate(textOfValue(row.from));
  return {
    ...Object.fromEntries(
      rowFields(decision).map(({ name, kind }) => [
        name,
        kind === 'money' ? typedCents(Number(row[name])) : textOfValue(row[name]),
      ]),
    ),
    from: from ? formatCivilDate(from) : '',
    source: textOfValue(row.source),
  };
};
