// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Browser, type Page } from '@playwright/test';
import { signal } from '../checks/backend';
import { ageReprints } from '../checks/earlier-reprints';
import { expect, test } from '../fixtures';
import * as change from '../screens/contact-change';
import {
  askCodes,
  chooseReason,
  codeToType,
  findCard,
  identifyByCard,
  practiceCard,
  printReprint,
  reprintIdOf,
  signDeclaration,
} from '../screens/reprint';
import { operators, signInAnew } from '../screens/sign-in';
import { onDatabase } from '../walls/stack-database';

test.beforeAll(ageReprints);

const HOUR_MS = 3_600_000;
const NEVER = "Mai consegnata dall'ufficio";

const rowsOf = <T extends Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<T[]> =>
  onDatabase('sportello', async (client) => (await client.query<T>(sql, values)).rows);

const countOf = async (sql: string, ...values: unknown[]): Promise<number> =>
  Number((await rowsOf<{ n: string }>(sql, ...values))[0]?.n);

/** How often a print was drawn, as the trail says. */
const drawnOf = (serial: string) =>
  countOf(`select count(*) as n from audit_entry where verb = 'print.drawn' and subject_id = $1`, serial);

const releasesOf = (id: string) =>
  countOf(`select count(*) as n from audit_entry where verb = 'reprint.released' and subject_id = $1`, id);

const secondOf = async (id: string) => {
  const [row] = await rowsOf<{ state: string | null; due: Date | null }>(
    'select second_state as state, second_due_at as due from reprint where id = $1',
    id,
  );
  return row;
};

const serialIn = ({ url }: { url: string }): string => url.split('/').at(-1) ?? '';

/** A browser of its own: other cookies, another session. */
const elsewhere = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();

/** Presses a button whose form names another reprint than the page does. */
const pressFor = async (page: Page, name: string, reprintId: string): Promise<void> => {
  const button = page.getByRole('button', { name });
  await page
    .locator('form', { has: button })
    .locator('input[name="reprintId"]')
    .evaluate((input: HTMLInputElement, id) => (input.value = id), reprintId);
  await button.click();
};

const upToTheAsk = async (page: Page, cardSerial: string): Promise<string> => {
  await findCard(page, practiceCard(cardSerial));
  await identifyByCard(page);
  await chooseReason(page, NEVER);
  return reprintIdOf(page);
};

const giveUp = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/ristampe/${id}`);
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
};

test('@campaign posts out of their order give no codes: neither before the signature, nor for another reprint, nor for another session', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signInAnew(page, operators.clerk);
  await findCard(page, practiceCard('CB08265TV'));
  const unsigned = reprintIdOf(page);
  for (const kind of ['codes', 'declaration'] as const)
    expect((await printReprint(page, kind)).status).toBe(409);
  await identifyByCard(page);
  await page.getByText('Seconda metà', { exact: true }).click();
  await page.getByText('A un’altra e-mail, scritta qui sotto').click();
  await page.getByLabel('E-mail per la seconda metà').fill('mia@posta.example');
  await page.getByText('Rubata', { exact: true }).click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('Seconda metà · rubata')).toBeVisible();
  expect((await printReprint(page, 'codes')).status).toBe(409);

  const ready = await upToTheAsk(page, 'CA20417HR');
  const code = page.getByLabel('Codice di accesso, 6 cifre');
  await code.fill(await codeToType(page));
  await pressFor(page, 'Chiedi e stampa i codici', unsigned);
  await expect(page.getByText('Mancano dei passi prima di chiedere i codici.')).toBeVisible();
  expect(await releasesOf(unsigned)).toBe(0);
  expect(await secondOf(unsigned)).toEqual({ state: null, due: null });

  await page.goto(`/ristampe/${ready}`);
  await askCodes(page);
  const sheet = await printReprint(page, 'codes');
  expect(sheet.status).toBe(200);
  await page.reload();
  await pressFor(page, 'Consegnata – prossimo', unsigned);
  await expect(page.getByText('La ristampa è già chiusa, o questo passo è già stato fatto.')).toBeVisible();
  expect(await secondOf(unsigned)).toEqual({ state: null, due: null });

  const other = await elsewhere(browser);
  await signInAnew(other, operators.otherClerk);
  const drawn = await drawnOf(serialIn(sheet));
  expect((await other.request.get(sheet.url)).status()).toBe(404);
  expect((await other.request.get(`${sheet.url}?lati=fronte`)).status()).toBe(404);
  expect(await drawnOf(serialIn(sheet))).toBe(drawn);
  await other.context().close();

  await page.goto(`/ristampe/${ready}`);
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
  expect((await page.request.get(sheet.url)).status()).toBe(410);
  const replayed = await page.request.post(`/ristampe/${ready}/stampe`, {
    headers: { origin: process.env.BASE_URL ?? '' },
    form: { kind: 'codes', sides: 'both' },
  });
  expect(replayed.status()).toBe(409);
  await giveUp(page, unsigned);
});

test('@campaign two tabs that ask at the same moment: one release, one sheet', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAnew(page, operators.clerk);
  const before = await upToTheAsk(page, 'CB08265TV');
  await askCodes(page);
  await giveUp(page, before);
  const id = await upToTheAsk(page, 'CA20417HR');
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const asks = [page, tab].map((one) => one.getByRole('button', { name: 'Chiedi e stampa i codici' }));
  for (const one of asks) await expect(one).toBeVisible();
  await expect(page.getByLabel('Codice di accesso, 6 cifre')).toHaveCount(0);
  // What is looked at is who gets the codes: the paper that either page would show by itself stays away.
  await page.context().route(/\/stampe$/, (route) => route.abort());
  await Promise.all(asks.map((one) => one.click({ noWaitAfter: true })));
  for (const one of [page, tab]) {
    const handOver = one.getByRole('button', { name: 'Consegnata – prossimo' });
    // The tab whose ask came second may say so.
    await handOver.waitFor({ timeout: 10_000 }).catch(() => one.goto(`/ristampe/${id}`));
    await expect(handOver).toBeVisible();
  }
  const [one, two] = await Promise.all([printReprint(page, 'codes'), printReprint(tab, 'codes')]);
  expect(one.url).toBe(two.url);
  expect(await releasesOf(id)).toBe(1);
  await tab.close();
  await giveUp(page, id);
});

test('@campaign the e-mail changed first and then both halves: the second waits; a clerk who posts what the supervisor’s page posts changes nothing', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const card = practiceCard('CA52290BH');
  await signInAnew(page, operators.bilingualClerk);
  await change.openChange(page, card);
  await change.identifyByCard(page);
  await change.writeContacts(page, { email: 'mia@posta.example', mobile: '347 555 0126' });
  await page.getByRole('button', { name: 'Sono giusti e sono suoi' }).click();
  await page.getByRole('button', { name: 'Conferma e invia' }).click();
  await expect(page.getByText('parte da solo appena possibile')).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('ha preso in carico i nuovi contatti')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 45_000 });

  await findCard(page, card);
  await identifyByCard(page);
  await page.getByText('Tutte e due', { exact: true }).click();
  await page.getByText('All’indirizzo che il Ministero conosce: m').click();
  await page.getByText('Smarrita', { exact: true }).first().click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('Tutte e due · smarrita')).toBeVisible();
  const id = reprintIdOf(page);
  await printReprint(page, 'declaration');
  await page.reload();
  await signDeclaration(page);
  await askCodes(page);
  await printReprint(page, 'codes');
  await page.reload();
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
  // Its time is known once the contacts of before have been told.
  const timed = `select count(*) as n from outbox_message where topic = 'second-half' and aggregate_id = $1 and follows is null`;
  await expect.poll(() => countOf(timed, id), { timeout: 45_000 }).toBe(1);
  const held = await secondOf(id);
  expect(held?.state).toBe('queued');
  expect((held?.due?.getTime() ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR_MS);
  await page.goto(`/ristampe/${id}`);
  await expect(
    page.getByText(/La seconda metà non parte prima del .* Il responsabile può anticipare o fermare\./),
  ).toBeVisible();

  const desk = await elsewhere(browser);
  await signInAnew(desk, operators.bilingualSupervisor);
  await desk.goto('/supervisione/ristampe');
  const row = desk.getByRole('row', { name: /Gruber Katharina/ });
  await expect(row.getByRole('button', { name: 'Invia adesso' })).toBeVisible();
  // The page of the supervisor, the cookie of the clerk: what is posted now is the clerk's post.
  await desk.context().clearCookies();
  await desk.context().addCookies(await page.context().cookies());
  for (const name of ['Invia adesso', 'Ferma']) {
    await row.getByRole('button', { name }).click();
    await expect(row.getByRole('alert').first()).toBeVisible();
    expect(await secondOf(id)).toEqual(held);
  }
  expect((await desk.request.get('/supervisione/ristampe')).url()).not.toMatch(/accedi/);
  await desk.goto('/supervisione/ristampe');
  await expect(desk.getByRole('button', { name: 'Invia adesso' })).toHaveCount(0);
  expect(
    await countOf(
      `select count(*) as n from audit_entry where subject_id = $1 and verb in ('second-half.shortened', 'second-half.stopped', 'second-half.sent')`,
      id,
    ),
  ).toBe(0);
  await desk.context().close();
});

test('@campaign a session that is ended elsewhere prints nothing more, also when its ask was under way', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signInAnew(page, operators.otherClerk);
  const printed = await upToTheAsk(page, 'CA36617CJ');
  await askCodes(page);
  const sheet = await printReprint(page, 'codes');
  expect(sheet.status).toBe(200);
  const asking = await upToTheAsk(page, 'CA20417HR');
  const drawn = await drawnOf(serialIn(sheet));

  const other = await elsewhere(browser);
  signal('sandbox', 'SIGSTOP');
  try {
    await page.getByRole('button', { name: 'Chiedi e stampa i codici' }).click({ noWaitAfter: true });
    await expect
      .poll(() => countOf(`select count(*) as n from reprint where id = $1 and state = 'asked'`, asking))
      .toBe(1);
    await signInAnew(other, operators.otherClerk);
  } finally {
    signal('sandbox', 'SIGCONT');
  }
  await expect(page).toHaveURL(/\/accedi/, { timeout: 30_000 });
  await expect
    .poll(() => countOf(`select count(*) as n from reprint where id = $1 and state = 'asked'`, asking), {
      timeout: 30_000,
    })
    .toBe(0);
  const answer = await page.request.get(sheet.url, { maxRedirects: 0 });
  expect(answer.status()).toBe(401);
  expect(answer.headers()['content-type']).not.toContain('pdf');
  for (const id of [printed, asking]) {
    const posted = await page.request.post(`/ristampe/${id}/stampe`, {
      headers: { origin: process.env.BASE_URL ?? '' },
      form: { kind: 'codes', sides: 'both' },
      maxRedirects: 0,
    });
    expect(posted.status()).toBe(401);
  }
  expect(await drawnOf(serialIn(sheet))).toBe(drawn);
  expect(
    await countOf(`select count(*) as n from print where reprint_id = $1 and kind = 'reprint'`, asking),
  ).toBe(0);
  // The same operator in another session: a sheet of the session before is not theirs.
  expect((await other.request.get(sheet.url)).status()).toBe(404);
  for (const id of [printed, asking]) await giveUp(other, id);
  await other.context().close();
});
