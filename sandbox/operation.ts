// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire, check } from '@/contracts/validate';
import { type Tx } from './database';
import { type PublishedForm } from './forms/publish';
import { type Keyring } from './keyring';
import { type Post } from './post';
import { Refusal } from './problem';

/** What every operation may use besides its input. */
export type Context = {
  now: Date;
  keyring: Keyring;
  forms: readonly PublishedForm[];
  post: Post;
  /** Hex SHA-256 of the body as received. */
  bodyDigest: string;
  /** The `Idempotency-Key` of a command. */
  key: string;
};

/** An answer: JSON unless it says otherwise, with 200 (201 for a command) unless `status` is there. */
export type Reply =
  { json: object; location?: string; status?: number } | { bytes: Buffer; contentType: string };

/** One operation of the contract; `idempotent` ones are answered from the inbox when repeated. */
export type Operation = {
  method: 'GET' | 'POST';
  /** Below the base path; a `:name` takes one segment. */
  path: string;
  open?: boolean;
  idempotent?: boolean;
  run: (tx: Tx, input: unknown, context: Context) => Promise<Reply>;
};

/** Where a GET asks: the variable segments of its path, decoded, and its query. */
export type Place = { segments: readonly string[]; query: URLSearchParams };

type Run<N extends keyof Wire> = (tx: Tx, input: Wire[N], context: Context) => Promise<Reply>;

/** Lets only what the contract's schema allows through to `run`. */
const checked =
  <N extends keyof Wire>(schema: N, run: Run<N>): Operation['run'] =>
  (tx, raw, context) => {
    const input = check(schema, raw);
    if (!input.ok) throw new Refusal('malformed-request', { detail: input.faults.join('; ') });
    return run(tx, input.value, context);
  };

/** A POST with an effect, repeatable by its key. */
export const command = <N extends keyof Wire>(path: string, schema: N, run: Run<N>): Operation => ({
  method: 'POST',
  path,
  idempotent: true,
  run: checked(schema, run),
});

/** A POST that asks, so that nothing personal stands in a URL. */
export const question = <N extends keyof Wire>(path: string, schema: N, run: Run<N>): Operation => ({
  method: 'POST',
  path,
  run: checked(schema, run),
});

/** A GET; its input is the one variable segment of the path. */
export const read = <N extends keyof Wire>(path: string, schema: N, run: Run<N>): Operation => {
  const runChecked = checked(schema, run);
  return {
    method: 'GET',
    path,
    run: (tx, place, context) => runChecked(tx, (place as Place).segments[0], context),
  };
};
