// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRequest } from '../screens/counter';
import { expectSaved, expectTakenOver, field, openForm, toReview } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';
import { discard, startStack } from '../../scripts/testing/stack';

const HERE = process.cwd();
const LEFT_OUT = new Set(['node_modules', '.next', 'dist', '.data', '.git', 'test-results']);

/** The sources in a folder beside this one, with the same packages as hard links: a change there changes nothing here. */
const copyOfSources = (): string => {
  const copy = mkdtempSync(join(HERE, '..', 'sportello-rebuild-'));
  cpSync(HERE, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(path.slice(HERE.length + 1).split('/')[0] ?? ''),
  });
  execFileSync('cp', ['-al', join(HERE, 'node_modules'), join(copy, 'node_modules')]);
  return copy;
};

/** As an update would: other lines in the action that the open forms post to, and in a page. */
const changeSources = (root: string): void => {
  for (const file of ['app/(operator)/richieste/[requestId]/dati/actions.ts', 'app/texts.ts']) {
    const path = join(root, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith('import '));
    writeFileSync(path, lines.toSpliced(first, 0, '// Changed.', '').join('\n') + '\nvoid 0;\n');
  }
};

test('@campaign a form opened before a rebuild still posts, with JavaScript and without', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const root = copyOfSources();
  const old = await startStack({ root });
  try {
    await old.ready();
    process.env.BASE_URL = old.origin;
    const script = await browser.newPage({ baseURL: old.origin });
    await signIn(script, operators.clerk);
    const first = await openRequest(script);
    await expectTakenOver(script);
    await field(script, 'person.surname').fill('Montanari');
    await expectSaved(script);
    const plain = await browser.newPage({ baseURL: old.origin, javaScriptEnabled: false });
    await signIn(plain, operators.otherClerk);
    const second = await openRequest(plain);
    await field(plain, 'person.surname').fill('Zanotti');
    await old.stop();

    changeSources(root);
    const updated = await startStack({ root, dataDir: old.dataDir, port: old.port });
    try {
      await updated.ready();
      expect(updated.output()).toContain('Costruisco il portale');
      await field(script, 'person.givenName').fill('Beatrice');
      await toReview(script);
      await expect(script.getByRole('group', { name: /prima di stampare/ })).toBeFocused();
      await script.getByRole('button', { name: 'Lascia in bozza' }).click();
      await expect(script).toHaveURL(/\/$/);
      await toReview(plain);
      await expect(plain.getByText('prima di stampare').first()).toBeVisible();
      await openForm(script, first);
      await expect(field(script, 'person.givenName')).toHaveValue('Beatrice');
      await openForm(plain, second);
      await expect(field(plain, 'person.surname')).toHaveValue('Zanotti');
    } finally {
      await updated.stop();
    }
  } finally {
    await old.stop();
    discard(old);
    rmSync(root, { recursive: true, force: true });
  }
});
