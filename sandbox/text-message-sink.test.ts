// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTextMessageSink, type TextMessageSink } from './text-message-sink';

let folder: string;
let sink: TextMessageSink;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'text-message-sink-'));
  sink = await startTextMessageSink(folder, { host: '127.0.0.1', port: 0, token: 'the-token' });
});
beforeEach(() => {
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
});
afterAll(async () => {
  await sink.close();
  rmSync(folder, { recursive: true });
});

const message = { id: 'abc-1', to: '+393475550142', text: 'Buongiorno' };
const post = async (body: unknown, token = 'the-token', path = '/messages') => {
  const answer = await fetch(`http://127.0.0.1:${sink.port}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answer.status;
};

test('a message becomes a file named by its id, the same one twice one file', async () => {
  expect(await post(message)).toBe(202);
  expect(await post(message)).toBe(202);
  expect(readdirSync(folder)).toEqual(['abc-1.json']);
  expect(JSON.parse(readFileSync(join(folder, 'abc-1.json'), 'utf8'))).toEqual(message);
});

test.each([
  ['another token', 401, message, 'the-tokem'],
  ['no token', 401, message, ''],
  ['a number that is refused', 422, { ...message, to: '+393475550550' }],
  ['a gateway in a hurry', 429, { ...message, to: '+393475550452' }],
  ['a message that is lost', 202, { ...message, to: '+393475550000' }],
  ['no number', 422, { ...message, to: 'qui' }],
  ['an id that is a path', 422, { ...message, id: '../../etc/passwd' }],
  ['no JSON', 422, '{'],
  ['too much', 413, { ...message, text: 'x'.repeat(20_000) }],
])('%s: %i, nothing is kept', async (_name, status, body, token?: string) => {
  expect(await post(body, token)).toBe(status);
  expect(readdirSync(folder)).toEqual([]);
});

test('a question is answered without effect, another address not at all', async () => {
  const headers = { authorization: 'Bearer the-token' };
  const asked = await fetch(`http://127.0.0.1:${sink.port}/messages`, { headers });
  expect(asked.status).toBe(405);
  expect(await post(message, 'the-token', '/elsewhere')).toBe(404);
});
