// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { choices, type ChoiceField, type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { followUpsOf } from './follow-ups';

const today = '2026-11-23' as CivilDate;
const FINGERS = { 'biometrics.rightFinger': 'index', 'biometrics.leftFinger': 'index' };

test.each<[string, ChoiceField, FormValues, FormValues]>([
  ['a payment', 'payment.method', { 'payment.method': 'pos' }, { 'payment.paidOn': '23/11/2026' }],
  ['an exemption', 'payment.method', { 'payment.method': 'exempt' }, {}],
  [
    'a day that stands there',
    'payment.method',
    { 'payment.method': 'pos', 'payment.paidOn': '20/11/2026' },
    {},
  ],
  ['prints', 'biometrics.fingerprints', { 'biometrics.fingerprints': 'taken' }, FINGERS],
  [
    'a finger that stands there',
    'biometrics.fingerprints',
    { 'biometrics.fingerprints': 'taken', 'biometrics.leftFinger': 'ring' },
    {},
  ],
  ['no prints', 'biometrics.fingerprints', { 'biometrics.fingerprints': 'temporary' }, {}],
])('%s', (_, choice, values, expected) => {
  expect(followUpsOf(choice, values, today)).toEqual(expected);
});

test('what a citizen decides never follows from anything', () => {
  const decided = ['travel.', 'declarations.', 'contacts.', 'delivery.', 'payment.method'];
  const written = (Object.keys(choices) as ChoiceField[]).flatMap((field) =>
    choices[field].flatMap((value) => Object.keys(followUpsOf(field, { [field]: value }, today))),
  );
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((field) => decided.some((begin) => field.startsWith(begin)))).toEqual([]);
});
