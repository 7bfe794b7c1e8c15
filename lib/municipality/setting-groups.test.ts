// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { exampleSettings } from './example-settings';
import { decisions, type StoredSettings, storedRows, undecidedOf, withRows } from './setting-groups';

const today = '2026-11-22' as CivilDate;
const example = exampleSettings as StoredSettings;

describe('what is not decided', () => {
  test('is nothing in a whole example, and everything where nothing is stored', () => {
    expect(undecidedOf(example, today)).toEqual([]);
    expect(undecidedOf({}, today)).toEqual(decisions);
  });

  test('is a rule without a row, or whose first row comes later', () => {
    const later = [{ value: 'off', from: '2026-11-23', source: 'x' }];
    expect(undecidedOf(withRows(example, 'switches.over70', []), today)).toEqual(['switches.over70']);
    expect(undecidedOf(withRows(example, 'switches.over70', later), today)).toEqual(['switches.over70']);
    expect(undecidedOf(withRows(example, 'tariffs.loss', []), today)).toEqual(['tariffs.loss']);
  });

  test('is a group with a part that is missing or wrong', () => {
    expect(undecidedOf({ ...example, phone: undefined }, today)).toEqual(['addresses']);
    expect(undecidedOf({ ...example, requestPrefix: 'b1' }, today)).toEqual(['office']);
  });
});

test('rows of a tariff are put back for their reason only', () => {
  const changed = withRows(example, 'tariffs.loss', [
    { cents: 1, kind: 'duplicate', from: '2027-01-01', source: 'x' },
  ]);
  expect(storedRows(changed, 'tariffs.loss')).toEqual([
    { reason: 'loss', cents: 1, kind: 'duplicate', from: '2027-01-01', source: 'x' },
  ]);
  expect(storedRows(changed, 'tariffs.theft')).toEqual(storedRows(example, 'tariffs.theft'));
});
