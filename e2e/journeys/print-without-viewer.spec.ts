// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expectAccessible } from '../checks/accessibility';
import { readPaper } from '../checks/paper';
import { expect, test } from '../fixtures';
import { openRequest, review, saveDraft } from '../screens/counter';
import { operators, signIn } from '../screens/sign-in';
import { completeValues } from '@/lib/cie-request/example-request';

test('@campaign a browser that downloads PDFs: the sheet is saved, the page knows it and says what to do', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => false }),
  );
  await signIn(page, operators.clerk);
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(), 0);
  const saved = page.waitForEvent('download');
  await review(page, requestId);
  const paper = await saved;
  await expect(page.getByText('eliminarlo dai download')).toBeVisible();
  await expect(page.getByText(/Stampato alle/)).toBeVisible();
  await readPaper(new Uint8Array(readFileSync(await paper.path())), 4);
  expect(paper.suggestedFilename()).toMatch(/^BQ-26-\d{7}\.pdf$/);
  await expectAccessible(page);

  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: /Ristampa il foglio 1/ }).click();
  expect((await again).suggestedFilename()).not.toBe(paper.suggestedFilename());
  expect(complaints).toEqual([]);
});
