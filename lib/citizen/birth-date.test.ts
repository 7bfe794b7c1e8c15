// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { birthDateField, formatBirthDate, parseBirthDate } from './birth-date';

const field = birthDateField(parseCivilDate('2026-11-21')!);
const message = (text: string) => field.safeParse(text).error?.issues[0]?.message;

describe('birthDateField', () => {
  it('takes days up to today', () => {
    expect(field.parse('10/12/1985')).toEqual({ date: '1985-12-10', known: 'day' });
    expect(field.parse('21112026')).toEqual({ date: '2026-11-21', known: 'day' });
  });

  it.each([
    ['03/1985', '1985-03-01', '03/1985'],
    ['00/03/1985', '1985-03-01', '03/1985'],
    ['0-3-1985', '1985-03-01', '03/1985'],
    ['1985', '1985-01-01', '1985'],
    ['00/00/1985', '1985-01-01', '1985'],
  ])('takes what is known of %s', (text, date, printed) => {
    expect(field.parse(text).date).toBe(date);
    expect(formatBirthDate(parseBirthDate(text)!)).toBe(printed);
  });

  it.each([
    ['13/1985', 'birth.format'],
    ['12/2026', 'birth.future'],
    ['22/11/2026', 'birth.future'],
    ['30/02/1985', 'birth.impossible'],
    ['29-02-1985', 'birth.impossible'],
    ['31131985', 'birth.impossible'],
    ['', 'birth.missing'],
    ['ieri', 'birth.format'],
    ['<b>'.repeat(4_000), 'birth.format'],
  ])('refuses %.12s', (text, key) => {
    expect(message(text)).toBe(key);
  });
});
