// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { completeValues } from '@/lib/cie-request/example-request';
import { formatDay } from '@/lib/i18n/format';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { confirmSigned, expectPrinted, requestIdOf, review, saveDraft, scan } from '../screens/counter';
import { expectSaved } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

const HEAD = 'Codice;Data;Ora;Codice fiscale;Cognome;Nome;Consegna';
const day = formatDay(new Date());

const importFile = async (page: Page, ...rows: string[]): Promise<void> => {
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Appuntamenti: importa' }).click();
  await page.getByLabel('File CSV degli appuntamenti').setInputFiles({
    name: 'agenda.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([HEAD, ...rows].join('\r\n')),
  });
  await page.getByRole('button', { name: 'Importa' }).click();
};

const rowOf = (page: Page, name: string) => page.getByRole('row', { name });

/** Completes a draft that its form has saved by itself, whose version a save against none tells. */
const completeDraft = async (page: Page, requestId: string): Promise<void> => {
  await expectSaved(page);
  await page.goto('/appuntamenti');
  const refused = await page.request.put(`/richieste/${requestId}/bozza`, {
    headers: { origin: process.env.BASE_URL ?? '' },
    data: { version: 0, values: {} },
  });
  const { version } = (await refused.json()) as { version: number };
  await saveDraft(page, requestId, completeValues(), version);
};

test('@campaign a file with two bad lines is imported; who has arrived is opened by the code, registered and served', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  await importFile(
    page,
    `VIS-101;${day};23.40;MNTBRC84D54A944E;Montanari;Beatrice;comune`,
    `VIS-102;${day};23.50;DLVSRA03P49L378A;Dalvai;Sara;`,
    `VIS-102;${day};23.50;MLGDVD73E02C573T;Malaguti;Davide;`,
    `VIS-103;${day};27.00;MLGDVD73E02C573T;Malaguti;Davide;`,
    `VIS-104;${day};23.50;MLGDVD73E02C573X;Malaguti;Davide;`,
  );
  await expect(page.getByText('3 importate')).toBeVisible();
  await expect(rowOf(page, 'VIS103 Respinta Ora')).toContainText("Non è un'ora");
  await expect(rowOf(page, 'VIS104 Respinta Codice fiscale')).toContainText("l'ultima lettera non torna");
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Scarica il rapporto' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('appuntamenti-rapporto.csv');
  await page.getByRole('link', { name: 'Importa appuntamenti' }).click();
  await expect(page.getByRole('heading', { name: 'Ultimi file importati' })).toBeVisible();
  await expectAccessible(page);

  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  await context.addInitScript(() => (window.print = () => undefined));
  const clerk = await context.newPage();
  await signIn(clerk, operators.clerk);
  await clerk.goto('/appuntamenti');
  await clerk.getByRole('button', { name: /^Arrivato: Montanari Beatrice/ }).click();
  await expect(rowOf(clerk, 'Montanari Beatrice')).toContainText('In attesa');
  await expectAccessible(clerk);
  await clerk.goto('/');
  await expect(clerk.locator('#agenda')).toContainText('1 in attesa');
  await expect(clerk.locator('#appointments').getByRole('row').nth(1)).toContainText('Montanari Beatrice');
  await expectAccessible(clerk);

  await scan(clerk, 'vis 101');
  await expect(clerk).toHaveURL(/\/dati$/);
  await expect(clerk.locator('#person-surname')).toHaveValue('Montanari');
  const requestId = requestIdOf(clerk);
  await completeDraft(clerk, requestId);
  await review(clerk, requestId);
  await expectPrinted(clerk);
  await confirmSigned(clerk);
  await clerk.goto('/appuntamenti');
  await expect(rowOf(clerk, 'Montanari Beatrice')).toContainText('Servito');

  await clerk.locator('#bar-search').fill('VIS102');
  await clerk.locator('#bar-search').press('Enter');
  await expect(clerk.getByRole('heading', { name: 'Appuntamento VIS102' })).toBeVisible();
  await expectAccessible(clerk);
  await clerk.keyboard.press('F9');
  await expect(clerk.locator('#person-surname')).toHaveValue('Dalvai');
  await scan(clerk, 'MLGDVD73E02C573T');
  await expect(clerk).toHaveURL(/\/dati$/);
  await clerk.goto('/appuntamenti');
  await expect(rowOf(clerk, 'Dalvai Sara').getByRole('link', { name: /^Continua/ })).toBeVisible();
  await context.close();
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign a file that is no table leads back with the reason, the same file again changes nothing', async ({
    page,
  }) => {
    await signIn(page, operators.bilingualSupervisor);
    await importFile(page, `VIS-201;${day};23.40;"GRBKHR89R43B160B;Gruber;Katharina`);
    await expect(page.getByText(/Virgolette fuori posto vicino alla riga 2/)).toBeVisible();
    const good = `VIS-201;${day};23.40;GRBKHR89R43B160B;Gruber;Katharina;`;
    await importFile(page, good);
    await expect(page.getByText('1 importata')).toBeVisible();
    await importFile(page, good);
    await expect(page.getByText('1 già presente')).toBeVisible();
  });
});
