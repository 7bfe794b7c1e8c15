// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Tx } from './database';
import { type Keyring } from './keyring';

/** A message of the service to a card's holder, as it left; only an e-mail has a subject. */
export type SentMessage = { channel: 'email' | 'text'; to: string; subject?: string; text: string };

/** Keeps a message whole, sealed: an e-mail of second halves is kept here and nowhere else. */
export const keepMessage = async (
  tx: Tx,
  { keyring, now }: { keyring: Keyring; now: Date },
  serial: string,
  message: SentMessage,
): Promise<void> => {
  const id = randomUUID();
  await tx.query(
    'insert into sent_message (message_id, serial, channel, sent_at, sealed) values ($1, $2, $3, $4, $5)',
    [id, serial, message.channel, now, keyring.seal(serial, `message ${id}`, JSON.stringify(message))],
  );
};

/** What was sent about a card, oldest first, opened with the secret it was kept by. */
export const readMessages = async (
  database: pg.Pool | pg.Client,
  keyring: Keyring,
  serial: string,
): Promise<SentMessage[]> => {
  const { rows } = await database.query<{ message_id: string; sealed: Buffer }>(
    'select message_id, sealed from sent_message where serial = $1 order by written',
    [serial],
  );
  return rows.map(
    ({ message_id, sealed }) =>
      JSON.parse(keyring.open(serial, `message ${message_id}`, sealed)) as SentMessage,
  );
};
