// SPDX-License-Identifier: AGPL-3.0-or-later
import { check, type Wire } from '@/contracts/validate';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type ContactChangeMessage } from '../contact-change';
import { bytesOf } from './ask';

/** The exact bytes of a change of contacts; `invalid` with the places at fault when the contract does not allow it. */
export const encodeContactChange = (
  message: ContactChangeMessage,
): Result<Uint8Array, { kind: 'invalid'; faults: string[] }> => {
  const { email, mobile } = message.contacts;
  const wire: Wire['ContactChange'] = {
    change_id: message.changeId,
    municipality_code: message.municipalityCode,
    tax_code: message.codiceFiscale,
    card_serial_number: message.cardSerial,
    contacts: { ...(email !== null && { email }), ...(mobile !== null && { mobile }) },
    occurred_at: message.occurredAt.toISOString(),
  };
  const checked = check('ContactChange', wire);
  return checked.ok ? ok(bytesOf(wire)) : fail({ kind: 'invalid', faults: checked.faults });
};
