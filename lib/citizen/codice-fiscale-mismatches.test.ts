// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { parseCodiceFiscale } from './codice-fiscale';
import { mismatchMessage, mismatchesOf } from './codice-fiscale-mismatches';

const parsed = parseCodiceFiscale('RSSMRA85T10A562S');
if (!parsed.ok) throw new Error('the vector is valid');
const code = parsed.value;
const mario = {
  surname: 'Rossi',
  givenName: 'Mario',
  sex: 'M',
  birthDate: parseCivilDate('1985-12-10')!,
  birthplaceBelfiore: 'A562',
} as const;

describe('mismatchesOf', () => {
  it('finds nothing when the identity agrees, and compares only what is known', () => {
    expect(mismatchesOf(code, mario)).toEqual([]);
    expect(mismatchesOf(code, {})).toEqual([]);
    expect(mismatchesOf(code, { ...mario, birthDate: parseCivilDate('1885-12-10')! })).toEqual([]);
  });

  it('names each datum that differs with what the code says', () => {
    const other = {
      surname: 'Bianchi',
      givenName: 'Luca',
      sex: 'F',
      birthDate: parseCivilDate('1985-10-12')!,
      birthplaceBelfiore: 'H501',
    } as const;
    expect(mismatchesOf(code, other)).toEqual([
      { datum: 'surname', fromCode: 'RSS' },
      { datum: 'givenName', fromCode: 'MRA' },
      { datum: 'sex', fromCode: 'M' },
      { datum: 'birthDate', fromCode: '10/12/85' },
      { datum: 'birthplace', fromCode: 'A562' },
    ]);
  });

  it('does not stumble over given names after a comma', () => {
    expect(mismatchesOf(code, { givenName: 'Mario, Luigi' })).toEqual([]);
  });

  it('expects XXX of a person without a given name', () => {
    expect(mismatchesOf(code, { givenName: null })).toEqual([{ datum: 'givenName', fromCode: 'MRA' }]);
    expect(mismatchesOf({ ...code, givenNamePart: 'XXX' }, { givenName: null })).toEqual([]);
  });

  it('becomes a warning with a sentence', () => {
    expect(mismatchMessage({ datum: 'sex', fromCode: 'M' })).toEqual({
      key: 'cf.mismatch',
      values: { dato: 'sex', valore: 'M' },
    });
  });
});
