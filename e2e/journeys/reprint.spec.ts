// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { backend } from '../checks/backend';
import { cardSerialIn, halvesOf, readPaper, textsOf } from '../checks/paper';
import { formatDay } from '@/lib/i18n/format';
import { expect, test } from '../fixtures';
import { print, toSign } from '../screens/counter';
import {
  askCodes,
  chooseReason,
  findCard,
  identifyByCard,
  practiceCard,
  printReprint,
  reprintIdOf,
  signDeclaration,
} from '../screens/reprint';
import { operators, signIn, signInAnew } from '../screens/sign-in';

test.beforeAll(ageReprints);

test('a card never seen here: declared lost, printed again, handed over, and gone', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signInAnew(page, operators.otherClerk);
  await page.goto('/ristampe');
  await expectAccessible(page);
  await findCard(page, practiceCard('CA58127GL'));
  await expect(page.getByText('Malaguti Davide').first()).toBeVisible();
  await expectAccessible(page);
  await identifyByCard(page);
  await expectAccessible(page);
  await chooseReason(page, 'Smarrita');
  const declaration = await printReprint(page, 'declaration');
  const act = textsOf(await readPaper(declaration.bytes, 2)).join(' ');
  for (const said of ['MLGDVD73E02C573T', 'CA58127GL', 'Pieve Serena', 'Cesena']) expect(act).toContain(said);
  await expectAccessible(page);
  await signDeclaration(page);
  const code = page.getByLabel('Codice di accesso, 6 cifre');
  await expect(code).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('1234', { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Il codice ha sei cifre')).toBeVisible();
  await expect(code).toBeFocused();
  await expect(code).toHaveValue('');
  await expectAccessible(page);
  await askCodes(page);

  const sheet = await printReprint(page, 'codes');
  const paper = await readPaper(sheet.bytes, 2);
  const { pin, puk } = halvesOf(paper, 0);
  const items = paper.pages.flatMap(({ items: all }) => all.map(({ text }) => text));
  expect(items.filter((text) => text === pin)).toHaveLength(pin === puk ? 2 : 1);
  expect(textsOf(paper)[0]).toContain('Foglio 1 di 1');
  const serial = sheet.url.split('/').at(-1) ?? '';
  expect(textsOf(paper)[0]).toContain(serial);
  expect((await printReprint(page, 'codes')).url).toBe(sheet.url);
  await page.reload();
  await expect(page.getByText(serial).first()).toBeVisible();
  await expectAccessible(page);

  const prefetched = await page.request.get(sheet.url, { headers: { 'sec-purpose': 'prefetch' } });
  expect(prefetched.status()).toBe(403);
  const foreign = await page.request.get(sheet.url, { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(foreign.status()).toBe(403);
  const drawn = await page.request.get(sheet.url);
  expect(drawn.headers()['cache-control']).toContain('no-store');
  expect(drawn.headers()['content-disposition']).toContain('inline');

  const reprint = page.url();
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Malaguti Davide/ }).first()).toContainText('consegnata');
  expect((await page.request.get(sheet.url)).status()).toBe(410);
  await page.goto(reprint);
  await expect(page.getByText(new RegExp(`Foglio n. ${serial} consegnato`))).toBeVisible();
  await expectAccessible(page);
  // Beside a PDF a browser looks for an icon at its usual address.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('@campaign a card of ours: the digits are those of its first sheet', async ({ page }) => {
  test.slow();
  await signIn(page, operators.clerk);
  const requestId = await toSign(page);
  await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
  await expect
    .poll(async () => (await backend().showEnrolment(requestId)).ok, { timeout: 45_000 })
    .toBe(true);
  const first = await readPaper((await print(page, requestId, 'sheet-2')).bytes, 2);
  await findCard(page, { codiceFiscale: 'MNTBRC84D54A944E', cardSerial: cardSerialIn(first) });
  await identifyByCard(page);
  await chooseReason(page, "Mai consegnata dall'ufficio");
  await expect(page.getByText("il foglio non è mai stato consegnato dall'ufficio")).toBeVisible();
  await askCodes(page);
  const again = await readPaper((await printReprint(page, 'codes')).bytes, 2);
  expect(halvesOf(again, 0)).toEqual(halvesOf(first, 0));
});

test('@campaign both halves: the first on paper, the second to a new address after its wait, which the supervisor shortens', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signInAnew(page, operators.clerk);
  await findCard(page, practiceCard('CA52290BH'));
  await identifyByCard(page);
  await page.getByText('Tutte e due', { exact: true }).click();
  await page.getByText('A un’altra e-mail, scritta qui sotto').click();
  await page.getByLabel('E-mail per la seconda metà').fill('k.gruber@pec.it');
  await page.getByText('Smarrita', { exact: true }).first().click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('È una PEC: il Ministero non ci manda la seconda metà.').first()).toBeVisible();
  await expect(page.getByLabel('E-mail per la seconda metà')).toHaveValue('k.gruber@pec.it');
  await expectAccessible(page);
  await page.getByLabel('E-mail per la seconda metà').fill('katharina.nuova@posta.example');
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('Tutte e due · smarrita')).toBeVisible();
  const act = textsOf(await readPaper((await printReprint(page, 'declaration')).bytes, 2)).join(' ');
  expect(act).toContain('katharina.nuova@posta.example');
  await signDeclaration(page);
  await askCodes(page);
  await expect(page.getByText('La seconda metà parte quando il foglio è segnato consegnato.')).toBeVisible();
  await readPaper((await printReprint(page, 'codes')).bytes, 2);
  await expectAccessible(page);
  const reprint = page.url();
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
  await page.goto(reprint);
  await expect(
    page.getByText(/La seconda metà non parte prima del .* Il responsabile può anticipare o fermare\./),
  ).toBeVisible();

  await signInAnew(page, operators.supervisor);
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Ristampe da guardare' }).click();
  const row = page.getByRole('row', { name: /Gruber Katharina/ });
  await expect(row).toContainText('Seconda metà a un’e-mail data allo sportello.');
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Invia adesso' }).click();
  await expect(async () => {
    await page.reload();
    await expect(row).toContainText('inviata', { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('@campaign a delegate with two-day-old delegation collects the first half, and no more; the next one the same day is too soon', async ({
  page,
}) => {
  test.slow();
  await signInAnew(page, operators.clerk);
  await findCard(page, practiceCard('CA10934FD'));
  await page.getByText('viene un delegato', { exact: true }).click();
  await page.getByLabel('Tipo', { exact: true }).fill('patente');
  await page.getByLabel('Numero', { exact: true }).fill('BO1234567X');
  await page.getByLabel('Scade il', { exact: true }).fill('01/02/2033');
  await page.getByLabel('Rilasciato da', { exact: true }).fill('MIT-UCO');
  await page.getByLabel('Cognome e nome', { exact: true }).fill('Bianchi Ugo');
  await page.getByLabel('Delega firmata il', { exact: true }).fill('01/02/2020');
  await page.getByRole('button', { name: 'Prosegui' }).click();
  await expect(page.getByText('La delega vale 30 giorni dalla firma').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Delega firmata il', { exact: true }).fill(formatDay(new Date()));
  await page.getByRole('button', { name: 'Prosegui' }).click();
  await expect(page.getByText('per delega di Montanari Beatrice')).toBeVisible();
  await page.getByText('Seconda metà', { exact: true }).click();
  await page.getByText('All’indirizzo che il Ministero conosce').click();
  await page.getByText('Smarrita', { exact: true }).first().click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('Con la delega si ritira solo la prima metà').first()).toBeVisible();
  await page.getByText('Prima metà', { exact: true }).click();
  await chooseReason(page, 'Smarrita');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dichiarazione ritirata' }).click();
  await expect(page.getByRole('button', { name: 'Chiedi e stampa i codici' })).toBeVisible();
  await askCodes(page);
  await readPaper((await printReprint(page, 'codes')).bytes, 2);
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await findCard(page, practiceCard('CA10934FD'));
  await identifyByCard(page);
  await page.getByText('Smarrita', { exact: true }).first().click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('L’ultima ristampa è troppo recente')).toBeVisible();
  await expectAccessible(page);
});

test('a card that no longer serves is refused with its state', async ({ page }) => {
  await signIn(page, operators.clerk);
  await findCard(page, practiceCard('CB33190KT'));
  await expect(page.getByText(/La carta risulta bloccata/)).toBeVisible();
  await expectAccessible(page);
});

test('where only own cards are served, another municipality is named with its telephone', async ({
  page,
}) => {
  await signIn(page, operators.bilingualClerk);
  await findCard(page, practiceCard('CA90311WB'));
  await expect(
    page.getByText(
      /Porto Salvo Veneto: la ristampa si chiede lì: Ufficio anagrafe, telefono 049 000 0028, martedì/,
    ),
  ).toBeVisible();
  await expectAccessible(page);
  await findCard(page, practiceCard('CB71946YD'));
  await expect(page.getByText('La carta è stata rilasciata da questo Comune')).toBeVisible();
});

test('what was typed stays after a refusal, at its field and in the summary; nothing personal in the address', async ({
  page,
}) => {
  await signIn(page, operators.clerk);
  await page.goto('/ristampe');
  await page.getByLabel('Codice fiscale', { exact: true }).fill('MLGDVD73E02C573X');
  await page.getByLabel('Numero della carta', { exact: true }).fill('AY4471203');
  await page.keyboard.press('F9');
  await expect(page.getByRole('group', { name: 'Da sistemare prima di cercare la carta' })).toBeFocused();
  await expect(page.getByLabel('Codice fiscale', { exact: true })).toHaveValue('MLGDVD73E02C573X');
  await expect(page.getByLabel('Numero della carta', { exact: true })).toHaveValue('AY4471203');
  await expect(page.getByText('È il numero di una carta cartacea').first()).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ristampe');
  await expectAccessible(page);
});

test('another municipality finds nothing at the address of a reprint', async ({ page, browser }) => {
  await signIn(page, operators.clerk);
  await findCard(page, practiceCard('CB08265TV'));
  const id = reprintIdOf(page);
  const elsewhere = await browser.newPage({ baseURL: process.env.BASE_URL });
  await signIn(elsewhere, operators.bilingualClerk);
  const answer = await elsewhere.goto(`/ristampe/${id}`);
  expect(answer?.status()).toBe(404);
  await elsewhere.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign the whole path works, another document kept as it was typed', async ({ page }) => {
    test.slow();
    await signIn(page, operators.clerk);
    await findCard(page, practiceCard('CA36617CJ'));
    await page.getByText('con un altro documento', { exact: true }).first().click();
    await page.getByText('Documento esibito').click();
    await page.getByLabel('Tipo', { exact: true }).fill('passaporto');
    await page.getByLabel('Numero', { exact: true }).fill('YA1234567');
    await page.getByRole('button', { name: 'Prosegui' }).click();
    await expect(page.getByText('Scrivere chi ha rilasciato il documento.')).toBeVisible();
    await expect(page.getByLabel('Numero', { exact: true })).toHaveValue('YA1234567');
    await expect(page.getByRole('radio', { name: 'con un altro documento' })).toBeChecked();
    await page.getByLabel('Rilasciato da', { exact: true }).fill('Questura di Bologna');
    await page.getByLabel('Scade il', { exact: true }).fill('01/02/2033');
    await page.getByRole('button', { name: 'Prosegui' }).click();
    await chooseReason(page, 'Smarrita');
    await page.getByRole('button', { name: 'La dichiarazione è firmata' }).click();
    await expect(page.getByText('Stampare la dichiarazione e farla firmare.')).toBeVisible();
    expect((await printReprint(page, 'declaration')).status).toBe(200);
    await signDeclaration(page);
    await askCodes(page);
    await readPaper((await printReprint(page, 'codes')).bytes, 2);
    await page.getByRole('button', { name: 'Foglio inceppato' }).click();
    await expect(page.getByRole('button', { name: 'Stampa il foglio dei codici' })).toBeVisible();
    await readPaper((await printReprint(page, 'codes')).bytes, 2);
    await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
    await expect(page.getByRole('row', { name: /Wayan/ }).first()).toContainText('consegnata');
  });
});
