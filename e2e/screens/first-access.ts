// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

export const CHOSEN_PASSWORD = 'quattro gatti sul tetto rosso';

/** The code that an authenticator app shows for a secret, `ahead` steps of 30 s from now. */
export const appCode = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 });

/** The `otpauth:` address that a telephone reads from the symbol on the page. */
export const scanSymbol = async (page: Page): Promise<string> => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer }, fireImmediately: true });
  const picture = await page.getByRole('img', { name: /Simbolo QR/ }).screenshot();
  const [symbol] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  return symbol?.text ?? '';
};

/** First step: name and code. */
export const giveCode = async (page: Page, login: string, code: string): Promise<void> => {
  await page.getByLabel('Nome e Comune').fill(login);
  await page.getByLabel('Codice ricevuto di persona').fill(code);
  await page.getByRole('button', { name: 'Avanti' }).click();
};

/** Second step: the password, twice. */
export const choosePassword = async (page: Page, password: string, repeated = password): Promise<void> => {
  await page.getByLabel('Nuova password').fill(password);
  await page.getByLabel('Ripetere la password').fill(repeated);
  await page.getByRole('button', { name: 'Avanti' }).click();
};

/** The whole first access; resolves to the secret that the app now has. */
export const firstAccess = async (page: Page, login: string, code: string): Promise<string> => {
  await page.goto('/primo-accesso');
  await giveCode(page, login, code);
  await choosePassword(page, CHOSEN_PASSWORD);
  await expect(page.getByRole('heading', { name: /Collegare/ })).toBeVisible();
  const secret = new URL(await scanSymbol(page)).searchParams.get('secret') ?? '';
  await page.getByLabel('Codice di 6 cifre che compare').fill(appCode(secret));
  await page.getByRole('button', { name: /Attiva/ }).click();
  await page.getByRole('button', { name: /Vai all/ }).click();
  await expect(page).toHaveURL(/\/accedi$/);
  return secret;
};

/** Signs in with the factors just chosen; `ahead` because a code that was used does not serve again. */
export const enterWith = async (page: Page, login: string, secret: string, ahead = 1): Promise<void> => {
  await page.getByLabel('Nome e Comune').fill(login);
  await page.getByLabel('Password').fill(CHOSEN_PASSWORD);
  await page.getByLabel('Codice di accesso').fill(appCode(secret, ahead));
  await page.getByRole('button', { name: 'Entra', exact: true }).first().click();
};
