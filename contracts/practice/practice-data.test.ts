// SPDX-License-Identifier: AGPL-3.0-or-later
import loaded from 'codice-fiscale-js';
import { describe, expect, test } from 'vitest';
import { check } from '../validate';
import { practiceCards } from './cards';
import { practiceCitizens } from './citizens';
import { practiceMunicipalities } from './municipalities';

// The package's types declare a default export; what it ships is a named one.
const { CodiceFiscale } = loaded as unknown as { CodiceFiscale: typeof loaded };

const codes = new Set(practiceMunicipalities.map(({ code }) => code));

describe('practice citizens', () => {
  test('have codici fiscali that a second implementation accepts', () => {
    const wrong = [...practiceCitizens, ...practiceCards].filter(
      ({ codiceFiscale }) => !CodiceFiscale.check(codiceFiscale),
    );
    expect(wrong.map(({ codiceFiscale }) => codiceFiscale)).toEqual([]);
  });

  test('carry sex, birth date and birthplace in the code, omocodia undone', () => {
    for (const citizen of practiceCitizens) {
      const digits = [...citizen.codiceFiscale].map((letter, at) =>
        [6, 7, 9, 10, 12, 13, 14].includes(at) && 'LMNPQRSTUV'.includes(letter)
          ? String('LMNPQRSTUV'.indexOf(letter))
          : letter,
      );
      const [year, month, day] = citizen.birthDate.split('-').map(Number) as [number, number, number];
      const dayPart = String(day + (citizen.sex === 'F' ? 40 : 0)).padStart(2, '0');
      const expected = `${String(year).slice(2)}${'ABCDEHLMPRST'[month - 1]}${dayPart}${citizen.birthplace.belfioreCode}`;
      expect(digits.join('').slice(6, 15)).toBe(expected);
    }
  });

  test('are about forty, nobody twice, in the two served municipalities', () => {
    expect(practiceCitizens.length).toBeGreaterThanOrEqual(40);
    expect(new Set(practiceCitizens.map(({ codiceFiscale }) => codiceFiscale)).size).toBe(
      practiceCitizens.length,
    );
    const served = practiceMunicipalities
      .filter((municipality) => municipality.served)
      .map(({ code }) => code);
    expect(new Set(practiceCitizens.map(({ municipalityCode }) => municipalityCode))).toEqual(
      new Set(served),
    );
  });

  test('show the hard cases: omocodia, abroad, one name, foreign letters, old age', () => {
    expect(
      practiceCitizens.some(({ codiceFiscale }) => /[LMNPQRSTUV]/.test(codiceFiscale.slice(12, 15))),
    ).toBe(true);
    expect(practiceCitizens.some(({ birthplace }) => birthplace.belfioreCode.startsWith('Z'))).toBe(true);
    expect(practiceCitizens.some(({ givenName }) => givenName === null)).toBe(true);
    expect(practiceCitizens.some(({ surname }) => /[^A-Za-z' ]/.test(surname))).toBe(true);
    expect(practiceCitizens.some(({ birthDate }) => birthDate < '1950')).toBe(true);
  });

  test('write to nobody: reserved domains and invented numbers only', () => {
    for (const { email, mobile } of [...practiceCitizens, ...practiceCards]) {
      if (email !== null) expect(email).toMatch(/^[a-z.]+@[a-z]+\.example$/);
      if (mobile !== null) expect(mobile).toMatch(/^\+3934755501\d{2}$/);
    }
  });

  test('have names and contacts that the contract takes', () => {
    for (const { surname, givenName, email, mobile } of practiceCitizens) {
      expect(check('Holder', { surname, ...(givenName === null ? {} : { given_name: givenName }) }).ok).toBe(
        true,
      );
      expect(check('Contacts', { ...(email && { email }), ...(mobile && { mobile }) }).ok).toBe(true);
    }
  });
});

describe('practice cards', () => {
  test('have unique, well-formed serials and known issuers', () => {
    expect(new Set(practiceCards.map(({ cardSerial }) => cardSerial)).size).toBe(practiceCards.length);
    for (const card of practiceCards) {
      expect(check('CardSerialNumber', card.cardSerial).ok).toBe(true);
      expect(codes.has(card.issuingMunicipalityCode)).toBe(true);
      expect(card.expiresOn > card.issuedOn).toBe(true);
    }
  });

  test('cover every state, of this municipality and of others', () => {
    expect(new Set(practiceCards.map(({ state }) => state))).toEqual(
      new Set(['active', 'expired', 'cancelled', 'blocked', 'stolen']),
    );
    expect(new Set(practiceCards.map(({ issuingMunicipalityCode }) => issuingMunicipalityCode))).toEqual(
      codes,
    );
  });
});
