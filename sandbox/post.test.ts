// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePost, type Posted } from './post';

test('what is posted is one file of its folder, however often; without a folder nothing is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'post-'));
  const [mail, textMessages] = [join(folder, 'posta'), join(folder, 'sms')];
  for (const path of [mail, textMessages]) mkdirSync(path);
  const letter: Posted = {
    id: 'abc-1',
    channel: 'email',
    to: 'b@posta.example',
    subject: 'Avviso',
    text: 'Il 22/11/2026 alle 9.05',
  };
  const text: Posted = {
    id: 'abc-1',
    channel: 'text',
    to: '+393475550100',
    text: 'Comune di Prova: avviso',
  };
  for (const message of [letter, text, { ...text, id: 'abc-2', to: '+393475550000' }]) {
    await makePost({ mail, textMessages })(message);
    await makePost({ mail, textMessages })(message);
    await makePost({ mail: null, textMessages: null })(message);
  }
  expect(readdirSync(mail)).toEqual(['abc-1.eml']);
  expect(readdirSync(textMessages)).toEqual(['abc-1.json']);
  const letterFile = readFileSync(join(mail, 'abc-1.eml'), 'utf8');
  const textFile = JSON.parse(readFileSync(join(textMessages, 'abc-1.json'), 'utf8')) as unknown;
  rmSync(folder, { recursive: true });
  for (const part of ['To: b@posta.example', 'Subject: Avviso', letter.text])
    expect(letterFile).toContain(part);
  expect(textFile).toEqual({ id: text.id, to: text.to, text: text.text });
});
