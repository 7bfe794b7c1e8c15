// SPDX-License-Identifier: AGPL-3.0-or-later
import { check, type Wire } from '@/contracts/validate';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type SecondHalfDispatchMessage } from '../second-half';
import { bytesOf } from './ask';

/**
 * The exact bytes to seal into the outbox and to send on every attempt; `invalid` with the places at fault (`/email pattern`), and no
 * values, for what the contract would refuse.
 */
export const encodeSecondHalfDispatch = (
  message: SecondHalfDispatchMessage,
): Result<Uint8Array, { kind: 'invalid'; faults: string[] }> => {
  const wire: Wire['SecondHalfDispatch'] = {
    dispatch_id: message.dispatchId,
    municipality_code: message.municipalityCode,
    tax_code: message.codiceFiscale,
    card_serial_number: message.cardSerial,
    reason: message.reason,
    ...(message.email !== null && { email: message.email }),
    occurred_at: message.occurredAt.toISOString(),
  };
  const checked = check('SecondHalfDispatch', wire);
  return checked.ok ? ok(bytesOf(wire)) : fail({ kind: 'invalid', faults: checked.faults });
};
