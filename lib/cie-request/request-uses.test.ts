// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { enrolmentMessageOf } from './enrolment-message';
import { exampleContext, exampleValues } from './example-request';
import { fieldPolicy } from './field-policy';
import { accessLetters, choices, fieldNames, type FormValues, sections } from './request-fields';
import { parseRequest } from './request-form';
import { cardFields, countDifferences, reviewRows } from './review';
import { homeLine, fullName } from './summary';

const date = (text: string) => text as CivilDate;

const dataOf = (change: FormValues = {}) => {
  const parsed = parseRequest({ ...exampleValues, ...change }, exampleContext);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.messages));
  return parsed.value;
};

describe('texts', () => {
  test('every field has a label and a line in «Mancano», every choice its words', () => {
    for (const field of fieldNames) {
      expect(translate('it', { key: `field.${field}` })).not.toBe('');
      expect(translate('it', { key: `missing.${field}` })).not.toBe('');
    }
    for (const [field, values] of Object.entries(choices))
      for (const value of values) {
        const key: string = `choice.${field}.${value}`;
        expect(translate('it', { key })).not.toBe('');
      }
    for (const section of sections) expect(translate('it', { key: `section.${section}` })).not.toBe('');
    for (const field of cardFields) expect(translate('it', { key: `row.${field}` })).not.toBe('');
  });

  test('access letters differ and are none that browsers keep', () => {
    const letters = Object.values(accessLetters);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.filter((letter) => 'DEF'.includes(letter))).toEqual([]);
  });
});

describe('the review', () => {
  const onNew = {
    surnameGivenName: 'MONTANARI BEATRICE',
    birth: 'BOLOGNA (BO) 14.04.1984',
    residence: 'VIA GUIDO RENI 27, BORGO SAN QUIRINO',
    height: '169',
    citizenship: 'ITALIANA',
    travel: "VALIDA PER L'ESPATRIO",
    expiry: '14.04.2036',
  };

  test('marks what changes; an expiry is new, what is not known is not guessed', () => {
    const rows = reviewRows(onNew, {
      ...onNew,
      surnameGivenName: 'Montanari  Beatrice',
      residence: 'VIA EMILIA 112, BORGO SAN QUIRINO',
      height: '168',
      travel: null,
      expiry: '14.04.2027',
    });
    expect(rows.map(({ change }) => change)).toEqual([
      'equal',
      'equal',
      'changes',
      'changes',
      'equal',
      'unknown',
      'new',
    ]);
    expect(countDifferences(rows)).toBe(2);
    expect(countDifferences(reviewRows(onNew, null))).toBe(0);
  });

  test('names and addresses are one text', () => {
    expect(fullName({ surname: null, givenName: 'Devi' })).toBe('Devi');
    expect(homeLine(dataOf().residence.home, 'Borgo')).toBe('Via Guido Reni 27, 40068 Borgo');
  });
});

describe('the feed', () => {
  const facts = {
    enrolmentId: 'e',
    version: 1,
    ticketId: 't',
    cardSerial: 'CA41783KD',
    municipalityCode: '037006',
    occurredAt: new Date('2026-11-23T08:31:00Z'),
  };
  const frozenOf = (change: FormValues = {}) => ({
    data: dataOf(change),
    requestDate: date('2026-11-23'),
    expiry: { date: date('2036-04-14'), why: { key: 'validity.adult' }, source: 'x' },
  });

  test('carries who, which card and the own contacts', () => {
    expect(enrolmentMessageOf({ frozen: frozenOf(), ...facts })).toEqual({
      ...facts,
      codiceFiscale: 'MNTBRC84D54A944E',
      holder: { surname: 'Montanari', givenName: 'Beatrice' },
      requestedOn: '2026-11-23',
      expectedExpiryOn: '2036-04-14',
      contacts: { email: 'b.montanari@posta-esempio.it', mobile: '+393475550142' },
    });
  });

  test('carries exactly the fields whose policy says so, and no field may be logged', () => {
    const fed = fieldNames.filter((field) => fieldPolicy[field].fed);
    expect(fed).toEqual([
      'person.codiceFiscale',
      'person.surname',
      'person.givenName',
      'contacts.email',
      'contacts.mobile',
    ]);
    expect(fieldNames.filter((field) => fieldPolicy[field].logged)).toEqual([]);
  });

  test('carries no contact of somebody who gave none', () => {
    const frozen = frozenOf({ 'contacts.email': '', 'contacts.mobile': '', 'contacts.outcome': 'declined' });
    expect(enrolmentMessageOf({ frozen, ...facts }).contacts).toEqual({ email: null, mobile: null });
  });
});
