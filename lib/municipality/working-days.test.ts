// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { isWorkingDay, lastDayOfMonth, localHolidaySchema, nearestWorkingDay } from './working-days';

const date = (text: string) => text as CivilDate;
const works = (text: string, ...own: string[]) => isWorkingDay(date(text), own);

/** Easter Mondays of an almanac. */
const EASTER_MONDAYS = [
  '1999-04-05',
  '2000-04-24',
  '2008-03-24',
  '2011-04-25',
  '2024-04-01',
  '2025-04-21',
  '2026-04-06',
  '2027-03-29',
  '2038-04-26',
  '2049-04-19',
  '2076-04-20',
  '2100-03-29',
];

describe('a working day', () => {
  test.each(EASTER_MONDAYS)('is not Easter Monday, %s', (text) => {
    expect(works(text)).toBe(false);
  });

  test.each([
    ['2026-11-20', true, 'Friday'],
    ['2026-11-21', false, 'Saturday'],
    ['2026-11-22', false, 'Sunday'],
    ['2026-12-08', false, 'Immacolata'],
    ['2027-01-06', false, 'Epiphany'],
    ['2026-06-02', false, 'the Republic'],
    ['2024-10-04', true, 'San Francesco before law 151/2025'],
    ['2027-10-04', false, 'San Francesco since 2026'],
    ['2026-11-02', true, 'the day after All Saints'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(works(text)).toBe(expected);
  });

  test('a year has eleven fixed holidays and Easter Monday', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(date('2027-01-01'), index));
    const weekdays = days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
    expect(weekdays.filter((day) => !works(day))).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-29',
      '2027-06-02',
      '2027-10-04',
      '2027-11-01',
      '2027-12-08',
    ]);
  });

  test("is not one of the municipality's own: each year, or once", () => {
    expect(works('2027-06-29', '29/06 Santi Pietro e Paolo')).toBe(false);
    expect(works('2028-06-29', '29/06 Santi Pietro e Paolo')).toBe(false);
    expect(works('2026-11-02', '02/11/2026 Ponte')).toBe(false);
    expect(works('2027-11-02', '02/11/2026 Ponte')).toBe(true);
  });

  test('the nearest one lies after or before, over a long weekend', () => {
    expect(nearestWorkingDay(date('2026-11-15'), 1, [])).toBe('2026-11-16');
    expect(nearestWorkingDay(date('2026-12-25'), 1, [])).toBe('2026-12-28');
    expect(nearestWorkingDay(lastDayOfMonth(date('2026-10-09')), -1, [])).toBe('2026-10-30');
    expect(nearestWorkingDay(lastDayOfMonth(date('2026-12-01')), -1, ['31/12 San Silvestro'])).toBe(
      '2026-12-30',
    );
    expect(lastDayOfMonth(date('2028-02-03'))).toBe('2028-02-29');
  });
});

describe('a day of the municipality', () => {
  test.each(['29/06 Santi Pietro e Paolo', '02/11/2026 Ponte', '29/02 Ogni quattro anni'])('%s', (text) => {
    expect(localHolidaySchema.safeParse(text).success).toBe(true);
  });

  test.each(['', '29/06', '31/06 Nessuno', '29/02/2027 Non c’è', '9/6 San', 'ieri', '29/06 <b>'])(
    '%j is refused',
    (text) => {
      expect(localHolidaySchema.safeParse(text).success).toBe(false);
    },
  );
});
