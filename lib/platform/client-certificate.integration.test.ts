// SPDX-License-Identifier: AGPL-3.0-or-later
import 'reflect-metadata';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import { type AddressInfo } from 'node:net';
import { type TLSSocket } from 'node:tls';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWithCertificate } from './client-certificate';
import { exchange } from './http';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const crypto = webcrypto as unknown as Crypto;
const DAY_MS = 86_400_000;
const dates = { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + DAY_MS) };

const keysOf = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const pemOf = async ({ privateKey }: CryptoKeyPair): Promise<string> => {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${bytes.match(/.{1,64}/g)!.join('\n')}\n-----END PRIVATE KEY-----\n`;
};

/** An authority, and what it vouches for. */
const authority = async (name: string) => {
  const keys = await keysOf();
  const own: X509Certificate = await X509CertificateGenerator.createSelfSigned(
    {
      ...{ ...dates, serialNumber: '01', name: `CN=${name}`, keys, signingAlgorithm: algorithm },
      extensions: [new BasicConstraintsExtension(true, 1, true)],
    },
    crypto,
  );
  const vouchFor = async (subject: string) => {
    const { privateKey, publicKey } = await keysOf();
    const certificate = await X509CertificateGenerator.create(
      {
        ...{ ...dates, serialNumber: '02', subject: `CN=${subject}`, issuer: own.subject, publicKey },
        ...{ signingKey: keys.privateKey, signingAlgorithm: algorithm },
        extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])],
      },
      crypto,
    );
    return { certificate: certificate.toString('pem'), key: await pemOf({ privateKey, publicKey }) };
  };
  return { pem: own.toString('pem'), vouchFor };
};

let server: Server;
let url: string;
let known: Awaited<ReturnType<typeof authority>>;
let stranger: Awaited<ReturnType<typeof authority>>;

beforeAll(async () => {
  known = await authority('Autorità di prova');
  stranger = await authority('Altra autorità');
  const { certificate: cert, key } = await known.vouchFor('servizio');
  server = createServer(
    { cert, key, ca: known.pem, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      response.end(JSON.stringify({ caller: subject.CN }));
    },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/status`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (send: typeof fetch) =>
  exchange({ url, method: 'GET', headers: {}, deadlineMs: 5_000, maxBytes: 1_000 }, send);
const refused = { ok: false, error: { kind: 'connection' } };

test('the other side sees who calls', async () => {
  const own = await known.vouchFor('sportello-cie');
  const answer = await ask(fetchWithCertificate({ ...own, authorities: known.pem }));
  expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe('{"caller":"sportello-cie"}');
});

test('without a certificate, or with one that nobody there vouches for, nobody is let in', async () => {
  const other = await stranger.vouchFor('sportello-cie');
  expect(await ask(fetchWithCertificate({ ...other, authorities: known.pem }))).toEqual(refused);
  expect(await ask(fetch)).toEqual(refused);
});

test('a server that none of our authorities vouches for is not called', async () => {
  const own = await known.vouchFor('sportello-cie');
  expect(await ask(fetchWithCertificate({ ...own, authorities: stranger.pem }))).toEqual(refused);
  expect(await ask(fetchWithCertificate(own))).toEqual(refused);
});
