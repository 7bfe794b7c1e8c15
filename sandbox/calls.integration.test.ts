// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Wire, check } from '@/contracts/validate';
import {
  type TestCaller,
  enrolmentFor,
  keyPair,
  orderTickets,
  publicOf,
  startWithCaller,
} from './testing/caller';

let caller: TestCaller;
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'));
});
afterAll(() => caller.close());

const problemOf = async (answer: Response): Promise<string> => {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const checked = check('Problem', await answer.json());
  if (!checked.ok) throw new Error(checked.faults.join());
  expect(checked.value.status).toBe(answer.status);
  return checked.value.type.split('/').at(-1)!;
};

const question = {
  municipality_code: '037999',
  tax_code: 'MNTBRC84D54A944E',
  card_serial_number: 'CA10934FD',
};

describe('a caller', () => {
  test('with a good token is let in', async () => {
    expect((await caller.call('/official-forms')).status).toBe(200);
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  const bad: [string, (c: TestCaller) => Promise<string>][] = [
    ['another key', async (c) => c.tokenFrom({}, {}, await keyPair('other', 'ES256'))],
    ['another audience', (c) => c.tokenFrom({ aud: 'https://altrove.example' })],
    ['an expired token', (c) => c.tokenFrom({ iat: seconds() - 100, exp: seconds() - 1 })],
    ['a token from the future', (c) => c.tokenFrom({ iat: seconds() + 90, exp: seconds() + 120 })],
    ['a token that lives too long', (c) => c.tokenFrom({ exp: seconds() + 600 })],
    ['another issuer', (c) => c.tokenFrom({ iss: 'somebody' })],
    ['an unknown kid', (c) => c.tokenFrom({}, { kid: 'nobody' })],
    ['another type of token', (c) => c.tokenFrom({}, { typ: 'at+jwt' })],
    ['no token id', (c) => c.tokenFrom({ jti: undefined })],
    [
      'a shared-secret signature',
      (c) =>
        new SignJWT({ iss: c.client.kid, aud: c.baseUrl, jti: randomUUID() })
          .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: c.client.kid })
          .setIssuedAt()
          .setExpirationTime('60s')
          .sign(new TextEncoder().encode(JSON.stringify(publicOf(c.client)))),
    ],
    [
      'no signature',
      (c) =>
        Promise.resolve(
          new UnsecuredJWT({ iss: c.client.kid, jti: randomUUID() })
            .setAudience(c.baseUrl)
            .setIssuedAt()
            .setExpirationTime('60s')
            .encode(),
        ),
    ],
  ];
  test.each(bad)('with %s is refused', async (_name, token) => {
    const answer = await caller.call('/official-forms', { token: await token(caller) });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await problemOf(answer)).toBe('unauthenticated');
  });

  test('may use a token once, also when two calls come together', async () => {
    const token = await caller.tokenFrom();
    const both = await Promise.all([
      caller.call('/official-forms', { token }),
      caller.call('/official-forms', { token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test('spends the token even when the call is refused', async () => {
    const token = await caller.tokenFrom();
    expect((await caller.call('/card-lookups', { token, body: {} })).status).toBe(400);
    expect((await caller.call('/card-lookups', { token, body: question })).status).toBe(401);
  });
});

describe('the form of a call', () => {
  test.each([
    ['/nothing', 'GET', undefined, 404, 'not-found'],
    ['/ticket-lots', 'GET', undefined, 405, 'method-not-allowed'],
    ['/official-forms', 'DELETE', undefined, 405, 'method-not-allowed'],
  ])('%s by %s is %i', async (path, method, body, status, code) => {
    const answer = await caller.call(path, { method, body });
    expect(answer.status).toBe(status);
    expect(await problemOf(answer)).toBe(code);
  });

  test('text/plain is 415, before the caller is looked at', async () => {
    const answer = await caller.call('/enrolments', { body: '{}', contentType: 'text/plain', token: 'bad' });
    expect(answer.status).toBe(415);
    expect(await problemOf(answer)).toBe('unsupported-media-type');
  });

  test('a body above 64 kB is 413, declared or not', async () => {
    const big = JSON.stringify({ filler: 'x'.repeat(70_000) });
    expect((await caller.call('/enrolments', { body: big })).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(big));
        controller.close();
      },
    });
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: stream,
      duplex: 'half',
    };
    expect((await fetch(`${caller.baseUrl}/enrolments`, init as RequestInit)).status).toBe(413);
  });

  test('a command without a key, or with a key that is no UUID, is 400', async () => {
    const { lot } = await orderTickets(caller);
    const body = enrolmentFor(lot.tickets[0]!);
    expect((await caller.call('/enrolments', { body })).status).toBe(400);
    expect((await caller.call('/enrolments', { body, key: 'one' })).status).toBe(400);
  });

  test('the key may stand in quotes', async () => {
    const { lot } = await orderTickets(caller);
    const answer = await caller.call('/enrolments', {
      body: enrolmentFor(lot.tickets[0]!),
      key: `"${randomUUID()}"`,
    });
    expect(answer.status).toBe(201);
  });

  test.each([
    ['no JSON', '{'],
    ['a missing field', { ...question, tax_code: undefined }],
    ['a field too many', { ...question, role: 'admin' }],
    ['a wrong pattern', { ...question, card_serial_number: "CA12345AB' or 1=1" }],
    ['an array', []],
  ])('%s is 400', async (_name, body) => {
    const answer = await caller.call('/card-lookups', { body });
    expect(answer.status).toBe(400);
    expect(await problemOf(answer)).toBe('malformed-request');
  });

  test('every answer says how many calls are left and that nothing is to be stored', async () => {
    for (const answer of [
      await caller.call('/status'),
      await caller.call('/nothing'),
      await caller.call('/official-forms', { token: 'bad' }),
    ]) {
      for (const name of ['limit', 'remaining', 'reset'])
        expect(answer.headers.get(`x-ratelimit-${name}`)).toMatch(/^\d+$/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('/status needs no token and answers a problem document', async () => {
    const answer = await fetch(`${caller.baseUrl}/status`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(((await answer.json()) as Wire['Problem']).status).toBe(200);
  });

  test('the log names no person and no card', async () => {
    await caller.call('/card-lookups', { body: question });
    const lines = caller.log.join('\n');
    expect(lines).toContain('/card-lookups');
    for (const secret of [question.tax_code, question.card_serial_number, 'Montanari'])
      expect(lines).not.toContain(secret);
  });
});
