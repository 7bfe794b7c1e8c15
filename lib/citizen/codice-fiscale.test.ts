// SPDX-License-Identifier: AGPL-3.0-or-later
import { belfioreConnector } from '@marketto/belfiore-connector-embedded';
import { CodiceFiscaleUtils } from '@marketto/codice-fiscale-utils';
import loaded from 'codice-fiscale-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { birthDatesOf, parseCodiceFiscale } from './codice-fiscale';
import { codiceFiscaleField } from './codice-fiscale-field';
import { checkCharacter, givenNameCode, surnameCode } from './codice-fiscale-letters';

// Its types announce a default export that the package does not have.
const SecondOpinion = (loaded as unknown as { CodiceFiscale: typeof loaded }).CodiceFiscale;

const day = (text: string): CivilDate => parseCivilDate(text)!;
const read = (text: string) => {
  const result = parseCodiceFiscale(text);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const problem = (text: string) => {
  const result = parseCodiceFiscale(text);
  return result.ok ? null : result.error;
};
const complete = (first15: string): string => first15 + checkCharacter(first15);

const TODAY = day('2026-11-21');
const OMOCODIA = 'LMNPQRSTUV';
const DIGIT_POSITIONS = [6, 7, 9, 10, 12, 13, 14];
const replaceDigits = (code: string, positions: readonly number[]): string =>
  complete(
    [...code.slice(0, 15)]
      .map((character, index) => (positions.includes(index) ? OMOCODIA.charAt(Number(character)) : character))
      .join(''),
  );

describe('parseCodiceFiscale', () => {
  it('reads the parts of a code', () => {
    expect(read('RSSMRA85T10A562S')).toEqual({
      code: 'RSSMRA85T10A562S',
      decoded: 'RSSMRA85T10A562S',
      omocodia: false,
      sex: 'M',
      month: 12,
      day: 10,
      yearInCentury: 85,
      belfiore: 'A562',
      surnamePart: 'RSS',
      givenNamePart: 'MRA',
    });
    expect(read('MRTMTT25D09F205Z')).toMatchObject({ belfiore: 'F205', month: 4, day: 9, yearInCentury: 25 });
  });

  it('does not mind case, spaces and invisible characters', () => {
    expect(read(' rss mra 85t10\ta562 s\r\n').code).toBe('RSSMRA85T10A562S');
    expect(read('RSSMRA\u200b85T10\u0000A562S\u202c').code).toBe('RSSMRA85T10A562S');
  });

  it('takes 40 from the day of a woman', () => {
    expect(read(complete('BNCLRA90A41F205'))).toMatchObject({ sex: 'F', day: 1, month: 1 });
    expect(read(complete('BNCLRA90A71F205'))).toMatchObject({ sex: 'F', day: 31 });
  });

  it('knows a birth abroad by its Z code', () => {
    expect(read(complete('MLLHNS80C15Z112')).belfiore).toBe('Z112');
  });

  it('undoes omocodia at each of the seven positions and at all together', () => {
    expect(replaceDigits('MRTMTT25D09F205Z', [14])).toBe('MRTMTT25D09F20RU');
    for (const positions of [...DIGIT_POSITIONS.map((position) => [position]), DIGIT_POSITIONS]) {
      const value = read(replaceDigits('MRTMTT25D09F205Z', positions));
      expect(value).toMatchObject({
        decoded: 'MRTMTT25D09F205Z',
        omocodia: true,
        yearInCentury: 25,
        day: 9,
        belfiore: 'F205',
      });
    }
  });

  it('tells what is wrong, and where', () => {
    expect(problem(' \n')).toEqual({ kind: 'empty' });
    expect(problem('RSSMRA85T10A562')).toEqual({ kind: 'length', n: 15 });
    expect(problem('01234567890')).toEqual({ kind: 'provisional' });
    expect(problem('RSSMRA85T10A562A')).toEqual({ kind: 'check' });
    expect(problem('RSSMRA85F10A562S')).toMatchObject({
      kind: 'characters',
      position: 9,
      character: 'F',
      expected: 'month',
    });
    expect(problem('R5SMRA85T10A562S')).toMatchObject({
      kind: 'characters',
      position: 2,
      character: '5',
      expected: 'letter',
    });
    expect(problem('RSSMRA85T1OA562S')).toMatchObject({
      kind: 'characters',
      position: 11,
      character: 'O',
      expected: 'digit',
    });
    expect(problem('RSSMRA85T10A56😀S')).toMatchObject({ kind: 'characters', position: 15, character: '😀' });
  });

  it('refuses days that no calendar has', () => {
    for (const impossible of ['00', '32', '40', '72', '99'])
      expect(problem(complete(`RSSMRA85T${impossible}A562`)), impossible).toEqual({ kind: 'impossible-day' });
    expect(problem(complete('RSSMRA85B30A562'))).toEqual({ kind: 'impossible-day' });
    expect(problem(complete('RSSMRA85B29A562'))).toEqual({ kind: 'impossible-day' });
    expect(read(complete('RSSMRA84B29A562')).day).toBe(29);
    expect(read(complete('RSSMRA00B29A562')).yearInCentury).toBe(0);
  });

  it('answers at once to ten kilobytes, HTML and SQL', () => {
    expect(problem('A'.repeat(10_000))).toEqual({ kind: 'length', n: 10_000 });
    expect(problem('<script>alert(1)</script>')?.kind).toBe('length');
    expect(problem("'; drop table --")?.kind).toBe('length');
    expect(problem("RSSMRA85T10A56'S")).toMatchObject({ kind: 'characters', character: "'" });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text) => parseCodiceFiscale(text).ok === false,
      ),
    );
  });

  it('finds every mistyped check character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), (rank) => {
        const last = String.fromCharCode(65 + rank);
        return parseCodiceFiscale(`RSSMRA85T10A562${last}`).ok === (last === 'S');
      }),
    );
  });
});

describe('birthDatesOf', () => {
  it('gives the one century that is possible', () => {
    expect(birthDatesOf(read('RSSMRA85T10A562S'), TODAY)).toEqual(['1985-12-10']);
    expect(birthDatesOf(read(complete('RSSMRA26T10A562')), TODAY)).toEqual(['1926-12-10']);
    expect(birthDatesOf(read(complete('RSSMRA00B29A562')), TODAY)).toEqual(['2000-02-29']);
  });

  it('lists both centuries when both are possible, the latest first', () => {
    expect(birthDatesOf(read('MRTMTT25D09F205Z'), TODAY)).toEqual(['2025-04-09', '1925-04-09']);
    expect(birthDatesOf(read(complete('RSSMRA26S21A562')), TODAY)).toEqual(['2026-11-21', '1926-11-21']);
  });

  it('proposes nobody older than the longest life', () => {
    expect(birthDatesOf(read(complete('RSSMRA03A01A562')), TODAY)).toEqual(['2003-01-01']);
  });
});

describe('the letters of names', () => {
  it.each([
    ['Rossi', 'RSS'],
    ['Fo', 'FOX'],
    ['Aiò', 'AIO'],
    ["D'Angelo", 'DNG'],
    ['De Luca', 'DLC'],
    ['Šuštar', 'SST'],
    ['Ørsted', 'RST'],
    ['Weiß', 'WSS'],
    ['Łukasz', 'LKS'],
    ['Müller', 'MLL'],
    ['', 'XXX'],
  ])('surname %s → %s', (name, code) => {
    expect(surnameCode(name)).toBe(code);
  });

  it.each([
    ['Mario', 'MRA'],
    ['Gianfranco', 'GFR'],
    ['Marco', 'MRC'],
    ['Carlotta', 'CLT'],
    ['Maria Luisa', 'MLS'],
    ['Ian', 'NIA'],
    ['Øyvind', 'YND'],
    ['', 'XXX'],
  ])('given name %s → %s', (name, code) => {
    expect(givenNameCode(name)).toBe(code);
  });
});

describe('a second opinion', () => {
  // It drops accented letters instead of folding them: those are in the vectors above.
  const letters = fc.string({
    unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEF '"),
    minLength: 2,
    maxLength: 14,
  });
  const births = fc.date({ min: new Date('1910-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
  const people = fc.record({
    name: letters,
    surname: letters,
    gender: fc.constantFrom('M' as const, 'F' as const),
    birth: births,
    birthplace: fc.constantFrom('H501', 'A952', 'F205', 'Z112', 'Z404'),
  });

  it('agrees on every code that it computes, with and without omocodia', () => {
    fc.assert(
      fc.property(
        people,
        fc.subarray(DIGIT_POSITIONS),
        ({ name, surname, gender, birth, birthplace }, replaced) => {
          const code = SecondOpinion.compute({
            name,
            surname,
            gender,
            day: birth.getUTCDate(),
            month: birth.getUTCMonth() + 1,
            year: birth.getUTCFullYear(),
            birthplace,
          });
          const value = read(replaceDigits(code, replaced));
          expect(value.decoded).toBe(code);
          expect(value.omocodia).toBe(replaced.length > 0);
          expect(value.surnamePart).toBe(surnameCode(surname));
          expect(value.givenNamePart).toBe(givenNameCode(name));
          expect(value.sex).toBe(gender);
          expect(value.belfiore).toBe(birthplace);
          expect(birthDatesOf(value, TODAY)).toContain(birth.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it('agrees on which variants of a code are valid', () => {
    const alphabet = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), alphabet, (position, character) => {
        const changed = [...'RSSMRA85T10A562']
          .map((each, index) => (index === position ? character : each))
          .join('');
        if (parseCodiceFiscale(complete(changed)).ok)
          expect(SecondOpinion.check(complete(changed))).toBe(true);
      }),
      { numRuns: 200, seed: 20261121 },
    );
  });
});

describe('two other libraries', () => {
  const { parser } = new CodiceFiscaleUtils(belfioreConnector);
  const SURNAMES = ['Rossi', 'Fo', 'Oberrauch', "D'Angelo", 'Quaranta', 'Ye', 'Bianchi Bonomi', 'Iezzi'];
  const NAMES = ['Mario', 'Anna', 'Maria Teresa', 'Al', 'Gianfranco', 'Ugo', 'Katharina', 'Noemi'];
  const PLACES = ['A944', 'A952', 'H501', 'F205', 'L219', 'G273', 'E289', 'Z112', 'Z404', 'Z330'];
  const codes = Array.from({ length: 384 }, (_, index) => {
    const birth = new Date(Date.UTC(1912 + (index % 113), (index * 5) % 12, 1 + ((index * 11) % 28)));
    const gender = index % 3 === 0 ? ('F' as const) : ('M' as const);
    const plain = SecondOpinion.compute({
      surname: SURNAMES[index % SURNAMES.length] ?? '',
      name: NAMES[(index * 3) % NAMES.length] ?? '',
      gender,
      day: birth.getUTCDate(),
      month: birth.getUTCMonth() + 1,
      year: birth.getUTCFullYear(),
      birthplace: PLACES[index % PLACES.length] ?? '',
    });
    const replaced = DIGIT_POSITIONS.filter((_position, bit) => (index >> bit) & 1);
    return { plain, birth, gender, replaced, code: replaceDigits(plain, replaced) };
  });

  it('have codes with omocodia of every level before them', () => {
    expect(new Set(codes.map(({ replaced }) => replaced.join())).size).toBe(128);
    expect(new Set(codes.map(({ code }) => code)).size).toBeGreaterThan(300);
  });

  it.each(codes)('agree on $code', ({ plain, birth, gender, replaced, code }) => {
    const value = read(code);
    expect(SecondOpinion.check(code)).toBe(true);
    expect(parser.cfDeomocode(code)).toBe(plain);
    expect(value.decoded).toBe(plain);
    expect(value.omocodia).toBe(replaced.length > 0);
    expect([value.sex, value.day, value.month]).toEqual([
      gender,
      birth.getUTCDate(),
      birth.getUTCMonth() + 1,
    ]);
    expect(parser.cfToGender(code)).toBe(value.sex);
    expect(parser.cfToBirthDay(code)).toBe(value.day);
    expect(parser.cfToBirthMonth(code)).toBe(value.month - 1);
    expect(parser.cfToBirthYear(code)! % 100).toBe(value.yearInCentury);
  });
});

describe('codiceFiscaleField', () => {
  it('gives the code, or the catalogue message with its values', () => {
    expect(codiceFiscaleField.parse('rssmra85t10a562s')).toBe('RSSMRA85T10A562S');
    expect(codiceFiscaleField.safeParse('RSSMRA').error?.issues[0]).toMatchObject({
      message: 'cf.length',
      params: { values: { n: 6 } },
    });
  });
});
