// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type MailSink, startMailSink } from './mail-sink';

let folder: string;
let sink: MailSink;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mail-sink-'));
  sink = await startMailSink(folder, { host: '127.0.0.1', port: 0 }, () => (count += 1));
});
beforeEach(() => {
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
});
afterAll(async () => {
  await sink.close();
  rmSync(folder, { recursive: true });
});

const send = (message: { to: string; text: string; messageId?: string }) =>
  nodemailer
    .createTransport({ host: '127.0.0.1', port: sink.port, ignoreTLS: true })
    .sendMail({ from: 'sportello@prova.example', subject: 'Guida', ...message });

test('a message becomes a file named by its Message-ID, the same one twice one file', async () => {
  const before = count;
  const message = { to: 'b@posta.example', text: 'Buongiorno', messageId: '<abc-1@prova.example>' };
  await send(message);
  await send(message);
  expect(readdirSync(folder)).toEqual(['abc-1.eml']);
  expect(readFileSync(join(folder, 'abc-1.eml'), 'utf8')).toContain('Buongiorno');
  expect(readFileSync(join(folder, 'abc-1.eml'), 'latin1')).toMatch(
    /^Return-Path: <sportello@prova.example>\r\n/,
  );
  expect(count - before).toBe(2);
});

test('a Message-ID leads nowhere but into the folder', async () => {
  await send({ to: 'b@posta.example', text: 'x', messageId: '<../../etc/passwd@prova.example>' });
  expect(readdirSync(folder)).toEqual(['------etc-passwd.eml']);
});

test.each([
  ['respinta@posta.example', 550],
  ['piena@posta.example', 452],
  ['rifiutata@posta.example', 554],
])('%s is refused with %i', async (to, responseCode) => {
  await expect(send({ to, text: 'x' })).rejects.toMatchObject({ responseCode });
  expect(readdirSync(folder)).toEqual([]);
});

test('what is too large is not kept', async () => {
  await expect(send({ to: 'b@posta.example', text: 'x\n'.repeat(700_000) })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});
