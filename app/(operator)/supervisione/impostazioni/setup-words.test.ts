// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { decisions, settingGroups, type StoredSettings, storedRows } from '@/lib/municipality/setting-groups';
import { rowFields } from '@/lib/municipality/typed-rows';
import { settingFields } from '@/lib/municipality/typed-settings';
import { groupViews, rowViews } from './field-views';
import { decisionWords, errorsByField, fieldWords, listedWords, optionWords, rowWords } from './setup-words';

const stored = exampleSettings as StoredSettings;

describe('everything that is decided has words', () => {
  test.each(decisions)('%s', (decision) => {
    expect(decisionWords(decision)).not.toBe('');
    expect(listedWords(decision)).toContain(decisionWords(decision));
  });

  test.each(settingGroups)('the fields of %s', (group) => {
    for (const { path } of settingFields(group, true)) expect(fieldWords(path)).not.toBe('');
    expect(groupViews({}, group).length).toBeGreaterThan(0);
    expect(groupViews(stored, group).some(({ value }) => value !== '')).toBe(true);
  });

  test.each(decisions.filter((decision) => decision.includes('.')))(
    'the rows of %s, and every choice',
    (decision) => {
      for (const field of rowFields(decision))
        if (field.kind === 'choice')
          for (const option of field.options) expect(optionWords(decision, field.name, option)).not.toBe('');
      for (const row of storedRows(stored, decision)) {
        expect(rowWords(decision, row)).not.toContain('undefined');
        const views = rowViews(decision, row, true);
        expect(views.filter(({ value }) => value === '')).toEqual([]);
      }
      expect(rowViews(decision, null, false).every(({ value }) => value === '')).toBe(true);
    },
  );
});

describe('what is wrong', () => {
  test('is told once at its field, in Italian, whatever the schema said', () => {
    const messages = [
      { path: 'retention.draftDays', key: 'settings.days' },
      { path: 'retention.draftDays', key: 'settings.required' },
      { path: 'phone', key: 'Too small: expected string to have >=1 characters' },
      { path: 'officeLines.it.2', key: 'settings.text' },
      { path: 'elsewhere', key: 'settings.text' },
    ];
    const names = ['phone', 'officeLines.it', 'retention.draftDays'];
    expect(errorsByField(messages, names, settingFields('retention', false))).toEqual({
      phone: 'Manca: scriverlo o sceglierlo.',
      'officeLines.it': 'Testo troppo lungo o con caratteri che non si possono stampare.',
      'retention.draftDays': 'Indicare un numero di giorni tra 1 e 365.',
    });
  });
});
