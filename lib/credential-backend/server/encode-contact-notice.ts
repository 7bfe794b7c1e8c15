// SPDX-License-Identifier: AGPL-3.0-or-later
import { check, type Wire } from '@/contracts/validate';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type ContactNoticeMessage } from '../contact-notice';
import { bytesOf } from './ask';

/**
 * The exact bytes to seal into the outbox and to send on every attempt; `invalid` with the places at fault (`/phone minLength`), and no
 * values, for what the contract would refuse.
 */
export const encodeContactNotice = (
  message: ContactNoticeMessage,
): Result<Uint8Array, { kind: 'invalid'; faults: string[] }> => {
  const wire: Wire['ContactNotice'] = {
    notice_id: message.noticeId,
    municipality_code: message.municipalityCode,
    tax_code: message.codiceFiscale,
    card_serial_number: message.cardSerial,
    kind: message.kind,
    occurred_at: message.occurredAt.toISOString(),
    office: message.office,
    phone: message.phone,
    held_before: message.heldBefore.toISOString(),
  };
  const checked = check('ContactNotice', wire);
  return checked.ok ? ok(bytesOf(wire)) : fail({ kind: 'invalid', faults: checked.faults });
};
