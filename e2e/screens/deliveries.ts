// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** The supervisor's list of deliveries, by its link under Supervisione. */
export const openDeliveries = async (page: Page): Promise<void> => {
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Trasmissioni' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trasmissioni' })).toBeVisible();
};

/** The row of a request in the list. */
export const deliveryRow = (page: Page, requestId: string) =>
  page.locator('#in-sospeso tbody tr').filter({ has: page.locator(`a[href="/richieste/${requestId}"]`) });

/** The panel of a request's page that tells how it reached the credential backend. */
export const deliveryPanel = (page: Page) => page.locator('#trasmissione');

/** "Scarica prova di trasmissione": the files of the archive, by name. */
export const downloadEvidence = async (page: Page): Promise<Map<string, string>> => {
  const arrives = page.waitForEvent('download');
  await deliveryPanel(page).getByRole('button', { name: 'Scarica prova di trasmissione' }).click();
  const download = await arrives;
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
