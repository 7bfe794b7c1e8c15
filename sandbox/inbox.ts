// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tx } from './database';
import { type Reply } from './operation';
import { Refusal } from './problem';

/** Who asks for what by which key; `digest` covers the operation and the body. */
export type Message = { clientId: string; key: string; digest: string; receivedAt: Date };

/** The answer to a command, and whether it is the first or a stored one. */
export type Answered = { text: string; location?: string; repeated: boolean };

/**
 * Runs a command once per key, in the caller's transaction. The same message again gets the stored answer, byte for
 * byte; another message by the same key is refused. A second call waits until the first has committed.
 */
export const once = async (tx: Tx, message: Message, run: () => Promise<Reply>): Promise<Answered> => {
  const { clientId, key, digest, receivedAt } = message;
  const taken = await tx.query(
    `insert into inbox (client_id, idempotency_key, request_digest, received_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [clientId, key, digest, receivedAt],
  );
  if (taken.rowCount === 0) return repeat(tx, message);
  const reply = await run();
  if (!('json' in reply)) throw new Error('a command answers with JSON');
  const text = JSON.stringify(reply.json);
  await tx.query('update inbox set answer = $3 where client_id = $1 and idempotency_key = $2', [
    clientId,
    key,
    text,
  ]);
  return { text, location: reply.location, repeated: false };
};

const repeat = async (tx: Tx, { clientId, key, digest }: Message): Promise<Answered> => {
  const { rows } = await tx.query<{ request_digest: string; answer: string }>(
    'select request_digest, answer from inbox where client_id = $1 and idempotency_key = $2',
    [clientId, key],
  );
  const known = rows[0];
  if (known?.request_digest !== digest) throw new Refusal('idempotency-key-reuse');
  return { text: known.answer, repeated: true };
};
