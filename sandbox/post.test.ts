// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePost } from './post';

test('what is posted is one file of the folder, however often; without a folder nothing is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'post-'));
  const mail = { id: 'abc-1', to: 'b@posta.example', subject: 'Avviso', text: 'Il 22/11/2026 alle 9.05' };
  await makePost(folder)(mail);
  await makePost(folder)(mail);
  await makePost(null)(mail);
  expect(readdirSync(folder)).toEqual(['abc-1.eml']);
  const text = readFileSync(join(folder, 'abc-1.eml'), 'utf8');
  rmSync(folder, { recursive: true });
  for (const part of ['To: b@posta.example', 'Subject: Avviso', mail.text]) expect(text).toContain(part);
});
