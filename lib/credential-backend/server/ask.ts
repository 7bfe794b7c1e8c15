// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire, check } from '@/contracts/validate';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { jsonIn } from '@/lib/platform/http';
import { type BackendError } from '../backend-error';
import { type Proof } from '../proof';
import { type Call, type Transport } from './transport';

const JSON_BYTES = 1_048_576;

/** A call whose answer is JSON. */
export type Question = Omit<Call, 'maxBytes' | 'answers'>;

/**
 * Calls and gives back what `read` makes of the answer; an answer that the contract does not allow, or that does
 * not fit what was asked, is `invalid-answer`.
 */
export type Ask = <N extends keyof Wire, T>(
  question: Question,
  schema: N,
  read: (wire: Wire[N], proof: Proof | null) => T,
  fits?: (wire: Wire[N]) => boolean,
) => Promise<Result<T, BackendError>>;

/** A JSON body as a shape of the contract, `null` when it is not one. */
export const checkedJson = <N extends keyof Wire>(schema: N, body: Uint8Array): Wire[N] | null => {
  const checked = check(schema, jsonIn(body));
  return checked.ok ? checked.value : null;
};

/** The bytes of a body. */
export const bytesOf = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export const makeAsk =
  (send: Transport): Ask =>
  async (question, schema, read, fits = () => true) => {
    const sent = await send({ ...question, maxBytes: JSON_BYTES, answers: 'application/json' });
    if (!sent.ok) return sent;
    const { body, proof } = sent.value;
    const wire = checkedJson(schema, body);
    return wire !== null && fits(wire) ? ok(read(wire, proof)) : fail({ kind: 'invalid-answer' });
  };
