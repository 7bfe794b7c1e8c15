// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { practiceCitizens } from '@/contracts/practice/citizens';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type EnrolmentMessage } from '../enrolment';
import { encodeEnrolment } from './encode-enrolment';

const message: EnrolmentMessage = {
  enrolmentId: '0192f6c1-7b2e-7c55-9a10-5a8d2f1c9e77',
  version: 1,
  ticketId: '0192f6c1-0000-7000-8000-000000000001',
  cardSerial: 'CA12345AB',
  municipalityCode: '037999',
  codiceFiscale: 'MNTBRC84D54A944E',
  holder: { surname: 'Montanari', givenName: 'Beatrice' },
  requestedOn: '2026-11-21' as CivilDate,
  expectedExpiryOn: '2036-04-14' as CivilDate,
  contacts: { email: 'b.montanari@posta.example', mobile: null },
  occurredAt: new Date('2026-11-21T08:12:44Z'),
};

const jsonOf = (encoded: ReturnType<typeof encodeEnrolment>): unknown =>
  encoded.ok ? JSON.parse(new TextDecoder().decode(encoded.value)) : encoded.error;

test('writes the contract form, without what does not exist', () => {
  expect(jsonOf(encodeEnrolment(message))).toEqual({
    enrolment_id: message.enrolmentId,
    version: 1,
    ticket_id: message.ticketId,
    card_serial_number: 'CA12345AB',
    municipality_code: '037999',
    tax_code: 'MNTBRC84D54A944E',
    holder: { surname: 'Montanari', given_name: 'Beatrice' },
    requested_on: '2026-11-21',
    expected_expiry_on: '2036-04-14',
    contacts: { email: 'b.montanari@posta.example' },
    occurred_at: '2026-11-21T08:12:44.000Z',
  });
});

test('gives the same bytes for the same message', () => {
  expect(encodeEnrolment(message)).toEqual(
    encodeEnrolment({ ...message, contacts: { ...message.contacts } }),
  );
});

test('takes every practice citizen', () => {
  for (const { surname, givenName, codiceFiscale, email, mobile } of practiceCitizens) {
    const encoded = encodeEnrolment({
      ...message,
      codiceFiscale,
      holder: { surname, givenName },
      contacts: { email, mobile },
    });
    expect(encoded).toMatchObject({ ok: true });
  }
});

test.each([
  [{ codiceFiscale: '123456789012' }, '/tax_code pattern'],
  [{ cardSerial: 'AY1234567' }, '/card_serial_number pattern'],
  [{ contacts: { email: 'x@y', mobile: null } }, '/contacts/email pattern'],
  [{ holder: { surname: null, givenName: null } }, '/holder minProperties'],
  [{ holder: { surname: '<b>', givenName: null } }, '/holder/surname pattern'],
  [{ requestedOn: '2026-02-30' as CivilDate }, '/requested_on format'],
])('says where %j is at fault', (change, fault) => {
  expect(encodeEnrolment({ ...message, ...change })).toEqual({
    ok: false,
    error: { kind: 'invalid', faults: [fault] },
  });
});
