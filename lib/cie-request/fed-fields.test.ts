// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { parseCodiceFiscale, parseProvisionalCode } from '@/lib/citizen/codice-fiscale';
import { checkCharacter, MONTH_LETTERS } from '@/lib/citizen/codice-fiscale-letters';
import { parseNamePart } from '@/lib/citizen/name-part';
import { parseEmail } from '@/lib/contacts/email';
import { parseMobile } from '@/lib/contacts/mobile';
import { encodeEnrolment } from '@/lib/credential-backend/server/encode-enrolment';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { hasRightCheckCharacter } from '@/sandbox/tax-code';

/** What the contract says of a message with these values; null when it takes it. */
const refused = (values: {
  codiceFiscale?: string;
  surname?: string;
  email?: string;
  mobile?: string;
}): string | null => {
  const encoded = encodeEnrolment({
    enrolmentId: '0192f6c1-7b2e-7c55-9a10-5a8d2f1c9e77',
    version: 1,
    ticketId: '0192f6c1-0000-7000-8000-000000000001',
    cardSerial: 'CA12345AB',
    municipalityCode: '037999',
    codiceFiscale: values.codiceFiscale ?? 'MNTBRC84D54A944E',
    holder: { surname: values.surname ?? 'Montanari', givenName: null },
    requestedOn: '2026-11-21' as CivilDate,
    expectedExpiryOn: '2036-04-14' as CivilDate,
    contacts: { email: values.email ?? null, mobile: values.mobile ?? null },
    occurredAt: new Date('2026-11-21T08:12:44Z'),
  });
  return encoded.ok ? null : encoded.error.faults.join();
};

const SEED = { seed: 20_261_122, numRuns: 2_000 };
const HIGHEST = 0xffff;
const SURROGATES = [0xd800, 0xdfff] as const;
const OTHERS = [0x1_f600, 0x1_d400, 0x2_0000];

const characters = function* () {
  for (let code = 0; code <= HIGHEST; code += 1)
    if (code < SURROGATES[0] || code > SURROGATES[1]) yield String.fromCharCode(code);
  for (const code of OTHERS) yield String.fromCodePoint(code);
};

describe('names', () => {
  it('every character of the basic plane is taken by the form exactly when the contract takes it', () => {
    const apart: string[] = [];
    for (const character of characters()) {
      const name = `Aa${character}a`;
      const read = parseNamePart(name);
      const kept = read.ok && read.value === name;
      if (read.ok && refused({ surname: read.value }) !== null) apart.push(name);
      if (kept !== (refused({ surname: name }) === null)) apart.push(name);
    }
    // Several spaces or another apostrophe are kept in one spelling; none of these names is lost.
    expect(apart).toEqual([]);
  });

  it('whatever the form takes, the contract takes, up to the longest', () => {
    const unit = fc.constantFrom(..."aZÀžșțœß '’.,-–<\u0300\u00a0\u0007Ж7");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 90 }), (text) => {
        const name = parseNamePart(text);
        if (name.ok) expect(refused({ surname: name.value })).toBeNull();
      }),
      SEED,
    );
    expect(refused({ surname: 'ß'.repeat(80) })).toBeNull();
  });
});

describe('codes', () => {
  const letters = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
      minLength: length,
      maxLength: length,
    });
  const numbers = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...'0123456789LMNPQRSTUV'),
      minLength: length,
      maxLength: length,
    });
  const codes = fc
    .tuple(letters(6), numbers(2), fc.constantFrom(...MONTH_LETTERS), numbers(2), letters(1), numbers(3))
    .map((parts) => parts.join(''))
    .map((first15) => `${first15}${checkCharacter(first15)}`);

  it('omocodia in every place: what the form takes is taken there, check letter too', () => {
    let taken = 0;
    fc.assert(
      fc.property(codes, (text) => {
        const code = parseCodiceFiscale(text);
        if (!code.ok) return;
        taken += 1;
        expect(refused({ codiceFiscale: code.value.code })).toBeNull();
        expect(hasRightCheckCharacter(code.value.code)).toBe(true);
      }),
      SEED,
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('provisional codes: both sides reckon the last digit alike', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), (text) => {
        const code = parseProvisionalCode(text);
        if (code === null) return;
        expect(refused({ codiceFiscale: code })).toBeNull();
        expect(hasRightCheckCharacter(code)).toBe(true);
      }),
      { ...SEED, numRuns: 20_000 },
    );
  });
});

describe('contacts', () => {
  it('every character in both parts of an address', () => {
    const apart: string[] = [];
    for (const character of characters())
      for (const typed of [
        `a${character}b@posta.example`,
        `ab@po${character}sta.example`,
        `ab@posta.ex${character}`,
      ]) {
        const email = parseEmail(typed);
        if (email.ok && refused({ email: email.value }) !== null) apart.push(typed);
      }
    expect(apart).toEqual([]);
  });

  it('addresses of every length', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,60}$/);
    const addresses = fc
      .tuple(
        fc.stringMatching(/^[\w.!#$%&'*+/=?^`{|}~-]{1,70}$/),
        fc.array(label, { minLength: 1, maxLength: 6 }),
      )
      .map(([local, labels]) => `${local}@${labels.join('.')}.it`);
    fc.assert(
      fc.property(addresses, (typed) => {
        const email = parseEmail(typed);
        if (email.ok) expect(refused({ email: email.value })).toBeNull();
      }),
      SEED,
    );
  });

  it('mobiles of every country, as they are written there and abroad', () => {
    const countries = getCountries();
    expect(countries.length).toBeGreaterThan(200);
    for (const country of countries) {
      const example = getExampleNumber(country, examples);
      const mobile = example && parseMobile(example.formatInternational());
      if (mobile?.ok) expect(refused({ mobile: mobile.value }), country).toBeNull();
    }
  });

  it('anything that looks like a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\+|00)?[\d ./()-]{5,20}$/), (typed) => {
        const mobile = parseMobile(typed);
        if (mobile.ok) expect(refused({ mobile: mobile.value })).toBeNull();
      }),
      SEED,
    );
  });
});
