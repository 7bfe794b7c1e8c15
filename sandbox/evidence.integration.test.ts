// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, createPrivateKey, randomUUID } from 'node:crypto';
import { decodeJwt, importJWK, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  enrolmentFor,
  orderTickets,
  startWithCaller,
  type TestCall,
  type TestCaller,
} from './testing/caller';
import { ASSERTION_AUDIENCE } from './vouchers';

const PURPOSE = '1b361d49-33f4-4f1e-a88b-4e12661f2309';
const TYPE = 'application/json';

let caller: TestCaller;
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'));
});
afterAll(() => caller.close());

const enrolment = async () => {
  const { lot } = await orderTickets(caller);
  return enrolmentFor(lot.tickets[0]!);
};

const send = (call: TestCall) => caller.call('/enrolments', call);

/** Asks the platform for a voucher; `claims` replaces what the assertion says. */
const askVoucher = async (claims: Record<string, unknown> = {}, form: Record<string, string> = {}) => {
  const seconds = Math.floor(Date.now() / 1000);
  const { kid } = caller.client;
  const assertion = await new SignJWT({
    iss: kid,
    sub: kid,
    aud: ASSERTION_AUDIENCE,
    jti: randomUUID(),
    iat: seconds,
    exp: seconds + 60,
    purposeId: PURPOSE,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
    .sign(await importJWK(caller.client, 'ES256'));
  return fetch(caller.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: kid ?? '',
      client_assertion: assertion,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      grant_type: 'client_credentials',
      ...form,
    }),
  });
};

const voucherFor = async (tracking: string): Promise<string> => {
  const digest = { alg: 'SHA256', value: createHash('sha256').update(tracking).digest('hex') };
  const answer = await askVoucher({ digest });
  return ((await answer.json()) as { access_token: string }).access_token;
};

describe('the nine cases of a signed enrolment', () => {
  test('the first time it is taken, and the answer is signed for us', async () => {
    const body = await enrolment();
    const answer = await send({ body, key: randomUUID() });
    expect(answer.status).toBe(201);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const digest = `SHA-256=${createHash('sha256').update(bytes).digest('base64')}`;
    expect(answer.headers.get('digest')).toBe(digest);
    const { keys } = caller.peerKeys;
    const { payload } = await jwtVerify(
      answer.headers.get('agid-jwt-signature') ?? '',
      await importJWK(keys[0]!, 'RS256'),
      { audience: caller.client.kid, issuer: caller.baseUrl },
    );
    const asked = createHash('sha256').update(JSON.stringify(body)).digest('base64');
    expect(payload).toMatchObject({
      request_digest: `SHA-256=${asked}`,
      signed_headers: [{ digest }, { 'content-type': answer.headers.get('content-type') }],
    });
  });

  test('the same signature again is 401', async () => {
    const body = await enrolment();
    const evidence = await caller.evidenceOf(JSON.stringify(body), TYPE);
    const key = randomUUID();
    expect((await send({ body, key, evidence })).status).toBe(201);
    expect((await send({ body, key, evidence })).status).toBe(401);
  });

  test('the same key and body, signed anew, is 200 with the same answer', async () => {
    const [body, key] = [await enrolment(), randomUUID()];
    const first = await send({ body, key });
    const again = await send({ body, key });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.text()).toBe(await first.text());
  });

  test('the same key with another body is 422', async () => {
    const [body, key] = [await enrolment(), randomUUID()];
    expect((await send({ body, key })).status).toBe(201);
    expect((await send({ body: { ...body, version: 2 }, key })).status).toBe(422);
  });

  test('a body that was changed on its way is 401', async () => {
    const body = await enrolment();
    const evidence = await caller.evidenceOf(JSON.stringify({ ...body, version: 2 }), TYPE);
    expect((await send({ body, key: randomUUID(), evidence })).status).toBe(401);
  });

  test('tracking evidence of another call is 401', async () => {
    const body = await enrolment();
    const [mine, other] = [
      await caller.evidenceOf(JSON.stringify(body), TYPE),
      await caller.evidenceOf(JSON.stringify(body), TYPE),
    ];
    const token = await voucherFor(mine['Agid-JWT-TrackingEvidence']);
    const swapped = { ...mine, 'Agid-JWT-TrackingEvidence': other['Agid-JWT-TrackingEvidence'] };
    expect((await send({ body, key: randomUUID(), token, evidence: swapped })).status).toBe(401);
    expect((await send({ body, key: randomUUID(), token, evidence: mine })).status).toBe(201);
  });

  test('text/plain is 415', async () => {
    expect((await send({ body: '{}', key: randomUUID(), contentType: 'text/plain' })).status).toBe(415);
  });

  test('a signature with alg none is 401', async () => {
    const body = await enrolment();
    const right = await caller.evidenceOf(JSON.stringify(body), TYPE);
    const unsigned = new UnsecuredJWT(decodeJwt(right['Agid-JWT-Signature'])).encode();
    const evidence = { ...right, 'Agid-JWT-Signature': unsigned };
    expect((await send({ body, key: randomUUID(), evidence })).status).toBe(401);
  });

  test('an expired signature is 401', async () => {
    const body = await enrolment();
    const right = await caller.evidenceOf(JSON.stringify(body), TYPE);
    const { signed_headers } = decodeJwt(right['Agid-JWT-Signature']);
    const seconds = Math.floor(Date.now() / 1000);
    const old = await caller.tokenFrom({ signed_headers, iat: seconds - 120, exp: seconds - 60 });
    const evidence = { ...right, 'Agid-JWT-Signature': old };
    expect((await send({ body, key: randomUUID(), evidence })).status).toBe(401);
  });
});

describe('what goes wrong most often', () => {
  const cases: [
    string,
    (right: Record<string, string>, digest: string) => Promise<Record<string, string>>,
  ][] = [
    [
      'signed_headers that is no array',
      async (right, digest) => ({
        ...right,
        'Agid-JWT-Signature': await caller.tokenFrom({ signed_headers: { digest, 'content-type': TYPE } }),
      }),
    ],
    [
      'a signature that leaves the digest out',
      async (right) => ({
        ...right,
        'Agid-JWT-Signature': await caller.tokenFrom({ signed_headers: [{ 'content-type': TYPE }] }),
      }),
    ],
    [
      'a signature for another service',
      async (right, digest) => ({
        ...right,
        'Agid-JWT-Signature': await caller.tokenFrom({
          aud: caller.baseUrl.replace('/v1', ''),
          signed_headers: [{ digest }, { 'content-type': TYPE }],
        }),
      }),
    ],
    [
      'nobody who asks',
      async (right) => ({
        ...right,
        'Agid-JWT-TrackingEvidence': await caller.tokenFrom({ userLocation: 'sportello-1' }),
      }),
    ],
    [
      'no place from which it is asked',
      async (right) => ({
        ...right,
        'Agid-JWT-TrackingEvidence': await caller.tokenFrom({ userID: 'op-1' }),
      }),
    ],
    ['a digest of another body', (right) => Promise.resolve({ ...right, Digest: 'SHA-256=AAAA' })],
  ];
  test.each(cases)('%s is 401', async (_name, wrong) => {
    const body = await enrolment();
    const right = await caller.evidenceOf(JSON.stringify(body), TYPE);
    const evidence = await wrong(right, right.Digest);
    expect((await send({ body, key: randomUUID(), evidence })).status).toBe(401);
  });
});

describe('the platform', () => {
  test('hands out a voucher, bound to what it was asked for', async () => {
    const digest = { alg: 'SHA256', value: 'a'.repeat(64) };
    const answer = await askVoucher({ digest });
    expect(answer.status).toBe(200);
    const { access_token: voucher } = (await answer.json()) as { access_token: string };
    expect(decodeJwt(voucher)).toMatchObject({ client_id: caller.client.kid, purposeId: PURPOSE, digest });
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['another audience', { aud: 'altrove' }, {}],
    ['nbf', { nbf: 1 }, {}],
    ['something of a person', { userID: 'op-1' }, {}],
    ['no purpose', { purposeId: undefined }, {}],
    ['another subject', { sub: 'somebody' }, {}],
    ['a digest that is none', { digest: { alg: 'SHA256', value: 'short' } }, {}],
    ['another client', {}, { client_id: 'somebody' }],
    ['another grant', {}, { grant_type: 'password' }],
  ])('refuses an assertion with %s', async (_name, claims, form) => {
    expect((await askVoucher(claims, form)).status).toBe(401);
  });

  test('takes an assertion once', async () => {
    const jti = randomUUID();
    expect((await askVoucher({ jti })).status).toBe(200);
    expect((await askVoucher({ jti })).status).toBe(401);
  });
});

test('the key of the backend is not in what it knows of its callers', () => {
  expect(() => createPrivateKey({ key: caller.peerKeys.keys[0] as never, format: 'jwk' })).toThrow();
});
