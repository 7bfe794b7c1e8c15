// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeTextMessenger } from './text-message';

type Seen = { method: string; headers: IncomingHttpHeaders; body: string };

let server: Server;
let url: string;
let status = 202;
let seen: Seen[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ method: request.method ?? '', headers: request.headers, body });
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
});
beforeEach(() => {
  seen = [];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const message = { id: 'one', to: '+393475550142', text: 'Comune di Prova: 12' };
const send = (answered: number) => {
  status = answered;
  return makeTextMessenger({ url, token: 'secret-of-the-gateway' }).send(message);
};

describe('a text message', () => {
  test('leaves once, as JSON, by the token', async () => {
    expect(await send(202)).toEqual({ ok: true, value: null });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      headers: {
        authorization: 'Bearer secret-of-the-gateway',
        'content-type': 'application/json',
        'idempotency-key': 'one',
      },
    });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(message);
  });

  test.each([200, 201, 204])('%i is taken', async (answered) => {
    expect((await send(answered)).ok).toBe(true);
  });

  test.each([
    [422, { kind: 'refused', code: 422 }],
    [400, { kind: 'refused', code: 400 }],
    [429, { kind: 'later', code: 429 }],
    [401, { kind: 'away', why: 'status-401' }],
    [403, { kind: 'away', why: 'status-403' }],
    [206, { kind: 'away', why: 'status-206' }],
    [500, { kind: 'away', why: 'status-500' }],
    [302, { kind: 'away', why: 'redirect' }],
  ])('%i is not, and nobody is followed', async (answered, error) => {
    expect(await send(answered)).toEqual({ ok: false, error });
    expect(seen).toHaveLength(1);
  });

  test('a gateway where nobody listens is away', async () => {
    const nobody = makeTextMessenger({ url: 'http://127.0.0.1:1/', token: 'x' });
    expect(await nobody.send(message)).toEqual({ ok: false, error: { kind: 'away', why: 'connection' } });
  });
});

describe('whether the gateway is there', () => {
  test.each([
    [200, true],
    [405, true],
    [404, true],
    [401, false],
    [503, false],
    [429, false],
  ])('%i: %s; nothing is sent', async (answered, there) => {
    status = answered;
    expect((await makeTextMessenger({ url, token: 'x' }).verify()).ok).toBe(there);
    expect(seen).toMatchObject([{ method: 'GET', body: '' }]);
  });
});
