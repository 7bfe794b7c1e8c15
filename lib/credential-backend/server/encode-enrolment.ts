// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire, check } from '@/contracts/validate';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type EnrolmentMessage } from '../enrolment';

const present = <T extends Record<string, string | null>>(values: T): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));

const wireOf = (message: EnrolmentMessage) => ({
  enrolment_id: message.enrolmentId,
  version: message.version,
  ticket_id: message.ticketId,
  card_serial_number: message.cardSerial,
  municipality_code: message.municipalityCode,
  tax_code: message.codiceFiscale,
  holder: present({ surname: message.holder.surname, given_name: message.holder.givenName }),
  requested_on: message.requestedOn,
  expected_expiry_on: message.expectedExpiryOn,
  contacts: present(message.contacts),
  occurred_at: message.occurredAt.toISOString(),
});

/**
 * The exact bytes to seal into the outbox and to send on every attempt. What the contract would refuse is
 * `invalid`, with the places at fault (`/contacts/email pattern`) and no values.
 */
export const encodeEnrolment = (
  message: EnrolmentMessage,
): Result<Uint8Array, { kind: 'invalid'; faults: string[] }> => {
  const wire = wireOf(message);
  const checked = check('Enrolment', wire);
  if (!checked.ok) return fail({ kind: 'invalid', faults: checked.faults });
  return ok(new TextEncoder().encode(JSON.stringify(checked.value satisfies Wire['Enrolment'])));
};
