// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Tx } from './database';
import { type Keyring } from './keyring';
import { mintCode, mintSerial } from './mint';

const MOST_COLLISIONS = 20;
const FIRST_HALF = 4;

/** A card's codes cut to the first four digits, as tickets and sheets carry them. */
export const firstHalfOf = (code: string): string => code.slice(0, FIRST_HALF);

/** The other four: what leaves by e-mail to the holder, or on a delegation. */
export const secondHalfOf = (code: string): string => code.slice(FIRST_HALF);

/** What a new card is born with; the codes are in memory only. */
export type MintedCard = { ticketId: string; serial: string; pin: string; puk: string };

/** Keeps a card with new codes under a given serial; `null` when the serial is taken. */
export const keepCard = async (
  tx: Tx,
  keyring: Keyring,
  serial: string,
  municipalityCode: string,
): Promise<MintedCard | null> => {
  const [pin, puk, ticketId] = [mintCode(), mintCode(), randomUUID()];
  const verifiers = [...firstHalfOf(puk)].map((digit, index) => keyring.verifier(serial, index + 1, digit));
  const kept = await tx.query(
    `insert into card (serial, ticket_id, municipality_code, state, pin_sealed, puk_sealed, puk_verifiers)
     values ($1, $2, $3, 'minted', $4, $5, $6) on conflict (serial) do nothing`,
    [
      serial,
      ticketId,
      municipalityCode,
      keyring.seal(serial, 'pin', pin),
      keyring.seal(serial, 'puk', puk),
      verifiers,
    ],
  );
  return kept.rowCount === 1 ? { ticketId, serial, pin, puk } : null;
};

/** Mints a card with a serial that nobody else in Italy has. */
export const mintCard = async (tx: Tx, keyring: Keyring, municipalityCode: string): Promise<MintedCard> => {
  for (let attempt = 0; attempt < MOST_COLLISIONS; attempt += 1) {
    const minted = await keepCard(tx, keyring, mintSerial(), municipalityCode);
    if (minted) return minted;
  }
  throw new Error('no free card serial');
};
