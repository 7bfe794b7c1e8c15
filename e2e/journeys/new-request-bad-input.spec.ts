// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest, saveDraft } from '../screens/counter';
import { errorAt, expectTakenOver, field, openForm, savedLine, toReview } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';
import { type FieldName } from '@/lib/cie-request/request-fields';

/** What is typed, and what is said at the field; all that can stand in one form at a time. */
const rounds: readonly Partial<Record<FieldName, { typed: string; says: string | RegExp }>>[] = [
  {
    'person.codiceFiscale': { typed: 'MNTBRC84D54A944X', says: "l'ultima lettera non torna" },
    'person.birthDate': { typed: '31/02/1984', says: '31/02/1984 non esiste nel calendario.' },
    'person.surname': { typed: 'Шевченко', says: 'non può essere stampato sulla carta' },
    'residence.streetName': {
      typed: `Via Roma'; drop table cie_request; --`,
      says: 'senza segni particolari',
    },
    'residence.frazione': { typed: 'Mulinaccio\u0007', says: /invisibile|segni particolari/ },
    'contacts.email': { typed: '<img src=x onerror=alert(1)>@x.it', says: /E-mail/ },
  },
  {
    'person.birthDate': { typed: '14/04/2084', says: 'La data di nascita è nel futuro.' },
    'person.surname': { typed: '<script>alert(1)</script>', says: '«<» non può essere stampato' },
    'person.givenName': { typed: '', says: 'scegliere «persona con un solo nome»' },
    'delivery.delegate': { typed: 'Montanari\u200b Luca', says: "C'è un carattere invisibile" },
  },
];

test.beforeEach(({ page }) => signIn(page, operators.clerk));

test('what cannot stand on a card is told at its field, kept as typed, and never run', async ({
  page,
  complaints,
}) => {
  for (const round of rounds) {
    const wrong = Object.entries(round) as [FieldName, { typed: string; says: string | RegExp }][];
    const typed = Object.fromEntries(wrong.map(([name, { typed: text }]) => [name, text]));
    const requestId = await openRequest(page);
    // A code that the register does not know: it fills nothing in.
    const values = completeValues({ 'person.codiceFiscale': 'MNTBRC83D54A944D', ...typed });
    await saveDraft(page, requestId, values, 0);
    await openForm(page, requestId);
    await expectTakenOver(page);
    await toReview(page);
    await expect(page.locator('#summary')).toBeFocused();
    for (const [name, { typed: text, says }] of wrong) {
      await expect(errorAt(page, name)).toContainText(says);
      await expect(field(page, name)).toHaveValue(text);
    }
  }
  expect(complaints).toEqual([]);
});

test('@campaign a place that did not exist on the birth date is told with what could be meant', async ({
  page,
}) => {
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

  test('@campaign ten kilobytes come back as typed, and nothing was half-saved', async ({ page }) => {
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

  test('@campaign a post with an old version shows both texts and asks', async ({ page }) => {
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
    const control = { 'person.surname': 'Mon\u0000ta\ud800nari', 'person.reason': '\u0000' };
    expect((await put(page, requestId, { version: 0, values: control })).status).toBe(200);
  });

  test("another municipality's request does not exist", async ({ page, browser }) => {
    const requestId = await openRequest(page);
    await saveDraft(page, requestId, { 'person.surname': 'Rossi' }, 0);
    const other = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
    await signIn(other, operators.bilingualClerk);
    expect((await other.goto(`/richieste/${requestId}/dati`))?.status()).toBe(404);
    await expect(other.getByRole('heading', { name: 'Pagina non trovata' })).toBeVisible();
    await expect(other.getByRole('contentinfo')).toHaveCount(1);
    await expect(other.getByText('Comune di Fontefredda').first()).toBeVisible();
    expect((await put(other, requestId, { version: 1, values: {} })).status).toBe(404);
    await other.context().close();
  });
});
