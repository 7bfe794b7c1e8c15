// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { birthplaceInCode, filledFromCode } from './filled-from-code';
import { exampleContext } from './example-request';

const { today } = exampleContext;
const bologna = exampleContext.placesByCode('A944');

test('a code tells sex, birth date and birthplace', () => {
  expect(filledFromCode('mntbrc84d54a944e', today, bologna)).toEqual({
    'person.sex': 'F',
    'person.birthDate': '14/04/1984',
    'person.birthplaceName': 'Bologna (BO)',
    'person.birthplace': 'A944',
  });
});

test('omocodia is undone before the place is looked for', () => {
  expect(birthplaceInCode('GRRSLV78P52GPPTD')).toBe('G337');
  expect(birthplaceInCode('GRRSLV78P52GPPTX')).toBeNull();
});

test('a place that did not exist then is not filled in, an unknown one neither', () => {
  const later = bologna.map((place) => ({ ...place, from: '1990-01-01' as CivilDate }));
  const filled = { 'person.sex': 'F', 'person.birthDate': '14/04/1984' };
  expect(filledFromCode('MNTBRC84D54A944E', today, later)).toEqual(filled);
  expect(filledFromCode('MNTBRC84D54A944E', today, [])).toEqual(filled);
});

test('where the century is open between a child and a very old person only the document can tell', () => {
  expect(filledFromCode('RSSMRA20A01A944U', today, bologna)).toEqual({ 'person.sex': 'M' });
  expect(filledFromCode('RSSMRA05A01A944V', today, bologna)['person.birthDate']).toBe('01/01/2005');
  expect(filledFromCode('RSSMRA30A01A944W', today, bologna)['person.birthDate']).toBe('01/01/1930');
});

test('what is no code fills nothing', () => {
  expect(filledFromCode('MNTBRC84D54A944X', today, bologna)).toEqual({});
});
