// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate, addDays, addYears, ageAt } from '@/lib/kernel/civil-date';
import { type DatedSwitch } from '@/lib/municipality/dated-switch';
import { type FingerprintOutcome, expectedExpiry, validityRules } from './validity';

const date = (text: string) => text as CivilDate;
const ON: DatedSwitch<'off' | '50-years'>[] = [{ value: '50-years', from: date('2026-07-30'), source: 'x' }];
const OFF: DatedSwitch<'off' | '50-years'>[] = [{ value: 'off', from: date('2026-07-30'), source: 'x' }];

const expiryOf = (birth: string, request: string, fingerprints: FingerprintOutcome = 'taken', over70 = ON) =>
  expectedExpiry({ birthDate: date(birth), requestDate: date(request), fingerprints, over70 });

test.each([
  ['1980-06-04', '2026-03-26', '2035-06-04', 'validity.adult'],
  ['1980-01-06', '2026-03-26', '2036-01-06', 'validity.adult'],
  ['1980-03-26', '2026-03-26', '2036-03-26', 'validity.adult-birthday'],
  ['2008-03-26', '2026-03-26', '2036-03-26', 'validity.adult-birthday'],
  ['1956-08-01', '2026-07-31', '2035-08-01', 'validity.adult'],
  ['1956-07-29', '2026-07-29', '2036-07-29', 'validity.adult-birthday'],
  ['1956-07-31', '2026-07-31', '2076-07-31', 'validity.over-70'],
  ['1992-02-29', '2026-03-26', '2036-02-29', 'validity.adult'],
  ['1992-02-29', '2027-03-01', '2037-02-28', 'validity.adult'],
  ['1984-04-14', '2026-11-23', '2036-04-14', 'validity.adult'],
])('born %s, asked %s: until %s (%s)', (birth, request, expected, key) => {
  const expiry = expiryOf(birth, request);
  expect(expiry?.date).toBe(expected);
  expect(expiry?.why.key).toBe(key);
});

test('temporarily impossible fingerprints give twelve months, also at 70', () => {
  expect(expiryOf('1980-06-04', '2026-03-26', 'temporary')?.date).toBe('2027-03-26');
  expect(expiryOf('1950-06-04', '2026-09-01', 'temporary')?.date).toBe('2027-09-01');
  expect(expiryOf('1980-06-04', '2026-03-26', 'permanent')?.date).toBe('2035-06-04');
});

test('fifty years only where the municipality has switched them on', () => {
  expect(expiryOf('1956-07-31', '2026-07-31', 'taken', OFF)?.date).toBe('2036-07-31');
  expect(expiryOf('1956-07-31', '2026-07-31', 'taken', [])?.date).toBe('2036-07-31');
  expect(expiryOf('1956-01-31', '2026-07-31')?.why).toEqual({ key: 'validity.over-70', values: { eta: 70 } });
});

test('a minor has no rule here', () => {
  expect(expiryOf('2008-03-27', '2026-03-26')).toBeNull();
  expect(expiryOf('2023-03-26', '2026-03-26')).toBeNull();
});

test('every rule names its source', () => {
  expect(validityRules.every(({ source }) => source.length > 10)).toBe(true);
});

test('an adult under 70 always gets a birthday between nine and ten years away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 0, max: 3_000 }), (born, asked) => {
      const birthDate = addDays(date('1958-01-01'), born);
      const requestDate = addDays(date('2022-09-19'), asked);
      const age = ageAt(birthDate, requestDate);
      fc.pre(age >= 18 && age < 70);
      const end = expectedExpiry({ birthDate, requestDate, fingerprints: 'taken', over70: ON })?.date ?? '';
      expect(end <= addYears(requestDate, 10)).toBe(true);
      expect(end > addDays(addYears(requestDate, 9), -2)).toBe(true);
      expect([birthDate.slice(5), '02-28']).toContain(end.slice(5));
    }),
  );
});
