// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { adminOfStack } from '../checks/admin';
import { cardSerialIn, halvesOf, readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { expectPrinted, print, toSign } from '../screens/counter';
import { operators, signIn } from '../screens/sign-in';

const TOWN = 'borgo-san-quirino';
/** What the worker does by itself takes two of its rounds, of ten seconds each. */
const BY_ITSELF = { timeout: 40_000 };

const expectStock = (page: Page, matches: RegExp): Promise<void> =>
  expect(async () => {
    await page.goto('/');
    await expect(page.locator('.stock__number')).toHaveText(matches, { timeout: 500 });
  }).toPass(BY_ITSELF);

const commandOf = async (...words: string[]): Promise<string> => {
  const { code, said } = await adminOfStack('stock', ...words, TOWN);
  expect(code, said).toBe(0);
  return said;
};

const callBack = (page: Page, requestId: string) =>
  page.getByRole('row').filter({ has: page.locator(`a[href="/richieste/${requestId}"]`) });

test.afterAll(async () => {
  await adminOfStack('stock', 'resume', TOWN);
});

test('@campaign codes run out: the request is taken, its sheet follows by post when they are there again', async ({
  page,
  complaints,
}) => {
  test.setTimeout(180_000);
  await signIn(page, operators.clerk);
  await expectStock(page, /^[1-9]/);
  expect(await commandOf('return')).toContain('tornano al servizio credenziali');
  await expectStock(page, /^0$/);
  await expect(page.getByText('Codici esauriti: si stampa il foglio 1.')).toBeVisible();
  await expect(page.getByText('Il rifornimento è fermo')).toBeVisible();
  await expectAccessible(page);

  const requestId = await toSign(page);
  await expect(page.getByText('Codici esauriti: si stampa il foglio 1.')).toBeVisible();
  await expect(page.getByText('segue con i codici')).toBeVisible();
  const sheet1 = await readPaper((await print(page, requestId, 'sheet-1-citizen')).bytes, 2);
  expect(textsOf(sheet1).join(' ')).toContain('Il numero della carta e il foglio dei codici seguono');
  await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
  await expect(page.getByText('Chiedere al cittadino come vuole il foglio dei codici.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^Per posta/).check();
  await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
  await expect(page.getByText('In attesa dei codici', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Spedire in busta chiusa a: ')).toBeVisible();
  expect((await print(page, requestId, 'sheet-2')).status).toBe(409);
  await expectAccessible(page);

  await page.goto('/richieste');
  await page.getByRole('link', { name: 'Da richiamare' }).click();
  await expect(callBack(page, requestId)).toContainText('in attesa dei codici');
  await expectAccessible(page);

  await commandOf('resume');
  await expect(async () => {
    await page.goto('/richieste/da-richiamare');
    await expect(callBack(page, requestId)).toContainText('da spedire', { timeout: 500 });
  }).toPass(BY_ITSELF);
  await expectAccessible(page);
  await callBack(page, requestId).getByRole('link').click();
  await page.getByRole('button', { name: /Stampa ricevuta e codici/ }).click();
  await expectPrinted(page);
  await expectAccessible(page);
  const whole = await readPaper((await print(page, requestId, 'receipt')).bytes, 4);
  expect(cardSerialIn(whole)).toMatch(/^C[A-Z]\d{5}[A-Z]{2}$/);
  expect(Object.values(halvesOf(whole, 2))).toHaveLength(2);

  await page.getByRole('button', { name: /Spedita per posta/ }).click();
  await expect(page).toHaveURL(/da-richiamare$/);
  await expect(callBack(page, requestId)).toHaveCount(0);
  await page.goto(`/richieste/${requestId}`);
  await expect(page.getByText('Foglio dei codici spedito per posta')).toBeVisible();
  await expectStock(page, /^[1-9]/);
  expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);
});
