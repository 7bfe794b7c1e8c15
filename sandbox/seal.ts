// SPDX-License-Identifier: AGPL-3.0-or-later
import { CompactEncrypt, importJWK } from 'jose';
import { type Wire } from '@/contracts/validate';
import { Refusal } from './problem';

/** Seals first or second halves to a municipality's key, with ticket, card and municipality inside. Refuses a key that is no point of the curve. */
export const sealTo = async (
  recipient: Wire['RecipientKey'],
  halves: Wire['FirstHalves'] | Wire['SecondHalves'],
): Promise<string> => {
  const key = await importJWK(recipient, 'ECDH-ES').catch(() => {
    throw new Refusal('recipient-key-unusable');
  });
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(halves)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: recipient.kid, cty: 'application/json' })
    .encrypt(key);
};
