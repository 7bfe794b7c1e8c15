// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { formatDay } from '@/lib/i18n/format';
import { expectAccessible } from '../checks/accessibility';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import {
  chooseForm,
  chooseVersion,
  chosenForm,
  listedForms,
  openForms,
  putInForce,
  searchForms,
} from '../screens/modulistica';
import { operators, signIn } from '../screens/sign-in';

const ASSENT = "Assenso all'espatrio";
const REQUEST = 'Richiesta CIE, maggiorenni';
const DAY_MS = 86_400_000;

const dayFromNow = (days: number): string => formatDay(new Date(Date.now() + days * DAY_MS));

const statusOf = async (page: Page, form: string, headers: Record<string, string> = {}): Promise<number> =>
  (await page.request.get(`/modulistica/${form}`, { headers })).status();

test('the supervisor downloads one form and all, puts one in force, the clerk prints that one only', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const clerk = await context.newPage();
  await signIn(clerk, operators.clerk);
  await openForms(clerk);
  await expect(clerk.getByRole('heading', { name: 'Ancora nessun modulo' })).toBeVisible();
  await expectAccessible(clerk);

  await openForms(page);
  await expect(page.getByText('nessun modulo in vigore, 8 nuovi dal Ministero')).toBeVisible();
  await chooseForm(page, ASSENT);
  await page.getByRole('button', { name: 'Scarica', exact: true }).click();
  await expect(page.getByText('Versione 2.4 scaricata.')).toBeVisible();
  await page.getByRole('button', { name: 'Scarica tutti i moduli' }).click();
  await expect(page.getByText('8 moduli scaricati.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Scarica tutti i moduli' })).toBeHidden();
  await expectAccessible(page);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4')).toBe(409);
  expect(await statusOf(page, 'CIE-M-05/it/2.4')).toBe(200);

  await putInForce(page, dayFromNow(-1), '8.00');
  await expect(page.getByText('Scegliere un momento futuro, o lasciare adesso.')).toBeVisible();
  await expect(chosenForm(page).getByLabel('In vigore dal')).toBeFocused();
  await expect(chosenForm(page).getByLabel('Ore', { exact: true })).toHaveValue('8.00');
  await expectAccessible(page);
  await putInForce(page, '', '');
  await expect(page.getByText('Versione 2.4, in vigore dal')).toBeVisible();

  await chooseForm(page, REQUEST);
  await chooseVersion(page, '3.2');
  await putInForce(page, dayFromNow(2), '8.00');
  await expect(chosenForm(page).getByText(`in vigore dal ${dayFromNow(2)}, ore 8.00`)).toBeVisible();
  await expectAccessible(page);

  await openForms(clerk);
  expect(await listedForms(clerk)).toEqual([ASSENT]);
  await searchForms(clerk, 'patente');
  await expect(clerk.getByText('Nessun modulo con queste parole.')).toBeVisible();
  await searchForms(clerk, 'ESPATRIO m-05');
  expect(await listedForms(clerk)).toEqual([ASSENT]);
  await expectAccessible(clerk);

  const link = clerk.getByRole('link', { name: /Apri e stampa/ });
  await expect(link).toHaveAttribute('target', '_blank');
  const address = (await link.getAttribute('href')) ?? '';
  const opened = await clerk.request.get(address);
  expect(opened.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="CIE-M-05-it-2.4.pdf"',
  });
  const paper = await readPaper(new Uint8Array(await opened.body()), 2);
  expect(textsOf(paper)[0]).toContain(ASSENT);
  expect(await statusOf(clerk, 'CIE-M-01/it/3.2')).toBe(409);
  expect(await statusOf(clerk, 'CIE-M-05/it/9.9')).toBe(404);
  expect(await statusOf(clerk, 'CIE-M-05/fr/2.4')).toBe(404);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4', { 'sec-purpose': 'prefetch' })).toBe(403);
  await context.close();
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign everything is downloaded by one post, a refused beginning stays typed, another municipality sees nothing', async ({
    page,
    browser,
  }) => {
    await signIn(page, operators.bilingualSupervisor);
    await openForms(page);
    await page.getByRole('button', { name: 'Scarica tutti i moduli' }).click();
    await expect(page.getByText('9 moduli scaricati.')).toBeVisible();
    await chooseForm(page, 'CIE-Antrag, Volljährige / Richiesta CIE, maggiorenni');
    await putInForce(page, 'domani', '8.00');
    await expect(page.getByText('Scrivere giorno, mese e anno, per esempio 21/11/2026.')).toBeVisible();
    await expect(chosenForm(page).getByLabel('In vigore dal')).toHaveValue('domani');
    await expect(chosenForm(page).getByLabel('Ore', { exact: true })).toHaveValue('8.00');
    await putInForce(page, '', '');
    await expect(page.getByText('Versione 3.1, in vigore dal')).toBeVisible();

    const clerk = await browser.newPage({ baseURL: process.env.BASE_URL, javaScriptEnabled: false });
    await signIn(clerk, operators.bilingualClerk);
    await openForms(clerk);
    expect(await listedForms(clerk)).toEqual(['CIE-Antrag, Volljährige / Richiesta CIE, maggiorenni']);
    expect(await statusOf(clerk, 'CIE-M-01/it-de/3.1')).toBe(200);
    await signIn(clerk, operators.otherClerk);
    expect(await statusOf(clerk, 'CIE-M-01/it-de/3.1')).not.toBe(200);
    await clerk.close();
  });
});

test('who does not print forms is told who does', async ({ page }) => {
  await signIn(page, operators.securityOfficer);
  await page.goto('/modulistica');
  await expect(page.getByRole('heading', { name: /spetta/ })).toBeVisible();
  expect(await statusOf(page, 'CIE-M-05/it/2.4')).toBe(403);
  await expectAccessible(page);
});

test('@campaign the links of the footer lead to pages that anybody may read; other addresses to none', async ({
  page,
}) => {
  await page.goto('/accedi');
  const footer = page.getByRole('contentinfo').getByRole('link');
  const addresses = await footer.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(5);
  for (const address of [...addresses, '/note/comune']) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  for (const address of ['/note/altro', '/nessuna-pagina']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { name: 'Pagina non trovata' })).toBeVisible();
    await expectAccessible(page);
  }
});
