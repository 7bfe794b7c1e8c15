// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Locator, type Page } from '@playwright/test';
import { fieldId } from '@/components/ui/field-look';
import { type FieldName, type Section } from '@/lib/cie-request/request-fields';

/** A text field, a list or the first tile of a choice. */
export const field = (page: Page, name: FieldName): Locator => page.locator(`#${fieldId(name)}`);

/** One tile of a choice, or a tick. */
export const tile = (page: Page, name: FieldName, value: string): Locator =>
  page.locator(`input[name="${name}"][value="${value}"]`);

/** The sentence at a field. */
export const errorAt = (page: Page, name: FieldName): Locator => page.locator(`#${fieldId(name)}-error`);

/** The line that says when what is typed was last saved. */
export const savedLine = (page: Page): Locator => page.locator('.card-aside .saved');

/** Waits until everything typed is stored. */
export const expectSaved = async (page: Page): Promise<void> => {
  await expect(savedLine(page)).toHaveText(/Salvata un momento fa/);
};

/** Waits until the browser has taken over the form. */
export const expectTakenOver = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const form = document.getElementById('request-form');
    return form !== null && Object.keys(form).some((key) => key.startsWith('__reactProps'));
  });
};

/** Presses "Vai al controllo" in the card. */
export const toReview = (page: Page): Promise<void> => page.locator('#to-review').click();

/** Opens a form that is already there. */
export const openForm = async (page: Page, requestId: string): Promise<void> => {
  await page.goto(`/richieste/${requestId}/dati`);
  await expect(page.getByRole('heading', { level: 1, name: 'Nuova richiesta' })).toBeVisible();
};

/** Opens a section by its head, where it is folded. */
export const openSection = async (page: Page, section: Section): Promise<void> => {
  const around = page.locator(`#section-${section}`);
  if (!(await around.evaluate((details: HTMLDetailsElement) => details.open)))
    await around.locator('summary.section__head').click();
};

/** Opens what few people need («Casi particolari», «Abita altrove»), which stands folded. */
export const unfold = async (page: Page, section: Section, title: RegExp): Promise<void> => {
  await openSection(page, section);
  await page.locator('summary.special__title', { hasText: title }).click();
};

/** Takes a colleague's draft in charge; its form opens. */
export const takeOver = async (page: Page, requestId: string): Promise<void> => {
  await page.goto(`/richieste/${requestId}/dati`);
  await page.getByRole('button', { name: /Prendi in carico/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nuova richiesta' })).toBeVisible();
};
