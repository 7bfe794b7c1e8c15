// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './origin';

const OWN = 'https://sportello.example';

describe('the exact-origin rule', () => {
  it.each([
    ['the same origin', { origin: OWN }, true],
    ['the same origin, and the browser says so', { origin: OWN, 'sec-fetch-site': 'same-origin' }, true],
    ['another origin', { origin: 'https://evil.example' }, false],
    ['the origin null', { origin: 'null' }, false],
    ['no origin', {}, false],
    [
      'another origin behind a forged host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      false,
    ],
    ['http of the same host', { origin: 'http://sportello.example' }, false],
    ['no origin, cross-site', { 'sec-fetch-site': 'cross-site' }, false],
    ['our origin, but cross-site', { origin: OWN, 'sec-fetch-site': 'cross-site' }, false],
    ['our origin, but from a sister site', { origin: OWN, 'sec-fetch-site': 'same-site' }, false],
    ['our origin, but typed by hand', { origin: OWN, 'sec-fetch-site': 'none' }, false],
    ['our origin with a port', { origin: `${OWN}:8443` }, false],
    ['a longer name', { origin: `${OWN}.evil.example` }, false],
    ['our origin with a path', { origin: `${OWN}/` }, false],
    ['our origin in capitals', { origin: OWN.toUpperCase() }, false],
  ])('%s', (_name, headers, expected) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(isOwnOrigin(method, new Headers(headers as Record<string, string>), OWN), method).toBe(expected);
  });

  it('what changes nothing needs no origin', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(isOwnOrigin(method, new Headers(), OWN)).toBe(true);
  });
});
