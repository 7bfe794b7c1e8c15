// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';

/** The form that is shown beside the list. */
export const shownForm = (page: Page) => page.locator('#form');

const list = (page: Page) => page.getByRole('navigation', { name: 'Moduli Sportello CIE', exact: true });

/** Goes from the ministry's forms to our own. */
export const openOwnForms = async (page: Page): Promise<void> => {
  await page.goto('/modulistica');
  await page
    .getByRole('navigation', { name: 'Da dove vengono i moduli' })
    .getByRole('link', { name: /Moduli Sportello CIE/ })
    .click();
  await expect(page).toHaveURL(/\/modulistica\/propri/);
  await expect(list(page)).toBeVisible();
};

/** The titles in the list. */
export const listedOwnForms = (page: Page): Promise<string[]> =>
  list(page).locator('.choices__name').allTextContents();

/** Looks for forms by what stands in their titles and codes. */
export const searchOwnForms = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Cerca per titolo o codice' }).fill(text);
  await page.getByRole('button', { name: 'Cerca', exact: true }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('cerca') === text);
};

/** Chooses a form in the list. */
export const chooseOwnForm = async (page: Page, title: string): Promise<void> => {
  await list(page)
    .getByRole('link')
    .filter({ has: page.getByText(title, { exact: true }) })
    .click();
  await expect(shownForm(page).getByRole('heading', { name: title })).toBeVisible();
};

/** The forms that a request's page offers, as their buttons say. */
export const offeredForms = (page: Page): Promise<string[]> =>
  page.locator('.panel', { hasText: 'Moduli da firmare' }).getByRole('button').allTextContents();
