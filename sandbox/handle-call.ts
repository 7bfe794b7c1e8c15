// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import type pg from 'pg';
import { check } from '@/contracts/validate';
import { type Answer, bytesAnswer, jsonAnswer } from './answer';
import { type Authenticate } from './authenticate';
import { type Caller } from './client-keys';
import { inTransaction } from './database';
import { type CheckEvidence } from './evidence';
import { type PublishedForm } from './forms/publish';
import { once } from './inbox';
import { type Keyring } from './keyring';
import { type Context, type Operation, type Place, type Reply } from './operation';
import { type Post } from './post';
import { Refusal } from './problem';
import { parseBody, readBody } from './read-body';
import { BASE_PATH, routeOf } from './routes';
import { type SignAnswer } from './sign-answer';
import { type Vouchers } from './vouchers';

/** What the sandbox is made of. */
export type Parts = {
  pool: pg.Pool;
  authenticate: Authenticate;
  checkEvidence: CheckEvidence;
  signAnswer: SignAnswer;
  vouchers: Vouchers;
  keyring: Keyring;
  forms: readonly PublishedForm[];
  post: Post;
  now: () => Date;
  /** Where a service says it stands, and what tokens must be for. */
  baseUrl: (base: string) => string;
};

const NOBODY: Caller = { clientId: 'nobody', boundTo: null };

const sha256 = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

const idempotencyKeyOf = (request: IncomingMessage): string => {
  const header = request.headers['idempotency-key'];
  const key = typeof header === 'string' ? header.replace(/^"(.*)"$/, '$1') : undefined;
  const checked = check('Id', key);
  if (!checked.ok) throw new Refusal('malformed-request', { detail: 'Idempotency-Key missing or no UUID' });
  return checked.value.toLowerCase();
};

const answerOf = (reply: Reply): Answer =>
  'json' in reply
    ? jsonAnswer(reply.status ?? 200, JSON.stringify(reply.json))
    : bytesAnswer(reply.bytes, reply.contentType);

const runCommand = async (
  parts: Parts,
  operation: Operation,
  input: unknown,
  clientId: string,
  context: Context,
) => {
  const message = {
    clientId,
    key: context.key,
    digest: sha256(operation.path, '\n', context.bodyDigest),
    receivedAt: context.now,
  };
  const answered = await inTransaction(parts.pool, (tx) =>
    once(tx, message, () => operation.run(tx, input, context)),
  );
  const location = answered.location && `${parts.baseUrl(BASE_PATH)}${answered.location}`;
  return jsonAnswer(answered.repeated ? 200 : 201, answered.text, location);
};

/** Answers a request for a voucher, as the platform's token endpoint does. */
export const handleTokenCall = async (parts: Parts, request: IncomingMessage): Promise<Answer> => {
  if (request.method !== 'POST') throw new Refusal('method-not-allowed');
  const body = await readBody(request, 'application/x-www-form-urlencoded');
  const form = new URLSearchParams(body.toString('utf8'));
  return jsonAnswer(
    200,
    JSON.stringify(await parts.vouchers.issue(form, parts.baseUrl(BASE_PATH), parts.now())),
  );
};

/**
 * Answers one call, checking in this order: place and method, media type, size, caller, who of theirs asks, signature, key, JSON,
 * schema, meaning.
 * Throws a `Refusal` at the first that fails; tells the caller's id as soon as it is known.
 */
export const handleCall = async (
  parts: Parts,
  request: IncomingMessage,
  { path, query }: { path: string; query: URLSearchParams },
  knownClient: (id: string) => void,
): Promise<Answer> => {
  const { operation, base, segments } = routeOf(request.method ?? '', path);
  const body = operation.method === 'POST' ? await readBody(request) : Buffer.alloc(0);
  const now = parts.now();
  const audience = parts.baseUrl(base);
  const { headers } = request;
  const caller = operation.open ? NOBODY : await parts.authenticate(headers.authorization, audience, now);
  const { clientId } = caller;
  knownClient(clientId);
  // Whatever has a body is signed, and so is its answer.
  const isSigned = operation.method === 'POST';
  const requestDigest = isSigned ? await parts.checkEvidence({ headers, body, caller, audience, now }) : '';
  const key = operation.idempotent ? idempotencyKeyOf(request) : '';
  const place: Place = { segments, query };
  const input = operation.method === 'POST' ? parseBody(body) : place;
  const { keyring, forms, post } = parts;
  const context: Context = { now, keyring, forms, post, bodyDigest: sha256(body), key };
  const answer = operation.idempotent
    ? await runCommand(parts, operation, input, clientId, context)
    : answerOf(await inTransaction(parts.pool, (tx) => operation.run(tx, input, context)));
  return isSigned ? parts.signAnswer(answer, { clientId, requestDigest, audience, now }) : answer;
};
