// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest, saveDraft, scan } from '../screens/counter';
import {
  errorAt,
  expectSaved,
  expectTakenOver,
  field,
  openForm,
  savedLine,
  takeOver,
  tile,
  toReview,
} from '../screens/new-request';
import { operators, signIn, signOut } from '../screens/sign-in';

/** Somebody whom no other journey registers: nothing is compared. */
const LARA = {
  'person.codiceFiscale': 'mntlra86a41a944y',
  'person.givenName': 'Lara',
  'person.birthDate': '01/01/1986',
};

test.beforeEach(({ page }) => signIn(page, operators.clerk));

test('@campaign a request is filled by keyboard alone, from top to bottom, up to the review', async ({
  page,
  complaints,
}) => {
  await openRequest(page);
  await expectTakenOver(page);
  await expectAccessible(page);
  const { keyboard } = page;
  const enter = async (...texts: string[]) => {
    for (const text of texts) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
  };
  const choose = async (steps = 0) => {
    await keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
  };
  await expect(field(page, 'person.codiceFiscale')).toBeFocused();
  await enter('RSSMRC70A01A944I');
  await expect(field(page, 'person.surname')).toBeFocused();
  await expect(field(page, 'person.birthDate')).toHaveValue('01/01/1970');
  await expect(field(page, 'person.birthplaceName')).toHaveValue('Bologna (BO)');
  await expect(tile(page, 'person.sex', 'M')).toBeChecked();
  await enter('Rossi', 'Marco');
  await choose(0);
  await choose(0);
  await choose(1);
  await enter('YA1234567', 'Questura di Bologna');
  await expect(field(page, 'residence.streetName')).toBeFocused();
  await enter('Via Roma', '1', '', '', '', '', '40068', '174', 'Ital', '2026 n. 12 p. I s. A');
  await keyboard.press('Space');
  await expect(field(page, 'biometrics.leftFinger')).toHaveValue('index');
  await keyboard.press('Enter');
  await choose(0);
  await choose(0);
  await enter('m.rossi@posta.example', '347 555 0112');
  await keyboard.press('F8');
  await expect(page.getByRole('dialog', { name: 'I suoi contatti' })).toBeVisible();
  await expectAccessible(page);
  await keyboard.press('Enter');
  await choose(0);
  await enter('');
  await choose(0);
  await choose(0);
  await enter('1184');
  await choose(2);
  await choose(0);
  await expect(page.locator('#to-review')).toBeFocused();
  await expect(page.getByText('Non manca nulla.')).toBeVisible();
  await keyboard.press('F9');
  await expect(page).toHaveURL(/\/controllo$/);
  await expect(page.getByRole('heading', { name: 'ROSSI MARCO' })).toBeVisible();
  await expectAccessible(page);
  await keyboard.press('Escape');
  await expect(page).toHaveURL(/\/dati$/);
  expect(complaints).toEqual([]);
});

test('the review wants the person looked at, then prepares the sheet', async ({ page }) => {
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(LARA), 0);
  await page.goto(`/richieste/${requestId}/controllo`);
  // The key is heard once the page's script has come.
  await expect(async () => {
    await page.keyboard.press('F9');
    await expect(page.getByText('Guardare la persona e il documento')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole('checkbox', { name: /corrispondono/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('F9');
  await expect(
    page.getByRole('heading', { name: 'Il cittadino ha letto e firmato il foglio 1?' }),
  ).toBeVisible();
});

test('@campaign a review that is older than the draft prints nothing', async ({ page }) => {
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(), 0);
  await page.goto(`/richieste/${requestId}/controllo`);
  await saveDraft(page, requestId, completeValues({ 'residence.heightCm': '171' }), 1);
  await page.getByRole('checkbox', { name: /corrispondono/ }).check();
  await page.getByRole('button', { name: /Controlla e stampa/ }).click();
  await expect(page.getByText('I dati sono cambiati')).toBeVisible();
});

test('an incomplete request has no review: the form says what is missing', async ({ page }) => {
  const requestId = await openRequest(page);
  await page.goto(`/richieste/${requestId}/controllo`);
  await expect(page).toHaveURL(/\/dati\?errori/);
  await expect(page.locator('#summary')).toBeFocused();
  await expectAccessible(page);
});

test('a scan at the counter opens a form that is filled as far as the code tells', async ({ page }) => {
  await scan(page, 'GRRSLV78P52GPPTD');
  await expect(field(page, 'person.birthDate')).toHaveValue('12/09/1978');
  await expect(field(page, 'person.birthplaceName')).toHaveValue('Parma (PR)');
  await expect(page.getByText('Codice con omocodia: è valido. Nessuna azione.')).toBeVisible();
});

test('a code that contradicts the data is explained, and goes on with a reason', async ({ page }) => {
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues({ 'person.birthDate': '15/04/1984' }), 0);
  await openForm(page, requestId);
  await expectTakenOver(page);
  await toReview(page);
  await expect(errorAt(page, 'person.codiceFiscale')).toContainText(
    'non corrisponde alla data di nascita: indica 14/04/84',
  );
  await field(page, 'person.mismatchReason').fill('Rettifica in corso, atto n. 12');
  await expect(page.getByText('Non manca nulla.')).toBeVisible();
  await toReview(page);
  await expect(page).toHaveURL(/\/controllo$/);
});

test('a place is chosen by keyboard from its proposals, as it was named at birth', async ({ page }) => {
  await openRequest(page);
  await expectTakenOver(page);
  await field(page, 'person.birthDate').fill('14/04/1984');
  const place = field(page, 'person.birthplaceName');
  await place.pressSequentially('bolo');
  const list = page.getByRole('listbox', { name: 'Luoghi trovati' });
  await expect(list.getByRole('option').first()).toBeVisible();
  await place.press('ArrowDown');
  await expect(place).toHaveAttribute('aria-activedescendant', 'person-birthplaceName-option-0');
  await place.press('Enter');
  await expect(place).toHaveValue('Bologna (BO)');
  await expect(page.locator('input[name="person.birthplace"]')).toHaveValue('A944');
  await expect(field(page, 'person.surname')).toBeFocused();
});

test('@campaign Alt and a letter jump to a section and open it, F4 says what to say', async ({ page }) => {
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(), 0);
  await openForm(page, requestId);
  await expectTakenOver(page);
  await expect(field(page, 'residence.streetName')).not.toBeVisible();
  await page.keyboard.press('Alt+r');
  await expect(field(page, 'residence.streetName')).toBeFocused();
  await page.keyboard.press('F4');
  await expect(page.getByText('Abita ancora a questo indirizzo?')).toBeVisible();
});

test('a registered or foreign request is no form', async ({ page }) => {
  const missing = await page.goto('/richieste/00000000-0000-4000-8000-000000000000/dati');
  expect(missing?.status()).toBe(404);
  expect((await page.goto('/richieste/x/controllo'))?.status()).toBe(404);
});

test.describe('nothing typed is lost', () => {
  test('a reload and a sign-out keep the draft', async ({ page }) => {
    const requestId = await openRequest(page);
    await expectTakenOver(page);
    await field(page, 'person.surname').fill('Montanari');
    await tile(page, 'travel.validForTravel', 'no').check();
    await expectSaved(page);
    await page.reload();
    await expect(field(page, 'person.surname')).toHaveValue('Montanari');
    await signOut(page);
    await signIn(page, operators.otherClerk);
    await takeOver(page, requestId);
    await expect(field(page, 'person.surname')).toHaveValue('Montanari');
    await expect(tile(page, 'travel.validForTravel', 'no')).toBeChecked();
  });

  test('a page that is left right after the last key has saved it', async ({ page }) => {
    const requestId = await openRequest(page);
    await expectTakenOver(page);
    await field(page, 'person.surname').pressSequentially('Montanari');
    await page.goto('/');
    // What the browser sends while it leaves may arrive after the next page was asked for.
    await expect(async () => {
      await openForm(page, requestId);
      await expect(field(page, 'person.surname')).toHaveValue('Montanari', { timeout: 1_000 });
    }).toPass();
  });

  test('while the server is away the page says since when, and saves by itself when it is back', async ({
    page,
  }) => {
    const requestId = await openRequest(page);
    await expectTakenOver(page);
    await page.route('**/bozza', (route) => route.abort());
    await field(page, 'person.surname').fill('Montanari');
    await field(page, 'person.givenName').focus();
    await expect(savedLine(page)).toHaveText(/Non salvata dalle \d+\.\d\d: resta in questa pagina/);
    await toReview(page);
    await field(page, 'person.givenName').fill('Beatrice');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await expectAccessible(page);
    await page.unroute('**/bozza');
    await expect(savedLine(page)).toHaveText(/Salvata un momento fa/, { timeout: 20_000 });
    await openForm(page, requestId);
    await expect(field(page, 'person.givenName')).toHaveValue('Beatrice');
  });

  test('a session that ends in the middle keeps the page, and saves after signing in elsewhere', async ({
    page,
    context,
  }) => {
    await openRequest(page);
    await expectTakenOver(page);
    const cookies = await context.cookies();
    await context.clearCookies();
    await field(page, 'person.surname').fill('Montanari');
    await expect(
      page.getByRole('link', { name: "Accedi di nuovo in un'altra scheda" }).first(),
    ).toBeVisible();
    await expect(field(page, 'person.surname')).toHaveValue('Montanari');
    await context.addCookies(cookies);
    await expect(savedLine(page)).toHaveText(/Salvata un momento fa/, { timeout: 20_000 });
  });
});
