// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { operators, signIn } from './sign-in';

/** Chooses the counter to work at. */
export const workAt = async (page: Page, counter: string): Promise<void> => {
  await page.goto('/postazione');
  await page.getByRole('radio', { name: counter }).check();
  await page.getByRole('button', { name: 'Lavora qui' }).click();
  await expect(page.getByRole('link', { name: counter })).toBeVisible();
};

/** Opens the printers of the counters, by their link in the settings. */
export const openPrinters = async (page: Page): Promise<void> => {
  await signIn(page, operators.supervisor);
  await page.goto('/supervisione/impostazioni');
  await page.getByRole('link', { name: 'Stampanti degli sportelli' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stampanti degli sportelli' })).toBeVisible();
};

/** Types a counter's printer into its form and saves it; an empty address takes it out. */
export const savePrinter = async (page: Page, name: string, address: string): Promise<void> => {
  const form = page.locator('#modifica');
  await form.getByLabel('Nome', { exact: true }).fill(name);
  await form.getByLabel('Indirizzo', { exact: true }).fill(address);
  await form.getByRole('button', { name: 'Salva' }).click();
};

/** The panel of a counter among the printers. */
export const counterPanel = (page: Page, counter: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: counter }) });

/** What is told of the sheet on its way through the printer. */
export const sheetOnItsWay = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Foglio|Pagina di prova/ });
