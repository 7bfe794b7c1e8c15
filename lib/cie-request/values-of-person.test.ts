// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { translate } from '@/lib/i18n/translate';
import { type RegistryPerson } from '@/lib/registry/registry-person';
import { exampleContext } from './example-request';
import { filledFromRegister, settledByRegister } from './filled-from-register';
import { differencesFrom } from './registry-differences';
import { parseSection } from './request-form';
import { type FieldName, type FormValues } from './request-fields';
import { hintsOfPerson, valuesOfPerson } from './values-of-person';

const here = '037999';
const bologna = exampleContext.placesByCode('A944')[0]!;
const date = (text: string) => text as CivilDate;

const italy = {
  kind: 'italy',
  municipality: { name: 'Borgo San Quirino', istat: here, province: 'BO' },
  street: 'Via Guido Reni',
  houseNumber: '27',
  exponent: 'B',
  staircase: null,
  interior: '4',
  frazione: null,
  postalCode: '40999',
} as const;

const person: RegistryPerson = {
  codiceFiscale: 'MNTBRC84D54A944E',
  validated: true,
  surname: 'Montanari',
  givenName: 'Beatrice',
  sex: 'F',
  birthDate: date('1984-04-14'),
  birthDateKnown: 'day',
  birthplace: { kind: 'municipality', municipality: { name: 'Bologna', istat: '037006', province: 'BO' } },
  birthRecord: { year: '1984', part: 'I', series: 'A', number: '812' },
  citizenships: ['ITA'],
  residence: italy,
  father: null,
  mother: null,
  card: {
    number: 'CA10934FD',
    kind: 'cie',
    issuer: 'Borgo San Quirino',
    issuedOn: date('2017-05-10'),
    expiresOn: date('2027-04-14'),
    cancelledOn: null,
    validForTravel: true,
  },
  permit: null,
  underGuardian: false,
};
const told = (changes: Partial<RegistryPerson> = {}) =>
  valuesOfPerson({ ...person, ...changes }, { birthplace: bologna, home: null, municipality: here });
const hints = (changes: Partial<RegistryPerson>) =>
  hintsOfPerson({ ...person, ...changes }, here).map((hint) => translate('it', hint));

test('a resident with a card fills eighteen fields, and never whether the card is valid for travel', () => {
  expect(told()).toEqual({
    'person.surname': 'Montanari',
    'person.givenName': 'Beatrice',
    'person.sex': 'F',
    'person.birthDate': '14/04/1984',
    'person.birthplaceName': 'Bologna (BO)',
    'person.birthplace': 'A944',
    'person.previousType': 'cie',
    'person.previousNumber': 'CA10934FD',
    'person.previousIssuer': 'Borgo San Quirino',
    'person.previousIssuedOn': '10/05/2017',
    'person.previousExpiresOn': '14/04/2027',
    'residence.streetName': 'Via Guido Reni',
    'residence.houseNumber': '27',
    'residence.exponent': 'B',
    'residence.interior': '4',
    'residence.postalCode': '40999',
    'residence.citizenship': 'ITA',
    'residence.birthRecord': '1984 n. 812 p. I s. A',
  });
});

test('what it fills is what the rules accept', () => {
  const typed: FormValues = { ...told(), 'residence.heightCm': '169' };
  expect(parseSection('residence', typed, exampleContext).ok).toBe(true);
  const chosen: FormValues = {
    ...typed,
    'person.codiceFiscale': person.codiceFiscale,
    'person.reason': 'theft',
    'person.reportAuthority': 'Carabinieri',
    'person.reportDate': '20/11/2026',
    'person.reportNumber': '1',
    'person.identityProof': 'passport',
    'person.identityProofNumber': 'YA1',
  };
  expect(parseSection('person', chosen, exampleContext)).toMatchObject({ ok: true });
});

test.each<[string, Partial<RegistryPerson>, FormValues]>([
  ['a birth date of which the year is known', { birthDateKnown: 'year' }, { 'person.birthDate': '1984' }],
  ['somebody under a guardian', { underGuardian: true }, { 'person.represented': 'on' }],
  [
    'a birth on a ship',
    { birthplace: { kind: 'exceptional', description: 'a bordo della motonave Esperia' } },
    { 'person.bornAboard': 'on', 'person.birthplaceName': 'a bordo della motonave Esperia' },
  ],
  [
    'a residence abroad',
    {
      residence: {
        kind: 'abroad',
        street: 'Via Pessina 12',
        locality: 'Lugano',
        state: 'Svizzera',
        consulate: null,
      },
    },
    { 'residence.home': 'abroad', 'residence.foreignAddress': 'Via Pessina 12, Lugano' },
  ],
  [
    'a residence elsewhere',
    { residence: { ...italy, municipality: { name: 'Bologna', istat: '037006', province: 'BO' } } },
    { 'residence.home': 'elsewhere', 'residence.streetName': 'Via Guido Reni' },
  ],
  [
    'a permit of stay',
    {
      permit: {
        number: 'I12345678',
        kind: '1',
        issuedOn: null,
        expiresOn: date('2028-02-01'),
        questura: null,
      },
    },
    { 'residence.permitType': 'permit', 'residence.permitExpiresOn': '01/02/2028' },
  ],
  [
    'the one parent that is known stands first',
    { father: { surname: 'Zagaria', givenName: 'Ettore', codiceFiscale: null } },
    { 'family.parent1': 'Zagaria Ettore' },
  ],
  ['one name', { givenName: null }, { 'person.onePart': 'on' }],
  [
    'a paper card',
    { card: { ...person.card!, kind: 'paper', number: 'AX1234567' } },
    { 'person.previousType': 'paper' },
  ],
  ['two citizenships, one Italian', { citizenships: ['ROU', 'ITA'] }, { 'residence.citizenship': 'ITA' }],
  ['a citizenship being decided', { citizenships: [null, 'MAR'] }, { 'residence.citizenship': 'MAR' }],
])('%s', (_about, changes, expected) => {
  expect(told(changes)).toMatchObject(expected);
});

test.each<[string, Partial<RegistryPerson>, FieldName[]]>([
  [
    'a card that was cancelled is not the previous one',
    { card: { ...person.card!, cancelledOn: date('2026-01-01') } },
    ['person.previousType', 'person.previousNumber'],
  ],
  ['a sex that is not known is not filled', { sex: null }, ['person.sex']],
])('%s', (_about, changes, absent) => {
  const values = told(changes);
  for (const name of absent) expect(values[name]).toBeUndefined();
});

test('what no field takes is said beside', () => {
  expect(hints({})).toEqual([]);
  expect(hints({ underGuardian: true })[0]).toContain('tutore');
  expect(hints({ validated: false })[0]).toContain('Agenzia delle Entrate');
  const abroad = {
    kind: 'abroad',
    street: 'x',
    locality: 'Lugano',
    state: 'Svizzera',
    consulate: null,
  } as const;
  expect(hints({ residence: abroad })[0]).toContain('Lugano, Svizzera');
  expect(hints({ card: { ...person.card!, cancelledOn: date('2026-01-31') } })[0]).toContain('31/01/2026');
});

test('the same written otherwise is no difference; another meaning is', () => {
  const typed: FormValues = {
    ...told(),
    'person.surname': 'MONTANARI',
    'person.birthDate': '14.4.1984',
    'person.previousNumber': 'ca 10934 fd',
    'residence.streetName': 'VIA GUIDO  RENI',
    'residence.birthRecord': '',
  };
  expect(differencesFrom(typed, told())).toEqual([]);
  expect(differencesFrom({ ...typed, 'person.surname': 'Montanàri' }, told())).toEqual(['person.surname']);
  expect(differencesFrom({ ...typed, 'person.birthplace': 'F205' }, told())).toEqual([
    'person.birthplaceName',
  ]);
  expect(differencesFrom({ ...typed, 'person.previousExpiresOn': '14/04/2026' }, told())).toEqual([
    'person.previousExpiresOn',
  ]);
  expect(differencesFrom({ 'person.onePart': 'on' }, told())).toEqual([]);
});

test('an answer fills what is empty, leaves what was typed, and takes out what an earlier person left', () => {
  const typed: FormValues = { 'person.surname': 'Montanara' };
  const first = filledFromRegister(typed, {}, told());
  expect(first['person.surname']).toBeUndefined();
  expect(first['person.givenName']).toBe('Beatrice');
  const now = { ...typed, ...first, 'residence.houseNumber': '29' };
  const other: FormValues = { 'person.surname': 'Rossi', 'person.givenName': 'Mario' };
  const second = filledFromRegister(now, told(), other);
  expect(second['person.givenName']).toBe('Mario');
  expect(second['residence.streetName']).toBe('');
  expect(second['person.surname']).toBeUndefined();
  expect(second['residence.houseNumber']).toBeUndefined();
});

test('Enter goes past what was told and past the parts that a told address lacks', () => {
  const settled = settledByRegister({ ...told(), 'person.surname': 'Altro' }, told());
  expect(settled.has('person.surname')).toBe(false);
  expect(settled.has('person.givenName')).toBe(true);
  expect(settled.has('residence.home')).toBe(true);
  expect(settled.has('residence.staircase')).toBe(true);
  expect(settled.has('residence.heightCm')).toBe(false);
  expect(settledByRegister({}, {}).size).toBe(0);
});
