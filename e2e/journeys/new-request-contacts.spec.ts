// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest, saveDraft } from '../screens/counter';
import {
  errorAt,
  expectSaved,
  expectTakenOver,
  field,
  openForm,
  tile,
  toReview,
} from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

const WITHOUT = {
  'contacts.email': '',
  'contacts.mobile': '',
  'contacts.outcome': '',
  'contacts.readBack': '',
  'contacts.readBackAt': '',
};

test.describe('with JavaScript', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, operators.clerk);
    const requestId = await openRequest(page);
    await saveDraft(page, requestId, completeValues(WITHOUT), 0);
    await openForm(page, requestId);
    await expectTakenOver(page);
  });

  test('@campaign doubts are advice with a cure, and never block', async ({ page }) => {
    await expect(page.getByText('Facoltativi ma molto utili')).toBeVisible();
    await field(page, 'contacts.email').fill('b.montanari@gmial.com');
    await field(page, 'contacts.mobile').fill('051 555 0142');
    await expect(page.getByText('Forse «b.montanari@gmail.com»?')).toBeVisible();
    await expect(page.getByText('È un numero fisso: gli SMS non arrivano.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'È giusto così' }).click();
    await expect(page.getByText('Forse «b.montanari@gmail.com»?')).toHaveCount(0);
    await field(page, 'contacts.email').fill('info@comune.pec.it');
    await expect(page.getByText('È una PEC')).toBeVisible();
    await expect(page.getByText('Sembra la casella di un ufficio.')).toBeVisible();
    await field(page, 'contacts.email').fill('b.montanari@yopmail.com');
    await field(page, 'contacts.mobile').fill('+41 79 123 45 67');
    await expect(page.getByText('È una casella usa e getta')).toBeVisible();
    await expect(page.getByText('Numero estero (Svizzera): va bene.')).toBeVisible();
    await field(page, 'contacts.email').fill('b.montanari@gmail.cm');
    await page.getByRole('button', { name: 'Correggi' }).click();
    await expect(field(page, 'contacts.email')).toHaveValue('b.montanari@gmail.com');
    await field(page, 'contacts.mobile').fill('+39 347 555 0142');
    await expect(page.getByText('Completi: attivazione immediata e recupero del PUK.')).toBeVisible();
  });

  test('the citizen reads them large and one key confirms; a change makes it void', async ({ page }) => {
    await field(page, 'contacts.email').fill('b.montanari@posta.example');
    await field(page, 'contacts.mobile').fill('347 555 0142');
    await page.keyboard.press('F8');
    const sheet = page.getByRole('dialog', { name: 'I suoi contatti' });
    await expect(sheet).toContainText('b.montanari@posta.example');
    await expect(sheet).toContainText('+39 347 555 0142');
    await expect(sheet).not.toContainText('Montanari Beatrice');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await page.keyboard.press('F8');
    await page.keyboard.press('F9');
    await expect(page.getByRole('status').filter({ hasText: /riletti alle \d+\.\d\d/ })).toBeVisible();
    await expect(page.getByText('Non manca nulla.')).toBeVisible();
    await page.keyboard.press('Alt+c');
    await field(page, 'contacts.mobile').fill('347 555 0143');
    await toReview(page);
    await expect(errorAt(page, 'contacts.readBack')).toContainText('cambiati dopo la rilettura');
  });

  test('@campaign informed and gives none: one key, and nothing that was written is kept', async ({
    page,
  }) => {
    await field(page, 'contacts.mobile').fill('347 555 0142');
    await page.keyboard.press('F8');
    await page.keyboard.press('n');
    await expect(tile(page, 'contacts.outcome', 'declined')).toBeChecked();
    await expect(field(page, 'contacts.mobile')).toHaveValue('');
    await expectSaved(page);
    await toReview(page);
    await expect(page).toHaveURL(/\/controllo$/);
  });

  test('@campaign the read-back is also a page of its own', async ({ page }) => {
    await field(page, 'contacts.email').fill('b.montanari@posta.example');
    await field(page, 'contacts.mobile').focus();
    await expectSaved(page);
    await page.goto(`${page.url()}?rilettura=1`);
    await expect(page.getByRole('heading', { name: 'I suoi contatti' })).toBeVisible();
    await expectAccessible(page);
  });

  test('@campaign the browser offers nothing of the previous citizen', async ({ page }) => {
    for (const name of ['contacts.email', 'contacts.mobile'] as const) {
      await expect(field(page, name)).toHaveAttribute('autocomplete', 'off');
      await expect(field(page, name)).toHaveAttribute('type', 'text');
    }
    await expect(page.locator('#request-form')).toHaveAttribute('autocomplete', 'off');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign correction, read-back and confirmation are pages', async ({ page }) => {
    await signIn(page, operators.clerk);
    const requestId = await openRequest(page);
    await saveDraft(page, requestId, completeValues({ ...WITHOUT, 'contacts.outcome': 'given' }), 0);
    await openForm(page, requestId);
    await field(page, 'contacts.email').fill('b.montanari@gmial.com');
    await page.getByRole('button', { name: 'Rileggi con il cittadino' }).click();
    await expect(page.getByRole('heading', { name: 'I suoi contatti' })).toBeVisible();
    await page.getByRole('button', { name: 'Correggi' }).click();
    await page.getByRole('button', { name: 'Correggi' }).click();
    await expect(field(page, 'contacts.email')).toHaveValue('b.montanari@gmail.com');
    await page.getByRole('button', { name: 'Rileggi con il cittadino' }).click();
    await page.getByRole('button', { name: 'Sono giusti e sono suoi' }).click();
    await toReview(page);
    await expect(page).toHaveURL(/\/controllo/);
  });

  test('@campaign a codice fiscale fills its fields, and a name that several places have is chosen', async ({
    page,
  }) => {
    await signIn(page, operators.clerk);
    await openRequest(page);
    await field(page, 'person.codiceFiscale').fill('MNTBRC84D54A944E');
    await page.locator('#to-review').click();
    await expect(field(page, 'person.birthplaceName')).toHaveValue('Bologna (BO)');
    await field(page, 'person.birthplaceName').fill('San Giorgio');
    await page.locator('#to-review').click();
    const choice = page.getByRole('group', { name: 'Luoghi trovati' }).getByRole('radio').first();
    await choice.check();
    await page.locator('#to-review').click();
    await expect(field(page, 'person.birthplaceName')).toHaveValue(/^San Giorgio/);
    await expect(page.getByRole('group', { name: 'Luoghi trovati' })).toHaveCount(0);
  });
});
