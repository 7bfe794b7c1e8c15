// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';

/** Opens the settings, by their link under Supervisione. */
export const openSetup = async (page: Page): Promise<void> => {
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Impostazioni del Comune' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Impostazioni del Comune' })).toBeVisible();
};

/** Opens the accounts of today's period, by their link under Supervisione. */
export const openAccounts = async (page: Page): Promise<void> => {
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Riscossioni' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Riscossioni' })).toBeVisible();
};

/** What is open for change. */
export const openForm = (page: Page) => page.locator('#modifica');

/** Fills date and source of a row and saves it. */
export const saveRow = async (page: Page, from: string, source: string): Promise<void> => {
  await openForm(page).getByLabel('Dal', { exact: true }).fill(from);
  await openForm(page).getByLabel('Fonte', { exact: true }).fill(source);
  await openForm(page).getByRole('button', { name: 'Salva' }).click();
};
