// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from 'sharp';
import { rasterise } from '@/lib/platform/pdf/testing/read-back';
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { halvesOf, readPaper, textsOf } from '../checks/paper';
import { type Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import {
  askCodes,
  codeToType,
  findCard,
  identifyByCard,
  practiceCard,
  printReprint,
  signDeclaration,
} from '../screens/reprint';
import { operators, signInAnew } from '../screens/sign-in';

test.beforeAll(ageReprints);

const CARD = practiceCard('CA20417HR');

/** The front of a printed act as an office's scanner would see it. */
const scanned = async (pdf: Uint8Array): Promise<Buffer> => {
  const { data, width, height } = await rasterise(pdf, 1, 120);
  return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .jpeg()
    .toBuffer();
};

const upload = async (page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel('Scansione o foto dell’atto firmato').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Carica l’atto firmato' }).click();
};

/** To the step of the second halves: the declaration is signed, the first sheet handed over. */
const firstHalf = async (page: Page): Promise<{ url: string; halves: { pin: string; puk: string } }> => {
  await findCard(page, CARD);
  await identifyByCard(page);
  await page.getByText('Tutte e due', { exact: true }).click();
  await page.getByText(/^Su carta, con atto di delega/).click();
  await page.getByText('Smarrita', { exact: true }).first().click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(page.getByText('Tutte e due · smarrita')).toBeVisible();
  const declared = await printReprint(page, 'declaration');
  expect(textsOf(await readPaper(declared.bytes, 2)).join(' ')).toContain('CA20417HR');
  await signDeclaration(page);
  await askCodes(page);
  const sheet = await readPaper((await printReprint(page, 'codes')).bytes, 2);
  expect(textsOf(sheet)[0]).toContain('sull’altro foglio');
  const url = page.url().split('?')[0] ?? '';
  await page.reload();
  await page.getByRole('button', { name: 'Prima metà consegnata' }).click();
  return { url, halves: halvesOf(sheet, 0) };
};

test('@campaign both halves on paper: an act, its scan, a supervisor from another session, two sheets', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  await signInAnew(page, operators.clerk);
  const first = await firstHalf(page);
  await expect(page.getByText('L’atto delega te a stampare la seconda metà.')).toBeVisible();
  await expectAccessible(page);
  const act = await printReprint(page, 'act');
  const words = textsOf(await readPaper(act.bytes, 2)).join(' ');
  for (const said of ['CA20417HR', 'Zanotti Amedeo', 'delega', act.url.split('/').at(-1) ?? '-'])
    expect(words).toContain(said);
  await page.reload();
  await upload(page, 'atto.txt', 'text/plain', Buffer.from('non è una scansione'));
  await expect(page.getByText('Questo file non è un PDF né una foto')).toBeVisible();
  await expectAccessible(page);
  await upload(page, 'atto.jpg', 'image/jpeg', await scanned(act.bytes));
  await expect(page.getByText('Un’altra persona lo guarda e lo conferma')).toBeVisible();
  await expectAccessible(page);
  // The clerk alone gets nothing: neither the codes, nor the page of the second person.
  expect((await printReprint(page, 'second')).status).toBe(409);
  const id = first.url.split('/').at(-1) ?? '';
  expect((await page.request.get(`/ristampe/conferme/${id}`)).status()).toBe(404);

  const other = await browser.newPage();
  await signInAnew(other, operators.supervisor);
  await other.goto('/ristampe');
  await expect(other.getByRole('row', { name: /Zanotti Amedeo 2ª metà da finire/ })).toBeVisible();
  await other.getByRole('link', { name: 'Deleghe da confermare (1)' }).click();
  await expectAccessible(other);
  await other.getByRole('link', { name: /Zanotti Amedeo/ }).click();
  await expect(other.getByRole('img', { name: /Scansione dell’atto/ })).toBeVisible();
  await expectAccessible(other);
  const code = other.getByLabel('Codice di accesso, 6 cifre');
  await code.fill(await codeToType(other));
  await other.getByRole('button', { name: 'Conferma la delega' }).click();
  await expect(other.getByText('Niente da confermare.')).toBeVisible();
  await other.close();

  await page.getByRole('link', { name: /Aggiorna/ }).click();
  await expect(page.getByText(/Confermato da .* La seconda metà si può chiedere\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Codice di accesso, 6 cifre').fill(await codeToType(page));
  await page.getByRole('button', { name: 'Chiedi e stampa la seconda metà' }).click();
  await expect(page.getByRole('button', { name: 'Seconda metà consegnata' })).toBeVisible();
  const second = await printReprint(page, 'second');
  const sheet = await readPaper(second.bytes, 2);
  expect(textsOf(sheet)[0]).toContain('seconda parte');
  expect(halvesOf(sheet, 0)).not.toEqual(first.halves);
  await page.reload();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Seconda metà consegnata' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
  expect((await page.request.get(second.url)).status()).toBe(410);
  await page.goto(first.url);
  await expect(page.getByText(/Seconda metà consegnata su carta il/)).toBeVisible();
  await expectAccessible(page);
  expect(complaints.filter((text) => !/404|422/.test(text))).toEqual([]);
});
