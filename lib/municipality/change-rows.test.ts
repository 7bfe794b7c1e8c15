// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { putRow, removeRow } from './change-rows';

const date = (text: string) => text as CivilDate;
const row = (from: string, value = 'x') => ({ from: date(from), value });
const today = date('2026-11-22');
const started = { today, started: true };
const before = { today, started: false };
const rows = [row('2019-01-01', 'a'), row('2026-11-22', 'b'), row('2027-01-01', 'c')];
const froms = (result: ReturnType<typeof putRow>) =>
  result.ok ? result.value.map(({ from }) => from) : result.error.kind;

describe('rows of a dated rule, once the municipality has started', () => {
  test.each([
    [
      'a later one is added',
      row('2027-06-01'),
      null,
      ['2019-01-01', '2026-11-22', '2027-01-01', '2027-06-01'],
    ],
    ['one between two', row('2026-12-01'), null, ['2019-01-01', '2026-11-22', '2026-12-01', '2027-01-01']],
    [
      'a future one is corrected',
      row('2027-02-01'),
      '2027-01-01',
      ['2019-01-01', '2026-11-22', '2027-02-01'],
    ],
    [
      "today's is corrected today",
      row('2026-11-22', 'd'),
      '2026-11-22',
      ['2019-01-01', '2026-11-22', '2027-01-01'],
    ],
    ['a past one is not', row('2027-02-01'), '2019-01-01', 'past'],
    ['none begins in the past', row('2026-11-21'), null, 'past'],
    ['two do not begin on one day', row('2027-01-01'), null, 'taken'],
    ['one that somebody else took out is told', row('2027-02-01'), '2027-03-03', 'gone'],
  ] as const)('%s', (_name, put, replaces, expected) => {
    expect(froms(putRow(rows, put, replaces as CivilDate | null, started))).toEqual(expected);
  });

  test('future and today’s are taken out, past ones never, nor the last in force', () => {
    expect(froms(removeRow(rows, date('2027-01-01'), started))).toEqual(['2019-01-01', '2026-11-22']);
    expect(froms(removeRow(rows, today, started))).toEqual(['2019-01-01', '2027-01-01']);
    expect(froms(removeRow(rows, date('2019-01-01'), started))).toBe('past');
    expect(froms(removeRow(rows, date('2020-01-01'), started))).toBe('gone');
    expect(froms(removeRow([row('2026-11-22')], today, started))).toBe('empty');
    expect(froms(putRow([row('2026-11-22')], row('2026-12-01'), today, started))).toBe('empty');
  });
});

describe('before the municipality starts', () => {
  test('everything may be put right: nothing was judged by it', () => {
    expect(froms(putRow([], row('2018-01-01'), null, before))).toEqual(['2018-01-01']);
    expect(froms(putRow(rows, row('2018-01-01'), date('2019-01-01'), before))).toEqual([
      '2018-01-01',
      '2026-11-22',
      '2027-01-01',
    ]);
    expect(froms(removeRow([row('2018-01-01')], date('2018-01-01'), before))).toEqual([]);
  });
});
