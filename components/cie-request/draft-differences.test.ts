// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { draftDifferences, mergedDraft } from './draft-differences';

test('every field that differs is shown, proposing the text of who changed it', () => {
  const base = { 'person.surname': 'Rossi', 'person.givenName': 'Mario', 'residence.heightCm': '170' };
  const mine = { ...base, 'person.surname': 'Russo', 'residence.heightCm': '171' };
  const theirs = { ...base, 'person.givenName': 'Maria', 'residence.heightCm': '172' };
  expect(draftDifferences(base, mine, theirs)).toEqual([
    { name: 'person.surname', mine: 'Russo', theirs: 'Rossi', proposed: 'mine' },
    { name: 'person.givenName', mine: 'Mario', theirs: 'Maria', proposed: 'theirs' },
    { name: 'residence.heightCm', mine: '171', theirs: '172', proposed: 'mine' },
  ]);
});

test('a hidden code is no difference of its own and goes with the name that was kept', () => {
  const mine = { 'person.birthplaceName': 'Imola (BO)', 'person.birthplace': 'E289' };
  const theirs = { 'person.birthplaceName': 'Bologna (BO)', 'person.birthplace': 'A944' };
  expect(draftDifferences({}, mine, theirs).map(({ name }) => name)).toEqual(['person.birthplaceName']);
  expect(mergedDraft(mine, theirs, { 'person.birthplaceName': 'Bologna (BO)' })).toMatchObject(theirs);
  expect(mergedDraft(mine, theirs, { 'person.birthplaceName': 'Imola (BO)' })).toMatchObject(mine);
});

test('contacts that are not those that were read back lose their confirmation', () => {
  const mine = { 'contacts.mobile': '347 555 0100' };
  const theirs = { 'contacts.mobile': '347 555 0142', 'contacts.readBack': ' +393475550142' };
  expect(mergedDraft(mine, theirs, { 'contacts.mobile': '347 555 0100' })['contacts.readBack']).toBe('');
});
