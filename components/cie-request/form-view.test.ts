// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { exampleContext, exampleValues } from '@/lib/cie-request/example-request';
import { type FieldName, type FormValues, sections } from '@/lib/cie-request/request-fields';
import { formViewOf, shownMessages } from './form-view';

const reader = { municipality: 'Borgo San Quirino', locale: 'it' };
const viewOf = (values: FormValues) => formViewOf(values, exampleContext, reader);

test('a complete form has a line for each section and nothing to say', () => {
  const view = viewOf(exampleValues);
  expect([...view.messages]).toEqual([]);
  expect(view.items).toEqual([]);
  expect(Object.keys(view.summaries)).toEqual([...sections]);
});

test('an empty form misses every section once, and shows no error before an attempt', () => {
  const view = viewOf({});
  expect(view.items.map(({ path, wrong }) => [path.split('.')[0], wrong])).toEqual(
    sections.filter((section) => section !== 'family').map((section) => [section, false]),
  );
  const all = new Set([...view.messages.keys()]);
  expect(shownMessages(view, {}, { attempted: false, left: all }).size).toBe(0);
  expect(shownMessages(view, {}, { attempted: true, left: new Set() }).size).toBe(view.messages.size);
});

test('what is wrong stands before what is missing, each wrong field with its own sentence', () => {
  const values: FormValues = {
    ...exampleValues,
    'person.codiceFiscale': 'MNTBRC84D54A944X',
    'person.birthDate': '31/02/1984',
    'travel.validForTravel': '',
  };
  const { items } = viewOf(values);
  expect(items.map(({ message, wrong }) => [message.key, wrong])).toEqual([
    ['cf.check', true],
    ['birth.impossible', true],
    ['missing.travel', false],
  ]);
});

test('a field is told what is wrong only after it was left', () => {
  const values = { ...exampleValues, 'contacts.email': 'b.montanari' };
  const view = viewOf(values);
  const left = (names: FieldName[]) =>
    shownMessages(view, values, { attempted: false, left: new Set(names) });
  expect(left([]).size).toBe(0);
  expect(left(['contacts.email']).get('contacts.email')?.key).toBe('email.format');
});

test('a text that is too long to be kept is said at its field', () => {
  const view = viewOf({ ...exampleValues, 'contacts.email': 'x'.repeat(2_001) });
  expect(view.messages.get('contacts.email')).toEqual({
    key: 'text.tooLong',
    values: { n: 2_001, max: 2_000 },
  });
});
