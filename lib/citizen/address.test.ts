// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { addressSchema, streetOf } from './address';

const typed = {
  streetKind: 'Via',
  streetName: ' dell’Isarco / Eisackstraße ',
  houseNumber: '12/A',
  exponent: '',
  staircase: 'B',
  interior: '3',
  frazione: '',
  postalCode: '39100',
  municipality: 'a952',
};
const messages = (change: Partial<typeof typed>, use: 'residence' | 'delivery' = 'residence') => {
  const result = addressSchema(use).safeParse({ ...typed, ...change });
  return result.success ? [] : fieldMessagesOf(result.error).map(({ path, key }) => `${path} ${key}`);
};

describe('addressSchema', () => {
  it('reads an address as typed', () => {
    expect(addressSchema('residence').parse(typed)).toEqual({
      streetKind: 'Via',
      streetName: "dell'Isarco / Eisackstraße",
      houseNumber: '12/A',
      exponent: null,
      staircase: 'B',
      interior: '3',
      frazione: null,
      postalCode: '39100',
      municipality: 'A952',
    });
  });

  it('takes a street without kind and a house without number', () => {
    const address = addressSchema('residence').parse({
      ...typed,
      streetKind: '',
      streetName: 'Bahnhofstraße',
      houseNumber: 'S.N.C.',
    });
    expect(streetOf(address)).toBe('Bahnhofstraße');
    expect(address.houseNumber).toBe('snc');
  });

  it('names what is missing, in the words of its use', () => {
    expect(messages({ streetName: '', postalCode: ' ' })).toEqual([
      'streetName address.missing',
      'postalCode address.missing',
    ]);
    expect(messages({ houseNumber: '' }, 'delivery')).toEqual(['houseNumber address.incomplete']);
  });

  it.each([
    ['houseNumber', '12½'],
    ['houseNumber', '1234567890'],
    ['houseNumber', '12;A'],
    ['postalCode', '3910'],
    ['postalCode', '391OO'],
    ['streetName', 'a'.repeat(10_000)],
    ['streetName', '<b>Roma</b>'],
    ['frazione', 'Ж'],
    ['exponent', 'à'],
    ['municipality', 'Z112'],
    ['municipality', 'Bolzano'],
    ['interior', '3\u0000'],
  ])('refuses %s «%.12s»', (part, text) => {
    expect(messages({ [part]: text })).toEqual([`${part} address.format`]);
  });

  it('keeps kind and name together within a hundred characters', () => {
    expect(messages({ streetKind: 'Via', streetName: 'a'.repeat(96) })).toEqual([]);
    expect(messages({ streetKind: 'Via', streetName: 'a'.repeat(97) })).toEqual([
      'streetName address.format',
    ]);
  });
});
