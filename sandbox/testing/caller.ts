// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { type JWK, SignJWT, compactDecrypt, exportJWK, generateKeyPair, importJWK } from 'jose';
import { type Wire } from '@/contracts/validate';
import { makeKeyring } from '../keyring';
import { startSandbox } from '../start-sandbox';

/** A call as a test wants it; what is left out is as it should be. */
export type TestCall = {
  method?: string;
  body?: unknown;
  key?: string;
  token?: string;
  contentType?: string;
  /** Headers of the evidence that differ from what is right. */
  evidence?: Record<string, string>;
};

/** A key pair as private JWK, its `kid` given. */
export const keyPair = async (kid: string, algorithm: 'ES256' | 'ECDH-ES'): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, crv: 'P-256' });
  return { ...(await exportJWK(privateKey)), kid };
};

/** The public part of a JWK. */
export const publicOf = ({ kty, crv, x, y, kid }: JWK) => ({ kty, crv, x, y, kid }) as Wire['RecipientKey'];

/** Opens a seal as its owner would. */
export const unseal = async <T = Wire['FirstHalves']>(sealed: string, privateKey: JWK): Promise<T> => {
  const { plaintext } = await compactDecrypt(sealed, await importJWK(privateKey, 'ECDH-ES'));
  return JSON.parse(Buffer.from(plaintext).toString('utf8')) as T;
};

/** An address of the same database with a schema of its own, so that test files do not see each other's cards. */
export const ownSchema = async (databaseUrl: string): Promise<string> => {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  const url = new URL(databaseUrl);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
};

/** A client written apart from the portal's gateway, so that the sandbox is not tested by its own friend. */
export const startWithCaller = async (serverUrl: string, now: () => Date = () => new Date()) => {
  const client = await keyPair(`client-${randomUUID()}`, 'ES256');
  const databaseUrl = await ownSchema(serverUrl);
  const backendKeys = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const log: string[] = [];
  const secret = `test ${randomBytes(24).toString('base64')}`;
  const sandbox = await startSandbox(
    {
      databaseUrl,
      host: '127.0.0.1',
      port: 0,
      clientKeys: [publicOf(client)],
      signingKey: { kid: 'backend-1', key: backendKeys.privateKey, algorithm: 'RS256' },
      secret,
      mail: null,
      textMessages: null,
    },
    (fields) => log.push(JSON.stringify(fields)),
    now,
  );

  const tokenFrom = async (
    claims: Record<string, unknown> = {},
    header: Record<string, unknown> = {},
    signer = client,
  ) => {
    const seconds = Math.floor(now().getTime() / 1000);
    const standard = {
      iss: client.kid,
      sub: client.kid,
      aud: sandbox.baseUrl,
      iat: seconds - 5,
      exp: seconds + 60,
      jti: randomUUID(),
    };
    return new SignJWT({ ...standard, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: client.kid, ...header })
      .sign(await importJWK(signer, 'ES256'));
  };

  const evidenceOf = async (text: string, contentType: string) => {
    const digest = `SHA-256=${createHash('sha256').update(text).digest('base64')}`;
    return {
      Digest: digest,
      'Agid-JWT-Signature': await tokenFrom({
        signed_headers: [{ digest }, { 'content-type': contentType }],
      }),
      'Agid-JWT-TrackingEvidence': await tokenFrom({
        userID: 'op-1',
        userLocation: 'sportello-1',
        LoA: 'LoA3',
      }),
    };
  };

  const call = async (path: string, { method, body, key, token, contentType, evidence }: TestCall = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = contentType ?? 'application/json';
    const headers: Record<string, string> = { Authorization: `Bearer ${token ?? (await tokenFrom())}` };
    if (body !== undefined)
      Object.assign(headers, { 'Content-Type': type, ...(await evidenceOf(text, type)), ...evidence });
    if (key !== undefined) headers['Idempotency-Key'] = key;
    return fetch(`${sandbox.baseUrl}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: body === undefined ? undefined : text,
    });
  };

  const peerKeys = { keys: [{ ...backendKeys.publicKey.export({ format: 'jwk' }), kid: 'backend-1' }] } as {
    keys: JWK[];
  };
  return {
    ...sandbox,
    databaseUrl,
    keyring: makeKeyring(secret),
    client,
    peerKeys,
    log,
    tokenFrom,
    evidenceOf,
    call,
  };
};

export type TestCaller = Awaited<ReturnType<typeof startWithCaller>>;

/** Orders tickets for a municipality with a fresh key of the month. */
export const orderTickets = async (caller: TestCaller, count = 1, municipalityCode = '037999') => {
  const recipient = await keyPair('key-of-the-month', 'ECDH-ES');
  const answer = await caller.call('/ticket-lots', {
    key: randomUUID(),
    body: { municipality_code: municipalityCode, count, recipient_key: publicOf(recipient) },
  });
  return { recipient, status: answer.status, lot: (await answer.json()) as Wire['TicketLot'] };
};

/** An enrolment that the contract and the sandbox accept for a ticket. */
export const enrolmentFor = (
  ticket: Wire['Ticket'],
  changes: Partial<Wire['Enrolment']> = {},
): Wire['Enrolment'] => ({
  enrolment_id: randomUUID(),
  version: 1,
  ticket_id: ticket.ticket_id,
  card_serial_number: ticket.card_serial_number,
  municipality_code: '037999',
  tax_code: 'MNTBRC84D54A944E',
  holder: { surname: 'Montanari', given_name: 'Beatrice' },
  requested_on: '2026-11-21',
  expected_expiry_on: '2036-04-14',
  contacts: { email: 'b.montanari@posta.example', mobile: '+393475550100' },
  occurred_at: '2026-11-21T08:12:44Z',
  ...changes,
});
