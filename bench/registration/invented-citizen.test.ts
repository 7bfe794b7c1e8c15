// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { exampleContext } from '@/lib/cie-request/example-request';
import { parseRequest } from '@/lib/cie-request/request-form';
import { valuesOfCitizen } from './invented-citizen';

it('invents complete requests of different people', () => {
  const people = [0, 27, 28, 335, 336, 16_799].map(valuesOfCitizen);
  expect(new Set(people.map((values) => values['person.codiceFiscale'])).size).toBe(people.length);
  for (const values of people) {
    const parsed = parseRequest({ ...values, 'payment.paidOn': '23/11/2026' }, exampleContext);
    expect(parsed.ok, JSON.stringify(parsed)).toBe(true);
  }
});
