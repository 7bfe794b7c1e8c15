// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { valueOf } from '@/lib/testing/value-of';
import { exampleContext, exampleValues } from './example-request';
import { nationalBlocks, nationalContacts, nationalRows } from './national-order';
import { parseRequest } from './request-form';

const { contacts, ...data } = valueOf(parseRequest(exampleValues, exampleContext));
const rows = [...nationalRows(data, 'italiana'), ...nationalContacts(contacts)];

test('the order of the national program: who, born, citizen, lives, tall, document, delivery, contacts', () => {
  const blocks = rows.map(({ block }) => nationalBlocks.indexOf(block));
  expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
  expect(rows.slice(0, 6).map(({ value }) => value)).toEqual([
    'MNTBRC84D54A944E',
    'Montanari',
    'Beatrice',
    'F',
    '14/04/1984',
    'Bologna (BO)',
  ]);
});

test('values are plain: no grouping, no words around them, nothing empty', () => {
  const value = (field: string) => rows.find((row) => row.field === field)?.value;
  expect(value('residence.streetName')).toBe('Via Guido Reni');
  expect(value('residence.heightCm')).toBe('169');
  expect(value('person.previousNumber')).toBe('CA20418FR');
  expect(value('contacts.mobile')).toBe('+393475550142');
  expect(value('residence.exponent')).toBeUndefined();
  expect(rows.filter(({ value: text }) => text.trim() === '')).toEqual([]);
});

test('contacts that nobody asked to see are not there', () => {
  expect(nationalRows(data, 'italiana').filter(({ block }) => block === 'contacts')).toEqual([]);
  expect(nationalContacts({ email: null, mobile: null })).toEqual([]);
});
