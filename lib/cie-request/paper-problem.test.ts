// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { fieldToBlame } from './paper-problem';

const values = {
  'person.surname': 'Montanari',
  'person.mismatchReason':
    'una spiegazione molto lunga che resta in archivio e non si stampa da nessuna parte',
  'residence.streetName': 'Via del Convento delle Clarisse',
  'delivery.careOf': 'Studio legale 李 & soci',
  'delivery.delegate': 'Aldo Riva',
  'contacts.email': 'b.montanari@posta-esempio.it',
};

test('a character is found in the printed field that has it', () => {
  expect(fieldToBlame(values, { kind: 'glyph', character: '李' })).toBe('delivery.careOf');
  expect(fieldToBlame(values, { kind: 'glyph', character: '王' })).toBeNull();
});

test('too much text is blamed on the longest that the page prints and that can be shortened', () => {
  expect(fieldToBlame(values, { kind: 'overflow', page: 1 })).toBe('residence.streetName');
  expect(fieldToBlame(values, { kind: 'overflow', page: 2 })).toBe('delivery.careOf');
  expect(fieldToBlame({}, { kind: 'overflow', page: 2 })).toBeNull();
});
