// SPDX-License-Identifier: AGPL-3.0-or-later
import { request } from 'node:http';

/** The seven ways a changing request can come (and the header sets of them), and whether it may run. */
export const originCases = (
  own: string,
): { name: string; headers: Record<string, string>; runs: boolean }[] => [
  { name: 'same origin', headers: { origin: own, 'sec-fetch-site': 'same-origin' }, runs: true },
  { name: 'cross origin', headers: { origin: 'https://evil.example' }, runs: false },
  { name: 'Origin: null', headers: { origin: 'null' }, runs: false },
  { name: 'no Origin', headers: {}, runs: false },
  {
    name: 'cross origin with a forged X-Forwarded-Host',
    headers: { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    runs: false,
  },
  {
    name: 'the other scheme of the same host',
    headers: { origin: own.replace('http:', 'https:') },
    runs: false,
  },
  { name: 'no Origin, cross-site', headers: { 'sec-fetch-site': 'cross-site' }, runs: false },
];

/** Sends exactly these headers and nothing a browser would add; resolves to the status. */
export const send = (
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string | Buffer,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const call = request(
      url,
      { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
