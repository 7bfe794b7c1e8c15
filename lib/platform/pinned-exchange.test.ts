// SPDX-License-Identifier: AGPL-3.0-or-later
import { X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfSigned } from '@/e2e/production/self-signed';
import { pinnedExchange, type PinnedExchange } from './pinned-exchange';

const HERE = { networks: [], loopback: true };
const seen: string[] = [];

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { url = '' } = request;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => seen.push(`${url} ${request.headers.host} ${Buffer.concat(chunks).toString()}`));
  if (url === '/fine') request.on('end', () => response.end('hello'));
  if (url === '/elsewhere') response.writeHead(302, { Location: '/secret' }).end();
  if (url === '/early') response.writeHead(413, { Connection: 'close' }).end();
  if (url === '/slow-body') response.writeHead(200).write('start');
  if (url === '/endless') {
    const feed = () => response.writable && response.write('x'.repeat(65_536), () => setImmediate(feed));
    feed();
  }
  if (url === '/cut') {
    response.writeHead(200, { 'Content-Length': 100 }).write('half');
    setTimeout(() => response.destroy(), 20);
  }
};

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const { key, cert } = selfSigned('printer.office');
const fingerprint = new X509Certificate(cert).fingerprint256;
const plain = createServer(answer);
const secure = createSecureServer({ key, cert }, answer);
let ports: { plain: number; secure: number };

beforeAll(async () => {
  ports = { plain: await listen(plain), secure: await listen(secure) };
});
afterAll(() => {
  for (const server of [plain, secure]) {
    server.closeAllConnections();
    server.close();
  }
});

const ask = (url: string, changes: Partial<PinnedExchange> = {}) =>
  pinnedExchange({
    url: new URL(url),
    rule: HERE,
    contentType: 'application/ipp',
    body: Buffer.from('sheet'),
    deadlineMs: 2_000,
    maxBytes: 100_000,
    certificate: null,
    ...changes,
  });

const plainly = (path: string, changes?: Partial<PinnedExchange>) =>
  ask(`http://127.0.0.1:${ports.plain}${path}`, changes);
const failure = (kind: string) => ({ ok: false, error: { kind } });

describe('an exchange with a machine that somebody named', () => {
  it('posts to the address that was checked, by the name that was given', async () => {
    const find = () => Promise.resolve([{ address: '127.0.0.1' }]);
    const answered = await ask(`http://printer.office:${ports.plain}/fine`, { find });
    expect(answered).toMatchObject({ ok: true, value: { status: 200, certificate: null } });
    expect(answered.ok && Buffer.from(answered.value.body).toString()).toBe('hello');
    expect(seen).toContain(`/fine printer.office:${ports.plain} sheet`);
  });

  it('resolves once: a name that changes its address meanwhile changes nothing', async () => {
    const answers = ['127.0.0.1', '8.8.8.8'];
    let asked = 0;
    const find = () => Promise.resolve([{ address: answers[(asked += 1) - 1] ?? '' }]);
    const answered = await ask(`http://printer.office:${ports.plain}/fine`, { find });
    expect(answered).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  it('sends nothing where the rule does not allow it', async () => {
    const before = seen.length;
    expect(await plainly('/fine', { rule: { networks: ['10.0.0.0/8'], loopback: false } })).toEqual(
      failure('forbidden'),
    );
    expect(
      await ask(`http://localhost:${ports.plain}/fine`, { rule: { networks: [], loopback: false } }),
    ).toEqual(failure('forbidden'));
    expect(seen).toHaveLength(before);
  });

  it('does not follow a redirect', async () => {
    expect(await plainly('/elsewhere')).toEqual(failure('redirect'));
    expect(seen.filter((line) => line.startsWith('/secret'))).toEqual([]);
  });

  it('a refusal before everything is read is an answer', async () => {
    expect(await plainly('/early')).toMatchObject({ ok: true, value: { status: 413 } });
  });

  it.each(['/silent', '/slow-body'])('%s ends at the deadline', async (path) => {
    const started = performance.now();
    expect(await plainly(path, { deadlineMs: 150 })).toEqual(failure('deadline'));
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('a name that is never resolved ends at the deadline', async () => {
    const find = () => new Promise<never>(() => undefined);
    const answered = await ask('http://printer.office/fine', { find, deadlineMs: 150 });
    expect(answered).toEqual(failure('unreachable'));
  });

  it('stops reading at the size limit', async () => {
    expect(await plainly('/endless')).toEqual(failure('too-large'));
  });

  it('a cut answer, a closed port, an unknown name', async () => {
    expect(await plainly('/cut')).toEqual(failure('connection'));
    expect(await ask('http://127.0.0.1:1/')).toEqual(failure('unreachable'));
    const find = () => Promise.resolve([]);
    expect(await ask('http://printer.office/', { find })).toEqual(failure('unknown-host'));
  });
});

describe('a certificate that no authority vouches for', () => {
  const securely = (certificate: string | null, isFirst = false) =>
    ask(`https://127.0.0.1:${ports.secure}/fine`, { certificate, isFirst });

  it('is told at the first acquaintance, and then expected', async () => {
    expect(await securely(null, true)).toMatchObject({ ok: true, value: { certificate: fingerprint } });
    expect(await securely(fingerprint)).toMatchObject({ ok: true, value: { certificate: fingerprint } });
  });

  it('another one, or one where none is known, gets nothing', async () => {
    const before = seen.length;
    const other = new X509Certificate(selfSigned('printer.office').cert).fingerprint256;
    expect(await securely(other)).toEqual(failure('certificate'));
    expect(await securely(null)).toEqual(failure('certificate'));
    expect(seen).toHaveLength(before);
  });

  it('a machine that speaks no TLS gets nothing', async () => {
    expect(await ask(`https://127.0.0.1:${ports.plain}/fine`, { isFirst: true })).toEqual(
      failure('unreachable'),
    );
  });
});
