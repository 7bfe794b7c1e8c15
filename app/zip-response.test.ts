// SPDX-License-Identifier: AGPL-3.0-or-later
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipResponse } from './zip-response';

const AT = new Date('2026-11-22T09:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

test('files come out as they went in, with their names', async () => {
  const files = async function* () {
    yield await Promise.resolve({ name: 'indice.csv', bytes: bytes('à;è') });
    yield { name: 'CIE-M-01-it-3.1.pdf', bytes: bytes('%PDF-'.repeat(50_000)) };
    yield { name: 'vuoto.pdf', bytes: new Uint8Array() };
  };
  const answer = zipResponse('moduli.zip', files(), AT);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const unpacked = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(unpacked)).toEqual(['indice.csv', 'CIE-M-01-it-3.1.pdf', 'vuoto.pdf']);
  expect(strFromU8(unpacked['indice.csv']!)).toBe('à;è');
  expect(unpacked['CIE-M-01-it-3.1.pdf']).toHaveLength(250_000);
});

test('a file that cannot be read breaks the answer off', async () => {
  const files = async function* () {
    yield await Promise.resolve({ name: 'a.pdf', bytes: bytes('a') });
    throw new Error('gone');
  };
  await expect(zipResponse('moduli.zip', files(), AT).arrayBuffer()).rejects.toThrow('gone');
});
