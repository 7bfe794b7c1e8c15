// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { birthDateField } from './birth-date';

const field = birthDateField(parseCivilDate('2026-11-21')!);
const message = (text: string) => field.safeParse(text).error?.issues[0]?.message;

describe('birthDateField', () => {
  it('takes days up to today', () => {
    expect(field.parse('10/12/1985')).toBe('1985-12-10');
    expect(field.parse('21112026')).toBe('2026-11-21');
  });

  it.each([
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
