// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { readTypedDraft, valuesOfForm } from './typed-draft';

test('a draft is read as typed, empty fields left out', () => {
  const text = `D'Àgostino <b>"; drop table x; --\u0007`;
  expect(readTypedDraft({ version: 2, values: { 'person.surname': text, 'person.givenName': '' } })).toEqual({
    ok: true,
    value: { version: 2, values: { 'person.surname': text } },
  });
});

test.each([
  ['no object', 'text', 'shape'],
  ['nothing', null, 'shape'],
  ['no version', { values: {} }, 'shape'],
  ['a version that is no number', { version: '2', values: {} }, 'shape'],
  ['a list', { version: 2, values: [] }, 'shape'],
  ['a field that is no text', { version: 2, values: { 'person.surname': 7 } }, 'shape'],
  ['an unknown field', { version: 2, values: { 'person.status': 'registered' } }, 'unknown-field'],
  ['a name of every object', { version: 2, values: { constructor: 'x' } }, 'unknown-field'],
  ['ten kilobytes', { version: 2, values: { 'person.surname': 'a'.repeat(10_240) } }, 'too-long'],
])('refuses %s whole', (_what, body, kind) => {
  expect(readTypedDraft(body)).toMatchObject({ ok: false, error: { kind } });
});

test('the longest text is kept, one more is named with its field', () => {
  const of = (n: number) => readTypedDraft({ version: 0, values: { 'person.surname': 'a'.repeat(n) } });
  expect(of(2_000).ok).toBe(true);
  expect(of(2_001)).toEqual({
    ok: false,
    error: {
      kind: 'too-long',
      fields: [{ path: 'person.surname', key: 'text.tooLong', values: { n: 2_001, max: 2_000 } }],
    },
  });
});

test('a posted form gives its fields and nothing else', () => {
  const form = new FormData();
  form.set('person.surname', 'Rossi');
  form.set('person.givenName', '');
  form.set('version', '3');
  form.set('person.birthDate', new File([], 'x'));
  expect(valuesOfForm(form)).toEqual({ 'person.surname': 'Rossi' });
});
