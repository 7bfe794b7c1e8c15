// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { completeValues, openRequest, saveDraft } from '../screens/counter';
import { errorAt, expectTakenOver, field, openForm, savedLine, toReview } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';
import { type FieldName } from '@/lib/cie-request/request-fields';

type Case = { what: string; name: FieldName; text: string; says: string | RegExp; at?: FieldName };

const cases: readonly Case[] = [
  {
    what: 'a wrong check character',
    name: 'person.codiceFiscale',
    text: 'MNTBRC84D54A944X',
    says: "l'ultima lettera non torna",
  },
  {
    what: 'an impossible date',
    name: 'person.birthDate',
    text: '31/02/1984',
    says: '31/02/1984 non esiste nel calendario.',
  },
  {
    what: 'a birth in the future',
    name: 'person.birthDate',
    text: '14/04/2084',
    says: 'La data di nascita è nel futuro.',
  },
  { what: 'one name only', name: 'person.givenName', text: '', says: 'scegliere «persona con un solo nome»' },
  {
    what: 'another script',
    name: 'person.surname',
    text: 'Шевченко',
    says: 'non può essere stampato sulla carta',
  },
  {
    what: 'HTML',
    name: 'person.surname',
    text: '<script>alert(1)</script>',
    says: '«<» non può essere stampato',
  },
  {
    what: 'SQL',
    name: 'residence.streetName',
    text: `Via Roma'; drop table cie_request; --`,
    says: 'senza segni particolari',
  },
  {
    what: 'an invisible character',
    name: 'person.surname',
    text: 'Mont\u200banari',
    says: "C'è un carattere invisibile",
  },
  {
    what: 'a control character',
    name: 'residence.frazione',
    text: 'Mulinaccio\u0007',
    says: /invisibile|segni particolari/,
  },
  {
    what: 'HTML in a contact',
    name: 'contacts.email',
    text: '<img src=x onerror=alert(1)>@x.it',
    says: /E-mail/,
  },
];

test.beforeEach(({ page }) => signIn(page, operators.clerk));

for (const { what, name, text, says, at = name } of cases) {
  test(`${what} is told at the field and kept as typed`, async ({ page, complaints }) => {
    const requestId = await openRequest(page);
    await saveDraft(page, requestId, completeValues({ [name]: text }), 0);
    await openForm(page, requestId);
    await expectTakenOver(page);
    await toReview(page);
    await expect(page.locator('#summary')).toBeFocused();
    await expect(errorAt(page, at)).toContainText(says);
    await expect(field(page, name)).toHaveValue(text);
    expect(complaints).toEqual([]);
  });
}

test('a place that did not exist on the birth date is told with what could be meant', async ({ page }) => {
  const requestId = await openRequest(page);
  const values = completeValues({
    'person.codiceFiscale': 'BNFCRL36B29D158G',
    'person.sex': 'M',
    'person.birthDate': '29/02/1936',
    'person.birthplaceName': 'Valsamoggia (BO)',
    'person.birthplace': 'M320',
  });
  await saveDraft(page, requestId, values, 0);
  await openForm(page, requestId);
  await toReview(page);
  await expect(errorAt(page, 'person.birthplaceName')).toContainText(
    'Valsamoggia non esisteva il 29/02/1936',
  );
});

test('ten kilobytes in a field stay on the page and are told there', async ({ page }) => {
  await openRequest(page);
  await expectTakenOver(page);
  const long = 'a'.repeat(10_240);
  await field(page, 'residence.birthRecord').fill(long);
  await field(page, 'residence.frazione').focus();
  await expect(savedLine(page)).toHaveText(/un campo è troppo lungo/);
  await expect(errorAt(page, 'residence.birthRecord')).toContainText('Sono 10240 caratteri, al massimo 2000');
  await expect(field(page, 'residence.birthRecord')).toHaveValue(long);
  await expectAccessible(page);
  await field(page, 'residence.birthRecord').fill('1984 n. 12');
  await expect(savedLine(page)).toHaveText(/Salvata un momento fa/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ten kilobytes come back as typed, and nothing was half-saved', async ({ page }) => {
    const requestId = await openRequest(page);
    const long = 'a'.repeat(10_240);
    await field(page, 'person.surname').fill('Montanari');
    await field(page, 'residence.birthRecord').fill(long);
    await toReview(page);
    await expect(errorAt(page, 'residence.birthRecord')).toContainText('al massimo 2000');
    await expect(field(page, 'residence.birthRecord')).toHaveValue(long);
    await expect(field(page, 'person.surname')).toHaveValue('Montanari');
    await openForm(page, requestId);
    await expect(field(page, 'person.surname')).toHaveValue('');
  });

  test('a post with an old version shows both texts and asks', async ({ page }) => {
    const requestId = await openRequest(page);
    await field(page, 'person.surname').fill('Rossini');
    await saveDraft(page, requestId, { 'person.surname': 'Russo', 'residence.heightCm': '181' }, 0);
    await toReview(page);
    const panel = page.locator('#conflict');
    await expect(panel).toContainText('Scritto qui: Rossini');
    await expect(panel).toContainText('Russo');
    await expect(field(page, 'person.surname')).toHaveValue('Rossini');
    await panel.getByRole('button', { name: 'Tieni queste scelte' }).click();
    await expect(field(page, 'person.surname')).toHaveValue('Rossini');
    await expect(field(page, 'residence.heightCm')).toHaveValue('181');
  });
});

test.describe('the door of drafts', () => {
  const put = async (page: Page, requestId: string, data: unknown) => {
    const answer = await page.request.put(`/richieste/${requestId}/bozza`, {
      headers: { origin: process.env.BASE_URL ?? '' },
      data,
    });
    return { status: answer.status(), body: (await answer.json()) as { title: string } };
  };

  test('what the form never sends is refused in plain words, and nothing is half-saved', async ({ page }) => {
    const requestId = await openRequest(page);
    const unknown = { version: 0, values: { 'person.surname': 'Rossi', 'person.status': 'registered' } };
    expect(await put(page, requestId, unknown)).toMatchObject({
      status: 400,
      body: { title: "C'è un campo che il modulo non conosce. Nulla è stato salvato." },
    });
    const number = { version: 0, values: { 'person.surname': 7 } };
    expect((await put(page, requestId, number)).status).toBe(400);
    const long = { version: 0, values: { 'person.surname': 'a'.repeat(10_240) } };
    expect((await put(page, requestId, long)).status).toBe(400);
    expect((await put(page, requestId, 'x'.repeat(400_000))).status).toBe(400);
    await openForm(page, requestId);
    await expect(field(page, 'person.surname')).toHaveValue('');
  });

  test("another municipality's request does not exist", async ({ page, browser }) => {
    const requestId = await openRequest(page);
    await saveDraft(page, requestId, { 'person.surname': 'Rossi' }, 0);
    const other = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
    await signIn(other, operators.bilingualClerk);
    expect((await other.goto(`/richieste/${requestId}/dati`))?.status()).toBe(404);
    expect((await put(other, requestId, { version: 1, values: {} })).status).toBe(404);
    await other.context().close();
  });
});
