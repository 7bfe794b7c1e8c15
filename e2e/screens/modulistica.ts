// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { onDatabase } from '../walls/stack-database';

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

type Start = { date?: string; time?: string; note?: string };

const typeStart = async (page: Page, { date = '', time = '', note = '' }: Start): Promise<void> => {
  await chosenForm(page).getByLabel('Che cosa cambia', { exact: true }).fill(note);
  await chosenForm(page).getByLabel('In vigore dal', { exact: true }).fill(date);
  await chosenForm(page).getByLabel('Ore', { exact: true }).fill(time);
};

/** Types from when and says so; empty is now. */
export const putInForce = async (page: Page, start: Start = {}): Promise<void> => {
  await typeStart(page, start);
  await page.getByRole('button', { name: /^(Metti|Conferma e metti) in vigore/ }).click();
};

/** Types from when and proposes it to a second person. */
export const propose = async (page: Page, start: Start = {}): Promise<void> => {
  await typeStart(page, start);
  await page.getByRole('button', { name: /^Proponi/ }).click();
};

/** Unfolds something that is done with a reason, gives it and says so. */
export const doWithReason = async (
  page: Page,
  unfold: string,
  submit: string,
  reason: string,
): Promise<void> => {
  const box = page.locator('details').filter({ has: page.locator('summary', { hasText: unfold }) });
  if (!(await box.getByLabel('Motivo').isVisible())) await box.locator('summary').click();
  await box.getByLabel('Motivo').fill(reason);
  await box.getByRole('button', { name: submit, exact: true }).click();
};

/** The credential backend publishes the form that was drawn and waits. */
export const publishForthcoming = (): Promise<unknown> =>
  onDatabase('sandbox', (client) => client.query('update forthcoming_form set published_at = now()'), true);
