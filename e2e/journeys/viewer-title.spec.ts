// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Frame, type Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { print, toSign } from '../screens/counter';
import { operators, signIn } from '../screens/sign-in';

/** The browser's own viewer, a page of an extension around the file. */
const viewer = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));

test('@campaign the viewer of the browser shows the title of the paper, and nobody’s name', async ({
  page,
}) => {
  await signIn(page, operators.clerk);
  test.skip(!(await page.evaluate(() => navigator.pdfViewerEnabled)), 'this browser has no PDF viewer');
  const requestId = await toSign(page);
  const { url } = await print(page, requestId, 'sheet-1');
  await page.goto(url);
  await expect
    .poll(() => viewer(page)?.locator('#title').first().textContent())
    .toMatch(/^Ricevuta della richiesta CIE BQ26\d+$/);
});
