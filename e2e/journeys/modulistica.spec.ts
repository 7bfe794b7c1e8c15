// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Browser, type Page } from '@playwright/test';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { expectAccessible } from '../checks/accessibility';
import { adminOfStack } from '../checks/admin';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import {
  chooseForm,
  chooseVersion,
  chosenForm,
  doWithReason,
  listedForms,
  openForms,
  propose,
  publishForthcoming,
  putInForce,
  searchForms,
} from '../screens/modulistica';
import { operators, signIn } from '../screens/sign-in';

const ASSENT = "Assenso all'espatrio";
const REQUEST = 'Richiesta CIE, maggiorenni';
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const dayFromNow = (days: number): string => formatDay(new Date(Date.now() + days * DAY_MS));

const statusOf = async (page: Page, form: string, headers: Record<string, string> = {}): Promise<number> =>
  (await page.request.get(`/modulistica/${form}`, { headers })).status();

const another = async (browser: Browser, login: Parameters<typeof signIn>[1]): Promise<Page> => {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const page = await context.newPage();
  await signIn(page, login);
  return page;
};

/** What is printed of the form that a clerk's page shows: the text of its first page. */
const printed = async (clerk: Page): Promise<string> => {
  const address = await clerk.getByRole('link', { name: /Apri e stampa/ }).getAttribute('href');
  const opened = await clerk.request.get(address ?? '');
  expect(opened.headers()).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  return textsOf(await readPaper(new Uint8Array(await opened.body()), 2))[0] ?? '';
};

test('@campaign a new form appears, is compared and put in force a minute ahead by a second person; the clerk prints old, then new; roll-back', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  const second = await another(browser, operators.otherSupervisor);
  const clerk = await another(browser, operators.clerk);
  await openForms(page);
  await page.getByRole('button', { name: 'Scarica tutti i moduli' }).click();
  await expect(page.getByText('9 moduli scaricati.')).toBeVisible();
  await openForms(second);
  await chooseForm(second, REQUEST);
  await chooseVersion(second, '3.1');
  await putInForce(second);
  await expect(second.getByText('Versione 3.1, in vigore dal')).toBeVisible();

  await publishForthcoming();
  await openForms(page);
  await expect(page.getByText(`Nuovo modulo disponibile: ${REQUEST}, versione 3.3.`)).toBeVisible();
  await page.goto('/supervisione');
  await expect(page.getByText('Un nuovo modulo disponibile dal Ministero.')).toBeVisible();
  await page.getByRole('link', { name: 'Vai alla modulistica' }).click();
  await chooseForm(page, REQUEST);
  await page.getByRole('button', { name: 'Scarica', exact: true }).click();
  await expect(page.getByText('Versione 3.3 scaricata.')).toBeVisible();
  await expect(page.getByText(/^\d+ differenze$/)).toBeVisible({ timeout: 30_000 });
  const moved = page.getByRole('button', {
    name: /Pagina 1: cambiato in basso a destra, prima «L'operatore», ora «Firma del richiedente»/,
  });
  await moved.press('Enter');
  await expect(moved).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Sovrapposte' }).press('Enter');
  await expect(page.getByText('A righe arancio ciò che c’era solo prima')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText(/lo fa un’altra persona \(Silvia Conti\)/)).toBeVisible();
  await propose(page, { note: 'La firma è in basso a destra.' });
  await expect(page.getByText('Versione 3.3 proposta dal')).toBeVisible();

  await openForms(second);
  await chooseForm(second, REQUEST);
  await expect(second.getByText('Paolo Gasperini propone di metterla in vigore')).toBeVisible();
  const start = new Date(Date.now() + 3 * MINUTE_MS);
  const from = { date: formatDay(start), time: formatTime(start), note: 'La firma è in basso a destra.' };
  await putInForce(second, from);
  await expect(second.getByText(`Versione 3.3, in vigore dal ${from.date}, ore ${from.time}`)).toBeVisible();

  await expect(async () => {
    await clerk.goto('/');
    await expect(clerk.getByText(/Moduli cambiati: 2 novità/)).toBeVisible();
  }).toPass();
  await openForms(clerk);
  expect(await printed(clerk)).toContain('versione 3.1');
  const news = clerk.getByRole('region', { name: 'Moduli cambiati' });
  await expect(news.getByText(`dal ${from.date}, ore ${from.time} vale la versione 3.3.`)).toBeVisible();
  await expect(news.getByText('Che cosa cambia: La firma è in basso a destra.')).toBeVisible();
  await expect(clerk.getByRole('img', { name: `${REQUEST}. Pagina 2 di 2` })).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(clerk);
  await news.getByRole('button', { name: 'Letti tutti' }).click();
  await expect(news).toBeHidden();
  await openForms(second);
  await chooseForm(second, REQUEST);
  await expect(second.getByText(/ancora letto( in \d+)?: .*Lorenzo Bassi/)).toBeVisible();

  const stale = clerk.getByRole('link', { name: /Apri e stampa/ });
  expect((await adminOfStack('practice', 'clock', '+4m')).code).toBe(0);
  const opened = clerk.context().waitForEvent('page');
  await stale.click();
  const refused = await opened;
  await expect(refused.getByText('La versione 3.1 non si stampa più.')).toBeVisible();
  await expect(refused.getByRole('link', { name: /Apri la versione 3.3/ })).toHaveAttribute(
    'href',
    '/modulistica/CIE-M-01/it/3.3',
  );
  await expectAccessible(refused);
  expect(await printed(refused)).toContain('versione 3.3');

  await second.reload();
  await chooseVersion(second, '3.1');
  await doWithReason(
    second,
    'Torna a questa versione',
    'Torna a questa versione',
    'La 3.3 esce tagliata in basso.',
  );
  await expect(second.getByText('Da adesso vale di nuovo la versione 3.1.')).toBeVisible();
  await openForms(clerk);
  expect(await printed(clerk)).toContain('versione 3.1');
  await expect(clerk.getByText('Che cosa cambia: La 3.3 esce tagliata in basso.')).toBeVisible();
  expect((await adminOfStack('practice', 'clock', '0')).code).toBe(0);
  await second.context().close();
  await clerk.context().close();
  expect(complaints).toEqual([]);
});

test('@campaign one form is downloaded, a refused beginning stays typed, the clerk prints what is in force and nothing else', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  const clerk = await another(browser, operators.clerk);
  const second = await another(browser, operators.otherSupervisor);
  await openForms(page);
  // The journey before has downloaded them, where the two share an installation.
  const all = page.getByRole('button', { name: 'Scarica tutti i moduli' });
  if (await all.isVisible()) {
    await all.click();
    await expect(page.getByText(/moduli scaricati\./)).toBeVisible();
  }
  await expectAccessible(page);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4')).toBe(409);
  expect(await statusOf(page, 'CIE-M-05/it/2.4')).toBe(200);

  await openForms(second);
  await chooseForm(second, ASSENT);
  await putInForce(second, { date: dayFromNow(-1), time: '8.00', note: 'Nuovo modulo.' });
  await expect(second.getByText('Scegliere un momento futuro, o lasciare adesso.')).toBeVisible();
  await expect(chosenForm(second).getByLabel('In vigore dal', { exact: true })).toBeFocused();
  await expect(chosenForm(second).getByLabel('Ore', { exact: true })).toHaveValue('8.00');
  await expect(chosenForm(second).getByLabel('Che cosa cambia', { exact: true })).toHaveValue(
    'Nuovo modulo.',
  );
  await expectAccessible(second);
  await putInForce(second);
  await expect(second.getByText('Versione 2.4, in vigore dal')).toBeVisible();

  await openForms(clerk);
  expect(await listedForms(clerk)).toContain(ASSENT);
  await searchForms(clerk, 'patente');
  await expect(clerk.getByText('Nessun modulo con queste parole.')).toBeVisible();
  await searchForms(clerk, 'ESPATRIO m-05');
  expect(await listedForms(clerk)).toEqual([ASSENT]);
  await expectAccessible(clerk);
  expect(await printed(clerk)).toContain(ASSENT);
  expect(await statusOf(clerk, 'CIE-M-05/it/9.9')).toBe(404);
  expect(await statusOf(clerk, 'CIE-M-05/fr/2.4')).toBe(404);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4', { 'sec-purpose': 'prefetch' })).toBe(403);

  await doWithReason(second, 'Ritira questa versione', 'Ritira', 'Abolito.');
  await expect(second.getByText('Versione 2.4 ritirata: non si stampa più.')).toBeVisible();
  await openForms(clerk);
  await chooseForm(clerk, ASSENT);
  await expect(clerk.getByText('Ritirato il')).toBeVisible();
  await expect(clerk.getByText('chiedere al responsabile')).toBeVisible();
  await expectAccessible(clerk);
  expect(await statusOf(clerk, 'CIE-M-05/it/2.4')).toBe(409);
  await clerk.context().close();
  await second.context().close();
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign in an office of one everything is downloaded by one post, waits a day and can be taken back', async ({
    page,
    browser,
  }) => {
    await signIn(page, operators.bilingualSupervisor);
    await openForms(page);
    await page.getByRole('button', { name: 'Scarica tutti i moduli' }).click();
    await expect(page.getByText(/moduli scaricati\./)).toBeVisible();
    await chooseForm(page, 'CIE-Antrag, Volljährige / Richiesta CIE, maggiorenni');
    await expect(page.getByText('la versione comincia dopo 24 ore da adesso')).toBeVisible();
    await putInForce(page, { date: 'domani', time: '8.00' });
    await expect(page.getByText('Scrivere giorno, mese e anno, per esempio 21/11/2026.')).toBeVisible();
    await expect(chosenForm(page).getByLabel('In vigore dal', { exact: true })).toHaveValue('domani');
    await putInForce(page, { date: dayFromNow(0), time: '23.59' });
    await expect(page.getByText('È troppo presto')).toBeVisible();
    await putInForce(page);
    await expect(page.getByText('Versione 3.1, in vigore dal')).toBeVisible();
    await page.getByRole('button', { name: 'Annulla la messa in vigore' }).click();
    await expect(page.getByText('Annullato: la versione 3.1 non comincia più.')).toBeVisible();

    const clerk = await browser.newPage({ baseURL: process.env.BASE_URL, javaScriptEnabled: false });
    await signIn(clerk, operators.bilingualClerk);
    expect(await statusOf(clerk, 'CIE-M-01/it-de/3.1')).toBe(409);
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
