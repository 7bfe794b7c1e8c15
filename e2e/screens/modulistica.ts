// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';

/** The form chosen, beside the list. */
export const chosenForm = (page: Page) => page.locator('#form');

/** Opens the place, by its link. */
export const openForms = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Modulistica', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Modulistica (Download)' })).toBeVisible();
};

/** The titles in the list. */
export const listedForms = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Moduli', exact: true }).locator('.choices__name').allTextContents();

/** Chooses a form in the list. */
export const chooseForm = async (page: Page, title: string): Promise<void> => {
  const list = page.getByRole('navigation', { name: 'Moduli', exact: true });
  await list
    .getByRole('link')
    .filter({ has: page.getByText(title, { exact: true }) })
    .click();
  await expect(chosenForm(page).getByRole('heading', { name: title })).toBeVisible();
};

/** Chooses one of the versions of the form beside the list. */
export const chooseVersion = async (page: Page, version: string): Promise<void> => {
  await chosenForm(page).getByRole('link', { name: version, exact: true }).click();
  await expect(chosenForm(page).getByText(`versione ${version},`)).toBeVisible();
};

/** Looks for forms by what stands in their titles and codes. */
export const searchForms = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Cerca per titolo o codice' }).fill(text);
  await page.getByRole('button', { name: 'Cerca', exact: true }).click();
  await expect(page).toHaveURL(/cerca=/);
};

/** Types from when and says so; empty is now. */
export const putInForce = async (page: Page, date: string, time: string): Promise<void> => {
  await chosenForm(page).getByLabel('In vigore dal').fill(date);
  await chosenForm(page).getByLabel('Ore', { exact: true }).fill(time);
  await page.getByRole('button', { name: 'Metti in vigore' }).click();
};
