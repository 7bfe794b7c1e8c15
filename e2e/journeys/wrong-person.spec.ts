// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest, requestIdOf, saveDraft } from '../screens/counter';
import { field } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

/** Two people that only a letter and a day tell apart, and that no other journey knows. */
const GIOVANNA = {
  'person.codiceFiscale': 'BNCGNN70A01A944Y',
  'person.surname': 'Bianchini',
  'person.givenName': 'Giovanna',
  'person.birthDate': '01/02/1970',
} as const;
const NEAR = { ...GIOVANNA, 'person.codiceFiscale': '', 'person.birthDate': '02/01/1970' } as const;

test.beforeEach(({ page }) => signIn(page, operators.clerk));

test('@campaign the other person is seen side by side, and told apart with a reason', async ({ page }) => {
  const other = await openRequest(page);
  await saveDraft(page, other, completeValues(GIOVANNA), 0);
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(NEAR), 0);
  await page.goto(`/richieste/${requestId}/dati`);
  await expect(page.getByText(/Attenzione: Bianchini Giovanna, nato il 01\/02\/1970/)).toBeVisible();
  await page.getByRole('link', { name: 'Confronta' }).click();
  await expect(page.getByRole('heading', { name: 'È la stessa persona?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /È un.altra persona/ }).click();
  await expect(page.getByText('Scegliere il motivo.')).toBeVisible();
  await page.getByLabel('controllato il documento').check();
  await page.getByRole('button', { name: /È un.altra persona/ }).click();
  await expect(page).toHaveURL(/\/dati$/);
  await expect(page.getByText(/Attenzione: Bianchini/)).toBeHidden();
});

test('a clerk who opened the wrong code is caught by the review: nothing printed, nothing left behind', async ({
  page,
}) => {
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues({ 'person.givenName': 'Beatrice' }), 0);
  await page.goto(`/richieste/${requestId}/controllo`);
  await expect(page.getByRole('heading', { name: 'MONTANARI BEATRICE' })).toBeVisible();
  // The key is heard once the page's script has come.
  await expect(async () => {
    await page.keyboard.press('F8');
    await expect(page.getByRole('heading', { name: 'Non è questa persona' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await page.getByRole('button', { name: /È un.altra persona: svuota e ricomincia/ }).click();
  await expect(page).toHaveURL(/\/dati$/);
  expect(requestIdOf(page)).not.toBe(requestId);
  await expect(field(page, 'person.surname')).toHaveValue('');
  await expect(field(page, 'residence.streetName')).toHaveValue('');

  await page.goto(`/richieste/${requestId}`);
  await expect(page.getByText(/Annullata \(persona sbagliata\) il .* da Elena Marchetti\./)).toBeVisible();
  await expect(page.getByText('Montanari')).toHaveCount(0);
  await expect(page.getByText('Beatrice')).toHaveCount(0);
  await page.goto(`/richieste/${requestId}/dati`);
  await expect(page).toHaveURL(new RegExp(`/richieste/${requestId}$`));
});
