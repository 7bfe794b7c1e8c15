// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { env, type TextMessageSettings } from './env';
import { exchange, type HttpExchange, type HttpFailure } from './http';

/** One message to one number in E.164. The same `id` is the same message: a gateway that has it does not send it again. */
export type OutgoingTextMessage = { id: string; to: string; text: string };

/**
 * Why a message was not taken. `refused`: not for this number, now or later. `later`: the gateway asks to come back. `away`: it could not
 * be reached, or does not let us in; nothing that concerns the receiver.
 */
export type TextMessageFailure =
  { kind: 'refused'; code: number } | { kind: 'later'; code: number } | { kind: 'away'; why: string };

type Answer = Promise<Result<null, TextMessageFailure>>;

export type TextMessenger = {
  send(message: OutgoingTextMessage): Answer;
  /** Whether the gateway is there and lets us in; sends nothing. */
  verify(): Answer;
};

/** Somebody stands at the counter and waits for it. */
const DEADLINE_MS = 5_000;
/** Nothing of the answer is used. */
const MAX_BYTES = 65_536;
const TAKEN = [200, 201, 202, 204];
/** The receiver's number, or the message, is what is wrong. */
const REFUSED = [400, 404, 410, 413, 422];
const LATER = [408, 425, 429];
/** A question that an address for messages need not understand: it is there all the same. */
const THERE = [...TAKEN, 400, 404, 405, 415];

const awayBy = ({ kind }: HttpFailure): TextMessageFailure => ({ kind: 'away', why: kind });

const failureOf = (status: number): TextMessageFailure => {
  if (REFUSED.includes(status)) return { kind: 'refused', code: status };
  if (LATER.includes(status)) return { kind: 'later', code: status };
  return { kind: 'away', why: `status-${status}` };
};

/** The messenger of a gateway: `POST` of `{ id, to, text }` as JSON, with a bearer token. */
export const makeTextMessenger = ({ url, token }: TextMessageSettings): TextMessenger => {
  const ask = async (
    asked: Pick<HttpExchange, 'method' | 'headers' | 'body'>,
    good: readonly number[],
  ): Answer => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', ...asked.headers };
    const limits = { deadlineMs: DEADLINE_MS, maxBytes: MAX_BYTES };
    const answer = await exchange({ ...asked, ...limits, url, headers });
    if (!answer.ok) return fail(awayBy(answer.error));
    const { status } = answer.value;
    return good.includes(status) ? ok(null) : fail(failureOf(status));
  };
  return {
    send: (message) =>
      ask(
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': message.id },
          body: Buffer.from(JSON.stringify(message), 'utf8'),
        },
        TAKEN,
      ),
    verify: () => ask({ method: 'GET', headers: {} }, THERE),
  };
};

/** The messenger of this installation; `null` where it has no gateway: no text message is sent. */
export const configuredTextMessenger = (): TextMessenger | null => {
  const { textMessages } = env();
  return textMessages && makeTextMessenger(textMessages);
};
