// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type BookedPayment } from '@/lib/cie-request/payment';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Tariff } from '@/lib/municipality/tariffs';
import { accountsOf } from './accounts';
import { csvAmount, csvRowsOf } from './csv-rows';
import { periodOf } from './period';

const date = (text: string) => text as CivilDate;
const period = periodOf(date('2026-11-20'));
const tariffs: Tariff[] = [
  { reason: 'renewal', cents: 2221, kind: 'ordinary', from: date('2018-01-01'), source: 'a' },
  { reason: 'renewal', cents: 2250, kind: 'ordinary', from: date('2026-11-16'), source: 'b' },
];

const paid = (changes: Partial<BookedPayment> = {}): BookedPayment => ({
  requestNumber: 'BQ2600000017',
  registeredOn: date('2026-11-18'),
  cancelledOn: null,
  reason: 'renewal',
  method: 'pos',
  tariffCents: 2250,
  cents: 2250,
  stateCents: 1679,
  paidOn: date('2026-11-18'),
  receiptNumber: '1184',
  exemption: null,
  ...changes,
});
const exempt = (changes: Partial<BookedPayment> = {}) =>
  paid({ method: 'exempt', cents: 0, paidOn: null, receiptNumber: null, exemption: 'delibera', ...changes });
const accounts = (registered: BookedPayment[], cancelled: BookedPayment[] = []) =>
  accountsOf(period, { registered, cancelled }, tariffs);

describe('the accounts of a period', () => {
  test('are grouped by day, reason and means, and add up', () => {
    const found = accounts([
      paid(),
      paid(),
      paid({ method: 'cash' }),
      paid({ reason: 'loss', cents: 2737 }),
      paid({ registeredOn: date('2026-11-19') }),
    ]);
    expect(found.lines.map(({ day, reason, method, cards }) => [day, reason, method, cards])).toEqual([
      ['2026-11-18', 'renewal', 'pos', 2],
      ['2026-11-18', 'renewal', 'cash', 1],
      ['2026-11-18', 'loss', 'pos', 1],
      ['2026-11-19', 'renewal', 'pos', 1],
    ]);
    expect(found.totals).toEqual({ cards: 5, cents: 4 * 2250 + 2737, stateCents: 5 * 1679 });
    for (const key of ['cards', 'cents', 'stateCents'] as const)
      expect(found.lines.reduce((sum, line) => sum + line[key], 0)).toBe(found.registered[key]);
    expect(found.differences).toEqual([]);
  });

  test('a free card has no share; one that the municipality exempted costs it the share', () => {
    const found = accounts([
      exempt(),
      exempt({ reason: 'defective', stateCents: 0, tariffCents: 0, exemption: null }),
    ]);
    expect(found.totals).toEqual({ cards: 2, cents: 0, stateCents: 1679 });
    expect(found.stateCards).toBe(1);
    expect(found.exempt).toHaveLength(2);
  });

  test('what is cancelled is taken off in the period of the cancellation, and stays where it was registered', () => {
    const cancelled = paid({ registeredOn: date('2026-11-03'), cancelledOn: date('2026-11-17') });
    expect(accounts([paid()], [cancelled])).toMatchObject({
      registered: { cards: 1, cents: 2250 },
      reversed: { cards: 1, cents: 2250 },
      totals: { cards: 0, cents: 0, stateCents: 0 },
      stateCards: 0,
    });
  });

  test('a payment at another tariff, or of an earlier period, is shown', () => {
    const [other, earlier] = accounts([
      paid({ paidOn: date('2026-11-10') }),
      paid({ paidOn: date('2026-11-10'), cents: 2221 }),
    ]).differences;
    expect(other).toMatchObject({ kind: 'other-tariff', expectedCents: 2221 });
    expect(earlier).toMatchObject({ kind: 'earlier-period' });
  });
});

describe('the rows of the export', () => {
  const words = (key: string) => key.split('.').at(-1) ?? '';

  test('hold number, dates, reason, means, receipt and amounts, and nothing about the person', () => {
    const cancelled = paid({ cancelledOn: date('2026-11-19') });
    const [head, row, reversal] = csvRowsOf(accounts([paid()], [cancelled]), words);
    expect(head).toHaveLength(10);
    expect(row).toEqual([
      'payment',
      'BQ2600000017',
      '18/11/2026',
      'renewal',
      'pos',
      '18/11/2026',
      '1184',
      2250,
      1679,
      571,
    ]);
    expect(reversal?.slice(0, 3)).toEqual(['reversal', 'BQ2600000017', '19/11/2026']);
    expect(reversal?.slice(-3)).toEqual([-2250, -1679, -571]);
    expect(JSON.stringify(csvRowsOf(accounts([exempt({ exemption: 'Mario Rossi' })]), words))).not.toContain(
      'Rossi',
    );
  });

  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [2221, '22,21'],
    [-1679, '-16,79'],
    [100_000, '1000,00'],
  ])('%d cents are %s', (cents, text) => {
    expect(csvAmount(cents)).toBe(text);
  });
});
