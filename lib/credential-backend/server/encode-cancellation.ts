// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire, check } from '@/contracts/validate';
import { type CancellationMessage } from '../enrolment';
import { bytesOf } from './ask';

/** The exact bytes to seal into the outbox and to send on every attempt; throws for what the contract would refuse. */
export const encodeCancellation = (message: CancellationMessage): Uint8Array => {
  const wire: Wire['EnrolmentCancellation'] = {
    enrolment_id: message.enrolmentId,
    ticket_id: message.ticketId,
    card_serial_number: message.cardSerial,
    municipality_code: message.municipalityCode,
    reason: message.reason,
    occurred_at: message.occurredAt.toISOString(),
  };
  const checked = check('EnrolmentCancellation', wire);
  if (!checked.ok) throw new Error(`the contract refuses a cancellation: ${checked.faults.join(', ')}`);
  return bytesOf(checked.value);
};
