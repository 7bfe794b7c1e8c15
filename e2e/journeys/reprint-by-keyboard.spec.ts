// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { readCodes } from '@/lib/platform/pdf/testing/read-codes';
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { backend } from '../checks/backend';
import {
  countKeystrokes,
  forgetKeystrokes,
  keystrokesOf,
  printKeystrokes,
  sumOf,
} from '../checks/keystrokes';
import { cardSerialIn, readPaper } from '../checks/paper';
import { expect, test } from '../fixtures';
import { print, toSign } from '../screens/counter';
import { codeToType, practiceCard, reprintIdOf } from '../screens/reprint';
import { readCode } from '../screens/scanner';
import { operators, signInAnew } from '../screens/sign-in';

test.beforeAll(ageReprints);

const MOST_KEYS = 25;
const MOST_MS = 60_000;

/** A card that was issued here, which the service knows: its serial, and what the QR of its receipt says. */
const issueCard = async (page: Page): Promise<{ cardSerial: string; receipt: string }> => {
  const requestId = await toSign(page);
  const codes = await readCodes((await print(page, requestId, 'sheet-1-citizen')).bytes, 1);
  await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
  await expect
    .poll(async () => (await backend().showEnrolment(requestId)).ok, { timeout: 45_000 })
    .toBe(true);
  const sheet = await readPaper((await print(page, requestId, 'sheet-2')).bytes, 2);
  return { cardSerial: cardSerialIn(sheet), receipt: codes.find((code) => code.startsWith('http')) ?? '' };
};

/** The page that is open has its first step done: the card was found. */
const expectFound = (page: Page) =>
  expect(page.getByRole('radio', { name: 'con questa CIE' })).toBeVisible({ timeout: 20_000 });

/** From the page of a found card to the hand-over, by keys; the mouse is nowhere. */
const reprintByKeys = async (page: Page): Promise<void> => {
  await page.keyboard.press('F9');
  const reason = page.getByRole('radio', { name: 'Smarrita' });
  await expect(reason).toBeVisible();
  await page.keyboard.press('Tab');
  while (!(await reason.evaluate((field) => field === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Dichiarazione n\. .* stampata alle/)).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByLabel('Codice di accesso, 6 cifre')).toBeFocused();
  await page.keyboard.type(await codeToType(page), { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Consegnata – prossimo' })).toBeVisible();
  await expect(page.getByText('La dichiarazione è firmata')).not.toBeVisible();
  await page.waitForTimeout(1_000);
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
};

/** The page that looks for cards, ready for a reader: its script is there and its first field has the focus. */
const openSearch = async (page: Page): Promise<void> => {
  await page.goto('/ristampe', { waitUntil: 'networkidle' });
  await expect(page.getByLabel('Codice fiscale', { exact: true })).toBeFocused();
};

/** Scans on the page that looks for cards, and reprints by keys; what the reader sends is the reader's, every key after it the clerk's. */
const measure = async (page: Page, title: string, codes: readonly string[]): Promise<void> => {
  await openSearch(page);
  const from = Date.now();
  for (const code of codes) await readCode(page, code);
  await expectFound(page);
  await forgetKeystrokes(page);
  await reprintByKeys(page);
  const took = Date.now() - from;
  const counted = await keystrokesOf(page);
  printKeystrokes(`${title}: ${(took / 1000).toFixed(1)} s, keys after the scan`, counted);
  expect(sumOf(counted)).toBeGreaterThan(6);
  expect(sumOf(counted)).toBeLessThanOrEqual(MOST_KEYS);
  expect(took).toBeLessThan(MOST_MS);
};

test('@campaign a first half from one scan of the serial: under 60 seconds, at most 25 keys, no mouse', async ({
  page,
  complaints,
}) => {
  test.setTimeout(240_000);
  await countKeystrokes(page);
  await signInAnew(page, operators.clerk);
  const { cardSerial, receipt } = await issueCard(page);

  await page.goto('/ristampe');
  await expect(page.getByLabel('Codice fiscale', { exact: true })).toBeFocused();
  await readCode(page, receipt);
  await expectFound(page);
  await expect(page.getByText(cardSerial).first()).toBeVisible();
  const found = reprintIdOf(page);

  await measure(page, 'Reprint from the serial of a card of ours', [cardSerial]);
  await expect(page.locator(`a[href="/ristampe/${found}"]`).first()).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'consegnata' }).first()).toBeVisible();
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('@campaign a card never seen here needs the codice fiscale too: asked for after the first scan, under the same limits', async ({
  page,
  complaints,
}) => {
  test.setTimeout(180_000);
  await countKeystrokes(page);
  await signInAnew(page, operators.otherClerk);
  const { cardSerial, codiceFiscale } = practiceCard('CB71946YD');
  await openSearch(page);
  await readCode(page, cardSerial);
  await expect(page.getByText('Manca il codice fiscale.').first()).toBeVisible();
  await expect(page.getByLabel('Numero della carta', { exact: true })).toHaveValue(cardSerial);
  await expectAccessible(page);
  await readCode(page, codiceFiscale);
  await expectFound(page);
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();

  await measure(page, 'Reprint from codice fiscale and serial', [codiceFiscale, cardSerial]);
  await readCode(page, `SCIE1.${'A'.repeat(67)}`);
  await expect(page.getByText('Da questa ricevuta non si arriva a una carta').first()).toBeVisible();
  await expectAccessible(page);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});
