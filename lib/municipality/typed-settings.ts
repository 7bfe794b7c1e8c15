// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { groupSchema, type SettingGroup, type StoredSettings } from './setting-groups';

/** How a part of the settings is typed: a line, one that may be empty, lines under each other, a whole number, a choice. */
export type SettingField = {
  /** Where it stands in the settings, dots between parts. */
  path: string;
  kind: 'line' | 'optional' | 'lines' | 'number' | 'languages';
  maxLength?: number;
  min?: number;
  max?: number;
};

type Shape = {
  type?: string;
  properties?: Record<string, Shape>;
  anyOf?: Shape[];
  items?: Shape;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};

const kindOf = (path: string, { type, anyOf }: Shape): SettingField['kind'] => {
  if (path === 'languages') return 'languages';
  if (type === 'array') return 'lines';
  if (type === 'integer') return 'number';
  return anyOf ? 'optional' : 'line';
};

const fieldsIn = (shape: Shape, path: string): SettingField[] => {
  if (shape.properties)
    return Object.entries(shape.properties).flatMap(([key, inner]) =>
      fieldsIn(inner, path === '' ? key : `${path}.${key}`),
    );
  const { maxLength } = shape.anyOf?.[0] ?? shape;
  const { minimum: min, maximum: max } = shape;
  return [{ path, kind: kindOf(path, shape), maxLength, min, max }];
};

/** Whether the papers are in German too; false while the languages are not decided. */
export const isBilingual = ({ languages }: StoredSettings): boolean =>
  Array.isArray(languages) && languages.includes('de');

const isGerman = ({ path }: SettingField): boolean => path.endsWith('.de');

/** The fields of a group, read from its schema; German ones where the papers are in German too. */
export const settingFields = (group: SettingGroup, bilingual: boolean): SettingField[] => {
  const shape = z.toJSONSchema(groupSchema(group), { io: 'input', unrepresentable: 'any' }) as Shape;
  return fieldsIn(shape, '').filter((field) => bilingual || !isGerman(field));
};

const valueAt = (stored: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as StoredSettings)[key] : undefined,
      stored,
    );

/** A stored part as it is typed; empty while it is not decided. */
export const typedSetting = (stored: StoredSettings, { path, kind }: SettingField): string => {
  const value = valueAt(stored, path);
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(kind === 'languages' ? ',' : '\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const readAs = (kind: SettingField['kind'], text: string): unknown => {
  const trimmed = text.trim();
  if (kind === 'lines')
    return trimmed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (kind === 'languages') return trimmed.split(',');
  if (kind === 'number') return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : null;
  return kind === 'optional' && trimmed === '' ? null : trimmed;
};

const put = (into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) into[key] = value;
  else {
    into[key] = { ...(into[key] as object | undefined) };
    put(into[key] as Record<string, unknown>, rest, value);
  }
};

/**
 * The parts of a group as they were typed, on top of the stored ones; German parts that are not asked for stay as they are, or empty.
 * Nothing is judged here: the group's schema does that.
 */
export const readSettings = (
  stored: StoredSettings,
  group: SettingGroup,
  bilingual: boolean,
  textOf: (path: string) => string,
): StoredSettings => {
  const read: Record<string, unknown> = { ...stored };
  for (const field of settingFields(group, true)) {
    const { path, kind } = field;
    const kept = !bilingual && isGerman(field);
    put(read, path.split('.'), readAs(kind, kept ? typedSetting(stored, field) : textOf(path)));
  }
  return read;
};

/** Cents from what is typed, `22,21` or `22`; `null` for anything else. */
export const readCents = (text: string): number | null => {
  const match = /^(\d{1,4})(?:[,.](\d{2}))?$/.exec(text.replaceAll(/[€\s]/g, ''));
  return match ? Number(match[1]) * 100 + Number(match[2] ?? 0) : null;
};

/** `22,21`, as it is typed. */
export const typedCents = (cents: number): string =>
  `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
