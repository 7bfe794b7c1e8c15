// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { NAME_PATTERN, normalForm, parseNamePart } from './name-part';
import { personNamesSchema } from './person-names';

const accepted = (text: string): string | null => {
  const result = parseNamePart(text);
  return result.ok ? result.value : null;
};
const problem = (text: string) => {
  const result = parseNamePart(text);
  return result.ok ? null : result.error;
};

describe('parseNamePart', () => {
  it.each([
    'Rossi',
    "D'Angelo",
    'Müller-Höß',
    'Šuštar',
    'Nuñez',
    'Þór',
    'Łukasz',
    'Ionuț',
    'Șerban',
    'Mc. Donald',
    'Maria, Anna',
  ])('keeps %s as it is', (name) => {
    expect(accepted(name)).toBe(name);
  });

  it('keeps one spelling: composed letters, single spaces, typewriter apostrophe and hyphen', () => {
    expect(accepted('  De\u00a0  Luca ')).toBe('De Luca');
    expect(accepted('D’Angelo')).toBe("D'Angelo");
    expect(accepted('Rossi–Verdi')).toBe('Rossi-Verdi');
    expect(accepted('Nicolo\u0300')).toBe('Nicolò');
  });

  it('refuses other scripts with a proposal', () => {
    expect(problem('Жукова')).toEqual({ kind: 'character', character: 'Ж', proposal: 'Zhukova' });
    expect(problem('ЮЩЕНКО')).toMatchObject({ proposal: 'IUSHCHENKO' });
    expect(problem('Παπαδόπουλος')).toMatchObject({ character: 'Π', proposal: 'Papadopoylos' });
    expect(problem('Nguyễn')).toEqual({ kind: 'character', character: 'ễ', proposal: 'Nguyen' });
    expect(problem('GROẞ')).toMatchObject({ character: 'ẞ', proposal: 'GROSS' });
    expect(problem('王')).toEqual({ kind: 'character', character: '王', proposal: null });
    expect(problem('محمد')).toMatchObject({ kind: 'character', proposal: null });
  });

  it('refuses signs, HTML and SQL, digits and emoji', () => {
    expect(problem('<b>Rossi</b>')).toEqual({ kind: 'character', character: '<', proposal: null });
    expect(problem("Rossi'; drop table citizen; --")).toMatchObject({ character: ';' });
    expect(problem('Rossi2')).toMatchObject({ character: '2' });
    expect(problem('Rossi 😀')).toMatchObject({ character: '😀' });
    expect(problem('Rossi × Verdi')).toMatchObject({ character: '×' });
  });

  it('names a character that cannot be seen', () => {
    expect(problem('Ros\u0000si')).toEqual({ kind: 'invisible', codePoint: 'U+0000' });
    expect(problem('Ros\u202esi')).toEqual({ kind: 'invisible', codePoint: 'U+202E' });
    expect(problem('Ros\nsi')).toEqual({ kind: 'invisible', codePoint: 'U+000A' });
  });

  it('asks for at least one letter and at most eighty characters', () => {
    expect(problem('   ')).toEqual({ kind: 'empty' });
    expect(problem('- .')).toEqual({ kind: 'empty' });
    expect(accepted('a'.repeat(80))).toHaveLength(80);
    expect(problem('a'.repeat(81))).toEqual({ kind: 'long', n: 81 });
    expect(problem('a'.repeat(10_000))).toEqual({ kind: 'long', n: 10_000 });
  });

  it('accepts exactly what the pattern of the contract carries, and accepting again changes nothing', () => {
    const pattern = new RegExp(NAME_PATTERN);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aZÀžșțœ '’.,-–<\u0300\u0007 Ж"), maxLength: 90 }),
        (text) => {
          const name = accepted(text);
          if (name === null) return;
          expect(name).toMatch(pattern);
          expect(accepted(name)).toBe(name);
        },
      ),
      { numRuns: 500, seed: 20261121 },
    );
    for (let code = 0x20; code <= 0x24f; code++) {
      const name = `a${String.fromCharCode(code)}a`;
      if (pattern.test(name)) expect(accepted(name), name).toBe(name);
      else expect(accepted(name) === null || accepted(name) !== name, name).toBe(true);
    }
  });
});

describe('personNamesSchema', () => {
  const messages = (input: unknown) => {
    const result = personNamesSchema.safeParse(input);
    return result.success ? [] : fieldMessagesOf(result.error).map(({ path, key }) => `${path} ${key}`);
  };

  it('takes both parts', () => {
    expect(personNamesSchema.parse({ surname: 'Rossi', givenName: 'Mario' })).toEqual({
      surname: 'Rossi',
      givenName: 'Mario',
      onePart: false,
    });
    expect(messages({ surname: 'Rossi', givenName: '' })).toEqual(['givenName name.onePart']);
    expect(messages({ surname: ' ', givenName: '' })).toEqual([
      'surname name.onePart',
      'givenName name.onePart',
    ]);
  });

  it('takes one part of a person who has only one', () => {
    expect(personNamesSchema.parse({ surname: 'Sukarno', givenName: '', onePart: 'on' })).toEqual({
      surname: 'Sukarno',
      givenName: null,
      onePart: true,
    });
    expect(messages({ surname: 'Rossi', givenName: 'Mario', onePart: 'on' })).toEqual([
      'onePart name.onePartBoth',
    ]);
    expect(messages({ surname: '', givenName: '', onePart: 'on' })).toEqual(['surname name.onePart']);
  });

  it('says at which field a character cannot be printed', () => {
    expect(messages({ surname: 'Ж', givenName: 'Mario' })).toEqual(['surname name.character']);
  });
});

describe('normalForm', () => {
  it('finds a surname however it is spelt', () => {
    for (const spelling of ["D'Angelo", 'D’ANGELO', 'd angelo', 'DANGELO'])
      expect(normalForm(spelling)).toBe('dangelo');
    expect(normalForm('Müller-Höß')).toBe('mullerhoss');
    expect(normalForm('Șerban Østergård')).toBe('serbanostergard');
  });
});
