// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { faultWords } from '@/components/modulistica/fault-words';
import { attackCorpus } from '@/lib/modulistica/paper/screening/testing/attack-corpus';
import { honestForm } from '@/lib/modulistica/paper/screening/testing/honest-form';
import { expectAccessible } from '../checks/accessibility';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { chooseForm, openForms, putInForce } from '../screens/modulistica';
import { operators, signIn } from '../screens/sign-in';

const TITLE = 'Richiesta di appuntamento';

const openUpload = async (page: Page, code: string): Promise<void> => {
  await openForms(page);
  await page.getByRole('link', { name: 'Carica un modulo del Comune' }).click();
  await page.getByLabel('Codice', { exact: true }).fill(code);
  await page.getByLabel('Titolo').fill(TITLE);
  await page.getByLabel('Per chi').selectOption('adult');
};

const upload = async (page: Page, file: Uint8Array): Promise<void> => {
  await page
    .getByLabel('File PDF')
    .setInputFiles({ name: 'modulo.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Carica e controlla' }).click();
};

test('@campaign a form of the municipality is uploaded by one, put in force by another, printed by a clerk and saved as a ZIP', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  await openUpload(page, 'COM-ANA-01');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Carica e controlla' }).click();
  await expect(page.getByText('Scegliere il file PDF da caricare.')).toBeVisible();
  await expect(page.getByLabel('File PDF')).toBeFocused();
  await upload(page, await honestForm([{}]));
  await expect(page.getByText('Versione 1.0 caricata e controllata')).toBeVisible();
  await expect(page.getByText('c’è una pagina lasciata intenzionalmente bianca')).toBeVisible();
  await expectAccessible(page);

  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const second = await context.newPage();
  await signIn(second, operators.otherSupervisor);
  await openForms(second);
  await chooseForm(second, TITLE);
  await putInForce(second);
  await expect(second.getByText('Versione 1.0, in vigore dal')).toBeVisible();

  await signIn(second, operators.clerk);
  await openForms(second);
  await chooseForm(second, TITLE);
  const address = await second.getByRole('link', { name: /Apri e stampa/ }).getAttribute('href');
  const paper = await readPaper(new Uint8Array(await (await second.request.get(address ?? '')).body()), 2);
  expect(textsOf(paper)).toEqual([
    expect.stringContaining('Richiesta di appuntamento, pagina 1'),
    expect.stringContaining('Pagina lasciata intenzionalmente bianca'),
  ]);
  await context.close();

  await page.goto('/modulistica/salva');
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Salva/ })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^moduli-\d{4}-\d\d-\d\d\.zip$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['indice.csv', 'COM-ANA-01-it-1.0.pdf']));
  expect(Buffer.from(files['indice.csv'] ?? []).toString()).toContain(TITLE);
  await page.reload();
  await expect(page.getByText('Dall’ultima volta non è cambiato nulla.')).toBeVisible();
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
});

test('@campaign an office of one uploads, too, and waits', async ({ page }) => {
  await signIn(page, operators.bilingualSupervisor);
  await openUpload(page, 'COM-ANA-02');
  await upload(page, await honestForm());
  await expect(page.getByText('Versione 1.0 caricata e controllata')).toBeVisible();
  await expect(page.getByText('oggi non c’è un’altra persona che possa confermare')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nominare chi sostituisce' })).toBeVisible();
  await putInForce(page);
  await expect(page.getByText('Versione 1.0, in vigore dal')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annulla la messa in vigore' })).toBeVisible();
  await expectAccessible(page);
});

test('@campaign every file of the attack corpus is refused with its sentence, and what was typed stays', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await signIn(page, operators.supervisor);
  await openForms(page);
  const before = await page.getByText(TITLE, { exact: true }).count();
  await openUpload(page, 'COM-ANA-03');
  for (const { name, file, fault } of await attackCorpus()) {
    await upload(page, file);
    await expect(page.getByText(faultWords(fault), { exact: true }), name).toBeVisible({ timeout: 30_000 });
    await expect(page.getByLabel('Titolo')).toHaveValue(TITLE);
    await page.getByLabel('File PDF').setInputFiles([]);
  }
  await expectAccessible(page);
  await openForms(page);
  await expect(page.getByText(TITLE, { exact: true })).toHaveCount(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign a refused upload comes back with its sentence and what was typed', async ({ page }) => {
    await signIn(page, operators.supervisor);
    await openUpload(page, 'CIE-M-01');
    await upload(page, await honestForm());
    await expect(page.getByText('Il codice comincia con COM-, poi')).toBeVisible();
    await expect(page.getByLabel('Titolo')).toHaveValue(TITLE);
    await page.getByLabel('Codice', { exact: true }).fill('COM-ANA-04');
    await upload(page, await honestForm([{ size: [841.89, 1190.55] }]));
    await expect(page.getByText('La pagina 1 misura 297 × 420 mm')).toBeVisible();
    await expect(page.getByLabel('Titolo')).toHaveValue(TITLE);
    await upload(page, await honestForm());
    await expect(page.getByText('Versione 1.0 caricata e controllata')).toBeVisible();
  });
});
