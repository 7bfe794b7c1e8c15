// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { completeValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';

const origin = () => process.env.BASE_URL ?? '';

/** Types into the one field of the counter and presses Enter, as a scanner does. */
export const scan = async (page: Page, text: string): Promise<void> => {
  await page.goto('/');
  await page.locator('#q').fill(text);
  await page.locator('#q').press('Enter');
};

/** The id of the request whose page or form is open. */
export const requestIdOf = (page: Page): string => /\/richieste\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

/** Opens a new request from the counter and returns its id. */
export const openRequest = async (page: Page): Promise<string> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nuova richiesta' }).click();
  await expect(page).toHaveURL(/\/dati$/);
  return requestIdOf(page);
};

/** Saves a draft as the form does while typing; for journeys that are about what comes after the form. */
export const saveDraft = async (
  page: Page,
  requestId: string,
  values: FormValues,
  version: number,
): Promise<void> => {
  const answer = await page.request.put(`/richieste/${requestId}/bozza`, {
    headers: { origin: origin() },
    data: { version, values },
  });
  expect(answer.status()).toBe(200);
};

/** Says why the same person gets another card: journeys share an installation, and most are about the same woman. */
const goOnForSame = async (page: Page): Promise<void> => {
  const goOn = page.getByRole('button', { name: 'Prosegui con motivo' });
  while (await goOn.first().isVisible()) {
    const left = await goOn.count();
    await page.getByLabel('la carta non è mai arrivata').first().check();
    await goOn.first().click();
    await expect(goOn).toHaveCount(left - 1);
  }
};

/** Goes through the review: the right person, then "Controlla e stampa". */
export const review = async (page: Page, requestId: string): Promise<void> => {
  await page.goto(`/richieste/${requestId}/controllo`);
  await page.getByRole('checkbox', { name: /corrispondono/ }).check();
  await page.getByRole('button', { name: /Controlla e stampa/ }).click();
  const printed = page.getByRole('heading', { name: 'Il cittadino ha letto e firmato il foglio 1?' });
  const compared = page.getByRole('heading', { name: 'È la stessa persona?' });
  await expect(printed.or(compared)).toBeVisible();
  if (await printed.isVisible()) return;
  await goOnForSame(page);
  await review(page, requestId);
};

/** The sheet stands in the page's frame, or was saved by a browser that shows no PDF, and the page knows it. */
export const expectPrinted = async (page: Page): Promise<void> => {
  const paper = page.locator('.print-desk--open').or(page.getByText('eliminarlo dai download'));
  await expect(paper).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/stampato/i).first()).toBeVisible();
};

/** "Firmata: conferma e invia", and the request is registered. */
export const confirmSigned = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
  await expect(page.getByText('Registrata', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
};

/** Prints sheets of a request and returns the PDF, as the frame of the page gets it. */
export const print = async (
  page: Page,
  requestId: string,
  kind: string,
): Promise<{ status: number; bytes: Uint8Array; url: string }> => {
  const answer = await page.request.post(`/richieste/${requestId}/stampe`, {
    headers: { origin: origin() },
    form: { kind, sides: 'both' },
  });
  return { status: answer.status(), bytes: new Uint8Array(await answer.body()), url: answer.url() };
};

/** A request up to *to sign*, in one go. */
export const toSign = async (page: Page, changes: FormValues = {}): Promise<string> => {
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(changes), 0);
  await review(page, requestId);
  await expectPrinted(page);
  return requestId;
};
