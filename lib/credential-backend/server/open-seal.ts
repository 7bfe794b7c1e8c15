// SPDX-License-Identifier: AGPL-3.0-or-later
import { compactDecrypt, importJWK, type JWK } from 'jose';
import { check, type Wire } from '@/contracts/validate';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Secret } from '@/lib/kernel/secret';

/**
 * `unreadable`: not sealed to this key, or altered. `other-card`: sealed for another ticket, card or municipality. `other-half`: the halves
 * inside are not the ones asked for.
 */
export type SealError = { kind: 'unreadable' } | { kind: 'other-card' } | { kind: 'other-half' };

/** What must stand inside a seal beside the digits. */
export type Expected = { ticketId: string; cardSerial: string; municipalityCode: string };

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

const OTHER = { FirstHalves: 'SecondHalves', SecondHalves: 'FirstHalves' } as const;

/** Opens a seal in memory and checks that it holds the halves asked for, of the card expected. */
export const openSeal = async <N extends keyof typeof OTHER>(
  schema: N,
  sealed: string,
  privateKey: Secret<JWK>,
  expected: Expected,
): Promise<Result<Wire[N], SealError>> => {
  const inside = await decrypt(sealed, privateKey);
  const opened = check(schema, inside);
  if (!opened.ok) return fail({ kind: check(OTHER[schema], inside).ok ? 'other-half' : 'unreadable' });
  const { ticket_id, card_serial_number, municipality_code } = opened.value;
  const same =
    ticket_id === expected.ticketId &&
    card_serial_number === expected.cardSerial &&
    municipality_code === expected.municipalityCode;
  return same ? ok(opened.value) : fail({ kind: 'other-card' });
};
