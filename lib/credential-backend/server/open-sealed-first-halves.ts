// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JWK, compactDecrypt, importJWK } from 'jose';
import { check } from '@/contracts/validate';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { Secret } from '@/lib/kernel/secret';

/** The first four digits of a card's PIN and PUK. */
export type FirstHalves = { pin: Secret<string>; puk: Secret<string> };

/** `unreadable`: not sealed to this key, or altered. `other-card`: sealed for another ticket, card or municipality. */
export type SealError = { kind: 'unreadable' } | { kind: 'other-card' };

const decrypt = async (sealed: string, privateKey: Secret<JWK>): Promise<unknown> => {
  try {
    const key = await importJWK(privateKey.reveal(), 'ECDH-ES');
    const algorithms = { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] };
    const { plaintext } = await compactDecrypt(sealed, key, algorithms);
    return JSON.parse(Buffer.from(plaintext).toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Opens a seal in memory and checks that it is the one expected; the digits stay secrets. */
export const openSealedFirstHalves = async (
  sealed: string,
  privateKey: Secret<JWK>,
  expected: { ticketId: string; cardSerial: string; municipalityCode: string },
): Promise<Result<FirstHalves, SealError>> => {
  const opened = check('FirstHalves', await decrypt(sealed, privateKey));
  if (!opened.ok) return fail({ kind: 'unreadable' });
  const { ticket_id, card_serial_number, municipality_code, pin_first_half, puk_first_half } = opened.value;
  const same =
    ticket_id === expected.ticketId &&
    card_serial_number === expected.cardSerial &&
    municipality_code === expected.municipalityCode;
  if (!same) return fail({ kind: 'other-card' });
  return ok({ pin: new Secret(pin_first_half), puk: new Secret(puk_first_half) });
};
