// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { fixedClock } from '@/lib/kernel/clock';
import { makeBreaker } from '@/lib/platform/breaker';
import { type Call, makeTransport } from './transport';

const clock = fixedClock('2026-11-21T09:00:00Z');
const PROBS = 'https://credenziali.sportello-cie.example/probs';

const problem = (status: number, code: string, extra: object = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `${PROBS}/${code}`, title: 'No', status, ...extra }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

const json = (body: string) =>
  new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

type Sent = { url: string; headers: Record<string, string>; method: string; body: unknown };

/** A transport whose other side gives these answers one after the other, the last one for ever. */
const against = (...answers: (() => Response | Promise<Response>)[]) => {
  const sent: Sent[] = [];
  let tokens = 0;
  const send = makeTransport(
    'https://there.example/v1',
    () => Promise.resolve(`token-${(tokens += 1)}`),
    makeBreaker(clock),
    clock,
    (url, init) => {
      sent.push({ url: typeof url === 'string' ? url : '', ...(init as unknown as Omit<Sent, 'url'>) });
      return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1]!());
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
  const { send, sent } = against(() => json('{}'));
  expect(await send(call)).toMatchObject({ ok: true });
  expect(sent[0]).toMatchObject({
    url: 'https://there.example/v1/enrolments',
    method: 'POST',
    body: call.body,
    headers: {
      Authorization: 'Bearer token-1',
      'Content-Type': 'application/json',
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
  const recovered = against(
    () => problem(401, 'unauthenticated'),
    () => json('{}'),
  );
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
  ['a page instead of JSON', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
  ['a redirect', () => new Response(null, { status: 302, headers: { Location: 'http://169.254.169.254/' } })],
  ['too many bytes', () => json('x'.repeat(2_000))],
  ['an error page', () => new Response('no', { status: 404 })],
  ['a problem of another house', () => problem(422, 'card-not-active/../x')],
  ['a problem that is no refusal', () => problem(418, 'unavailable')],
])('%s is not used', async (_name, answer) => {
  const { send } = against(answer);
  expect(await send(call)).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
});
