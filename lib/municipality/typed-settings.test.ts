// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { exampleSettings } from './example-settings';
import { groupSchema, SETTING_GROUPS, settingGroups, type StoredSettings } from './setting-groups';
import { municipalitySettingsSchema } from './settings';
import { readCents, readSettings, settingFields, typedCents, typedSetting } from './typed-settings';

const stored = exampleSettings as StoredSettings;

describe('the settings as they are typed', () => {
  test('every part stands in one group, but the dated ones and the emblem', () => {
    const grouped = settingGroups.flatMap((group): string[] => [...SETTING_GROUPS[group]]);
    expect([...grouped, 'tariffs', 'switches', 'emblem'].sort()).toEqual(
      Object.keys(municipalitySettingsSchema.shape).sort(),
    );
  });

  test('fields and their kinds are read from the schema', () => {
    expect(settingFields('retention', false)).toEqual([
      expect.objectContaining({ path: 'retention.draftDays', kind: 'number', min: 1, max: 365 }),
      expect.objectContaining({ path: 'retention.unconfirmedSheetDays', kind: 'number', min: 1, max: 60 }),
      expect.objectContaining({ path: 'retention.photoDays', kind: 'number', min: 1, max: 365 }),
      expect.objectContaining({ path: 'retention.appointmentDays', kind: 'number', min: 1, max: 365 }),
      expect.objectContaining({ path: 'retention.noticeReadDays', kind: 'number', min: 1, max: 365 }),
      expect.objectContaining({ path: 'retention.mandateDays', kind: 'number', min: 1, max: 365 }),
    ]);
    expect(settingFields('addresses', false).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'website line',
      'officeLines.it lines',
      'phone line',
      'openingHours.it line',
    ]);
    expect(settingFields('addresses', true).map(({ path }) => path)).toContain('openingHours.de');
    expect(settingFields('services', false).filter(({ kind }) => kind === 'optional')).toHaveLength(3);
  });

  test.each(settingGroups)('%s: what is shown reads back to what is stored', (group) => {
    for (const bilingual of [true, false]) {
      const fields = new Map(
        settingFields(group, true).map((field) => [field.path, typedSetting(stored, field)]),
      );
      const read = readSettings(stored, group, bilingual, (path) => fields.get(path) ?? 'not asked');
      expect(read).toEqual(stored);
    }
  });

  test.each(settingGroups)('%s: of nothing typed nothing is decided, and nothing throws', (group) => {
    const read = readSettings({}, group, false, () => '');
    expect(groupSchema(group).safeParse(read).success).toBe(group === 'calendar');
  });

  test.each([
    ['22,21', 2221],
    ['22.21 €', 2221],
    ['22', 2200],
    ['0', 0],
    ['22,2', null],
    ['-1', null],
    ['', null],
    ['1e3', null],
  ])('%j is %s cents', (text, cents) => {
    expect(readCents(text)).toBe(cents);
  });

  test.each([2221, 0, 5, 100_000])('%d cents read back', (cents) => {
    expect(readCents(typedCents(cents))).toBe(cents);
  });
});
