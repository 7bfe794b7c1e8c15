// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { fixedClock } from '@/lib/kernel/clock';
import { makeBreaker } from '@/lib/platform/breaker';
import { digestOf } from '@/lib/platform/modi/request-evidence';
import { type Call, type Destination, makeTransport } from './transport';

const clock = fixedClock('2026-11-21T09:00:00Z');
const TYPE = 'application/json; charset=utf-8';
const peer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PROBS = 'https://credenziali.sportello-cie.example/probs';

const problem = (status: number, code: string, extra: object = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `${PROBS}/${code}`, title: 'No', status, ...extra }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

const page = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'Content-Type': TYPE, ...headers } });

type Claims = Record<string, unknown>;

/** A success that the other side has signed; `lies` replaces claims, `sent` what stands in `Digest`. */
const signed =
  (body: string, lies: Claims = {}, by: KeyObject = peer.privateKey, sent?: string) =>
  async ({ headers }: Sent): Promise<Response> => {
    const digest = digestOf(Buffer.from(body));
    const seconds = clock.now().getTime() / 1000;
    const claims = {
      iss: 'them',
      aud: 'us',
      iat: seconds,
      exp: seconds + 60,
      jti: 'one',
      request_digest: headers.Digest,
      signed_headers: [{ digest }, { 'content-type': TYPE }],
    };
    const signature = await new SignJWT({ ...claims, ...lies })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: 'peer-1' })
      .sign(by);
    return page(body, { Digest: sent ?? digest, 'Agid-JWT-Signature': signature });
  };

const json = (body: string) => signed(body);

type Sent = { url: string; headers: Record<string, string>; method: string; body: unknown };
type Answer = (sent: Sent) => Response | Promise<Response>;

/** A transport whose other side gives these answers one after the other, the last one for ever. */
const against = (...given: (Answer | Partial<Destination>)[]) => {
  const answers = given.filter((one) => typeof one === 'function');
  const changes = given.find((one) => typeof one === 'object');
  const sent: Sent[] = [];
  let tokens = 0;
  const send = makeTransport(
    {
      baseUrl: 'https://there.example/v1',
      clientId: 'us',
      bearer: () => Promise.resolve('jws'),
      authorise: () => Promise.resolve(`Bearer token-${(tokens += 1)}`),
      peerKeys: new Map([['peer-1', peer.publicKey]]),
      ...changes,
    },
    makeBreaker(clock),
    clock,
    (url, init) => {
      const one = { url: typeof url === 'string' ? url : '', ...(init as unknown as Omit<Sent, 'url'>) };
      sent.push(one);
      return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1]!(one));
    },
  );
  return { send, sent };
};

const call: Call = {
  path: '/enrolments',
  body: new TextEncoder().encode('{"a":1}'),
  idempotencyKey: '0192f6c1-7b2e-7c55-9a10-5a8d2f1c9e77',
  deadlineMs: 1_000,
  maxBytes: 1_000,
  answers: 'application/json',
};

test('sends exactly the bytes, with token and key', async () => {
  const { send, sent } = against(json('{}'));
  expect(await send(call)).toMatchObject({ ok: true });
  expect(sent[0]).toMatchObject({
    url: 'https://there.example/v1/enrolments',
    method: 'POST',
    body: call.body,
    headers: {
      Authorization: 'Bearer token-1',
      'Content-Type': 'application/json',
      Digest: digestOf(call.body!),
      'Agid-JWT-Signature': 'jws',
      'Agid-JWT-TrackingEvidence': 'jws',
      'Idempotency-Key': call.idempotencyKey,
    },
  });
});

test.each([
  [400, 'malformed-request'],
  [404, 'not-found'],
  [413, 'too-large'],
  [415, 'unsupported-media-type'],
  [422, 'ticket-taken'],
])('%i %s is refused', async (status, code) => {
  const { send } = against(() => problem(status, code));
  expect(await send(call)).toEqual({ ok: false, error: { kind: 'refused', code, cardState: undefined } });
});

test('a refusal by the state of a card says the state', async () => {
  const { send } = against(() => problem(422, 'card-not-active', { card_state: 'stolen' }));
  expect(await send(call)).toMatchObject({ error: { code: 'card-not-active', cardState: 'stolen' } });
});

test('401 is asked once more at once with a fresh token, then given up', async () => {
  const recovered = against(() => problem(401, 'unauthenticated'), json('{}'));
  expect(await recovered.send(call)).toMatchObject({ ok: true });
  expect(recovered.sent.map(({ headers }) => headers.Authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
  const lost = against(() => problem(401, 'unauthenticated'));
  expect(await lost.send(call)).toEqual({ ok: false, error: { kind: 'unauthorised' } });
  expect(lost.sent).toHaveLength(2);
});

test.each([
  ['seconds', '30', 30],
  ['a date', 'Sat, 21 Nov 2026 09:02:00 GMT', 120],
  ['too long', '7200', 900],
  ['nothing', '', 5],
])('503 with %s holds the whole destination back', async (_name, retryAfter, seconds) => {
  const { send, sent } = against(() => problem(503, 'unavailable', {}, { 'Retry-After': retryAfter }));
  expect(await send(call)).toEqual({ ok: false, error: { kind: 'busy', retryAfterSeconds: seconds } });
  expect(await send({ ...call, path: '/card-lookups' })).toMatchObject({ error: { kind: 'busy' } });
  expect(sent).toHaveLength(1);
});

test('a failure of theirs or of the network is unreachable since the first one; the twentieth opens the breaker', async () => {
  const { send, sent } = against(
    () => problem(500, 'internal'),
    () => Promise.reject(new TypeError('fetch failed')),
  );
  const since = clock.now();
  for (let index = 0; index < 25; index += 1) {
    expect(await send(call)).toEqual({ ok: false, error: { kind: 'unreachable', since } });
  }
  expect(sent).toHaveLength(20);
});

test.each([
  ['an answer that nobody signed', () => page('{}')],
  ['an answer that a stranger signed', signed('{}', {}, stranger.privateKey)],
  ['an answer to another request', signed('{}', { request_digest: digestOf(Buffer.from('{"a":2}')) })],
  ['an answer for somebody else', signed('{}', { aud: 'others' })],
  ['an answer of yesterday', signed('{}', { iat: 1, exp: 61 })],
  [
    'an answer whose body was changed',
    signed('{"a":1}', { signed_headers: [{ digest: digestOf(Buffer.from('{}')) }] }),
  ],
  ['an answer with another digest', signed('{}', {}, peer.privateKey, digestOf(Buffer.from('{"b":1}')))],
  ['an answer whose signature covers no header', signed('{}', { signed_headers: {} })],
  ['a page instead of JSON', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
  ['a redirect', () => new Response(null, { status: 302, headers: { Location: 'http://169.254.169.254/' } })],
  ['too many bytes', json('x'.repeat(2_000))],
  ['an error page', () => new Response('no', { status: 404 })],
  ['a problem of another house', () => problem(422, 'card-not-active/../x')],
  ['a problem that is no refusal', () => problem(418, 'unavailable')],
])('%s is not used', async (_name, answer) => {
  const { send } = against(answer);
  expect(await send(call)).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
});

test('a question without a body is signed by nobody, and its answer neither', async () => {
  const { send, sent } = against(() => page('{}'));
  const { body: _, idempotencyKey: __, ...question } = call;
  expect(await send(question)).toMatchObject({ ok: true, value: { proof: null } });
  expect(Object.keys(sent[0]!.headers)).toEqual(['Authorization', 'Accept']);
});

test('whether answers were signed is told of those that must be', async () => {
  const told: boolean[] = [];
  const { send } = against(
    { signatures: { answered: (signed) => told.push(signed), news: () => null } },
    () => page('{}'),
    json('{}'),
    () => problem(404, 'not-found'),
    () => page('{}'),
  );
  const { body: _, idempotencyKey: __, ...question } = call;
  for (const one of [call, call, call, question]) await send(one);
  expect(told).toEqual([false, true]);
});

test('the clock of the other side is told where it is said', async () => {
  const date = 'Sat, 21 Nov 2026 09:01:07 GMT';
  const { send } = against(
    () => page('{}', { Date: date }),
    () => page('{}'),
    () => page('{}', { Date: 'later' }),
  );
  const { body: _, idempotencyKey: __, ...question } = call;
  const told = [];
  for (const _again of [1, 2, 3]) told.push(await send(question));
  expect(told).toMatchObject([new Date(date), null, null].map((theirTime) => ({ value: { theirTime } })));
});

test('a success brings what proves it: what we signed, and what they signed', async () => {
  const { send } = against(json('{}'));
  const sent = await send(call);
  expect(sent).toMatchObject({
    ok: true,
    value: { proof: { request: { digest: digestOf(call.body!), signature: 'jws', tracking: 'jws' } } },
  });
});
