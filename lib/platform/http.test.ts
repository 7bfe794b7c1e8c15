// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchange } from './http';

const seen: string[] = [];
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/fine': (_request, response) => void response.writeHead(201, { 'X-One': 'yes' }).end('hello'),
  '/elsewhere': (_request, response) => void response.writeHead(302, { Location: '/secret' }).end(),
  '/secret': (_request, response) => void response.end('secret'),
  '/silent': () => undefined,
  '/slow-body': (_request, response) => void response.writeHead(200).write('start'),
  '/endless': (_request, response) => {
    const feed = () => response.writable && response.write('x'.repeat(65_536), () => setImmediate(feed));
    feed();
  },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('half');
    setTimeout(() => response.destroy(), 20);
  },
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.url!);
    answers[request.url!]!(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, deadlineMs = 2_000) =>
  exchange({ url: `${base}${path}`, method: 'GET', headers: {}, deadlineMs, maxBytes: 100_000 });

test('gives status, headers and bytes', async () => {
  const answer = await get('/fine');
  expect(answer).toMatchObject({ ok: true, value: { status: 201 } });
  if (!answer.ok) return;
  expect(answer.value.headers.get('x-one')).toBe('yes');
  expect(Buffer.from(answer.value.body).toString()).toBe('hello');
});

test('does not follow a redirect', async () => {
  expect(await get('/elsewhere')).toEqual({ ok: false, error: { kind: 'redirect' } });
  expect(seen).not.toContain('/secret');
});

test.each(['/silent', '/slow-body'])('%s ends at the deadline', async (path) => {
  const started = performance.now();
  expect(await get(path, 150)).toEqual({ ok: false, error: { kind: 'deadline' } });
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('stops reading at the size limit', async () => {
  expect(await get('/endless')).toEqual({ ok: false, error: { kind: 'too-large' } });
});

test('a cut answer and a closed port are a failed connection', async () => {
  expect(await get('/cut')).toEqual({ ok: false, error: { kind: 'connection' } });
  const nobody = {
    url: 'http://127.0.0.1:1/',
    method: 'GET',
    headers: {},
    deadlineMs: 500,
    maxBytes: 10,
  } as const;
  expect(await exchange(nobody)).toEqual({ ok: false, error: { kind: 'connection' } });
});
