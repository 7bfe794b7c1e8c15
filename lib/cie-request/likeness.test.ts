// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type ComparedPerson, likenessOf, nearDates, reasonAmong } from './likeness';

const person = (surname: string, givenName: string, birthDate: string | null, codiceFiscale = '') =>
  ({ surname, givenName, birthDate, codiceFiscale }) as ComparedPerson;

const beatrice = person('Montanari', 'Beatrice', '1984-04-14', 'MNTBRC84D54A944E');

describe('near dates', () => {
  test('hold the date, day and month swapped, and one digit more or less', () => {
    const near = nearDates('1984-04-11' as CivilDate);
    for (const date of ['1984-04-11', '1984-11-04', '1984-04-12', '1994-04-11', '1984-04-21'])
      expect(near).toContain(date);
    for (const date of ['1984-04-22', '1984-05-12', '1995-04-11']) expect(near).not.toContain(date);
  });

  test('exist in the calendar, each once', () => {
    const near = nearDates('2024-02-29' as CivilDate);
    expect(near).not.toContain('2023-02-29');
    expect(new Set(near).size).toBe(near.length);
  });
});

describe('two requests', () => {
  test('of the same code are of the same person, whatever else is typed', () => {
    const other = person('Rossi', 'Mario', '1960-01-01', beatrice.codiceFiscale);
    expect(likenessOf(beatrice, other)).toBe('same-code');
    expect(likenessOf(person('', '', null, 'X'), person('', '', null, 'X'))).toBe('same-code');
  });

  test.each([
    ['the same name and date', 'Montanari', 'Beatrice', '1984-04-14'],
    ['a letter less', 'Montanri', 'Beatrice', '1984-04-14'],
    ['name and surname swapped', 'Beatrice', 'Montanari', '1984-04-14'],
    ['accents and capitals', 'MONTANARÍ', 'beatrice', '1984-04-14'],
    ['a second name', 'Montanari', 'Beatrice Maria', '1984-04-14'],
    ['another day', 'Montanari', 'Beatrice', '1984-04-15'],
    ['another decade', 'Montanari', 'Beatrice', '1974-04-14'],
  ])('with %s are near', (_, surname, givenName, birthDate) => {
    const other = person(surname, givenName, birthDate, 'RSSMRA60A01A944X');
    expect(likenessOf(beatrice, other)).toBe('near');
    expect(likenessOf(other, beatrice)).toBe('near');
  });

  test.each([
    ['a twin of another name', 'Montanari', 'Benedetta', '1984-04-14'],
    ['a short name with another letter', 'Montanari', 'Bea', '1984-04-14'],
    ['another surname', 'Fontana', 'Beatrice', '1984-04-14'],
    ['a date far away', 'Montanari', 'Beatrice', '1961-09-30'],
    ['no date', 'Montanari', 'Beatrice', null],
    ['no name', '', '', '1984-04-14'],
  ])('with %s are not', (_, surname, givenName, birthDate) => {
    expect(likenessOf(beatrice, person(surname, givenName, birthDate))).toBeNull();
  });

  test('are answered by a reason of their own likeness only', () => {
    expect(reasonAmong('near', 'siblings')).toBe('siblings');
    expect(reasonAmong('same-code', 'siblings')).toBeNull();
    expect(reasonAmong('near', null)).toBeNull();
  });
});
