// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate, addDays, addYears, ageAt } from '@/lib/kernel/civil-date';
import { type ExpiryFacts, type FingerprintOutcome, expectedExpiry, validityRules } from './validity';

const date = (text: string) => text as CivilDate;
const dated = <T>(value: T) => [{ value, from: date('2024-01-01'), source: 'x' }];
const SWITCHES: ExpiryFacts['switches'] = {
  over70: dated('50-years'),
  minorBirthday: dated('same'),
  foreignValidity: dated('ordinary'),
};

const expiryOf = (
  birth: string,
  request: string,
  fingerprints: FingerprintOutcome = 'taken',
  switches: Partial<ExpiryFacts['switches']> = {},
) =>
  expectedExpiry({
    birthDate: date(birth),
    requestDate: date(request),
    fingerprints,
    permitExpiresOn: null,
    switches: { ...SWITCHES, ...switches },
  });

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
  expect(expiryOf('1956-07-31', '2026-07-31', 'taken', { over70: dated('off') })?.date).toBe('2036-07-31');
  expect(expiryOf('1956-07-31', '2026-07-31', 'taken', { over70: [] })?.date).toBe('2036-07-31');
  expect(expiryOf('1956-01-31', '2026-07-31')?.why).toEqual({ key: 'validity.over-70', values: { eta: 70 } });
});

test.each([
  ['2025-05-10', '2026-03-26', 'not-asked', '2029-05-10', 'validity.under-3'],
  ['2023-03-26', '2026-03-25', 'not-asked', '2029-03-26', 'validity.under-3'],
  ['2023-03-26', '2026-03-26', 'not-asked', '2031-03-26', 'validity.minor'],
  ['2014-12-01', '2026-03-26', 'not-asked', '2031-12-01', 'validity.minor'],
  ['2008-03-27', '2026-03-26', 'taken', '2031-03-27', 'validity.minor'],
  ['2012-02-29', '2026-02-27', 'permanent', '2031-02-28', 'validity.minor'],
] as const)(
  'a minor born %s, asked %s, fingerprints %s: until %s (%s)',
  (birth, request, prints, end, key) => {
    const expiry = expiryOf(birth, request, prints);
    expect(expiry?.date).toBe(end);
    expect(expiry?.why.key).toBe(key);
  },
);

test('on the birthday a minor gets the years to the day, or one birthday more where the municipality reads it so', () => {
  const next = { minorBirthday: dated('next' as const) };
  expect(expiryOf('2023-03-26', '2026-03-26', 'not-asked')?.date).toBe('2031-03-26');
  expect(expiryOf('2023-03-26', '2026-03-26', 'not-asked', next)?.date).toBe('2032-03-26');
  expect(expiryOf('2023-03-26', '2026-03-25', 'not-asked', next)?.date).toBe('2029-03-26');
});

test('temporarily impossible fingerprints give a minor of 12 and more twelve months', () => {
  expect(expiryOf('2012-03-26', '2026-03-26', 'temporary')?.date).toBe('2027-03-26');
  expect(expiryOf('2016-03-26', '2026-03-26', 'temporary')).toBeNull();
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
      const end = expiryOf(birthDate, requestDate)?.date ?? '';
      expect(end <= addYears(requestDate, 10)).toBe(true);
      expect(end > addDays(addYears(requestDate, 9), -2)).toBe(true);
      expect([birthDate.slice(5), '02-28']).toContain(end.slice(5));
    }),
  );
});

test.each([
  ['2027-05-01', 'until-permit', '2027-05-01', 'validity.permit'],
  ['2027-05-01', 'ordinary', '2035-06-04', 'validity.adult'],
  ['2026-01-01', 'until-permit', '2035-06-04', 'validity.adult'],
  ['2040-01-01', 'until-permit', '2035-06-04', 'validity.adult'],
] as const)('a permit until %s, where the card is %s: until %s (%s)', (permit, value, expected, key) => {
  const expiry = expectedExpiry({
    birthDate: date('1980-06-04'),
    requestDate: date('2026-03-26'),
    fingerprints: 'taken',
    permitExpiresOn: date(permit),
    switches: { ...SWITCHES, foreignValidity: dated(value) },
  });
  expect(expiry).toMatchObject({ date: expected, why: { key } });
});
