// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { signal } from '../checks/backend';
import { expect, test } from '../fixtures';
import { expectPrinted } from '../screens/counter';
import { chooseReason, codeToType, findCard, identifyByCard, practiceCard } from '../screens/reprint';
import { operators, signInAnew } from '../screens/sign-in';
import { askServicesNow } from '../screens/weather';

test.beforeAll(ageReprints);

const AWAY = { timeout: 40_000 };
const card = practiceCard('CA90311WB');

test('@campaign the service is away: a clear refusal, one button leaves a call back, and nothing that was typed is lost', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signInAnew(page, operators.clerk);
  const away = page.getByRole('alert').filter({ hasText: /servizio centrale/ });
  signal('sandbox', 'SIGSTOP');
  try {
    await page.goto('/ristampe');
    await page.getByLabel('Codice fiscale', { exact: true }).fill(card.codiceFiscale);
    await page.getByLabel('Numero della carta', { exact: true }).fill(card.cardSerial);
    await page.keyboard.press('F9');
    await expect(away).toBeVisible(AWAY);
    await expectAccessible(page);
    await page.getByLabel('Telefono').fill('1'.repeat(31));
    await page.keyboard.press('F8');
    await expect(page.getByText('Sono 31 caratteri, al massimo 30: abbreviare.')).toBeVisible();
    await expect(page.getByLabel('Telefono')).toHaveValue('1'.repeat(31));
    await page.getByLabel('Telefono').fill('049 555 0102');
    await page.keyboard.press('F8');
    await expect(page.getByText('Il cittadino è nella lista «Da richiamare».')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Da richiamare' }).click();
    const row = page.getByRole('row', { name: new RegExp(card.codiceFiscale) });
    await expect(row).toContainText('049 555 0102');
    await expect(row).toContainText('servizio ancora assente');
    await expectAccessible(page);
  } finally {
    signal('sandbox', 'SIGCONT');
  }

  const row = page.getByRole('row', { name: new RegExp(card.codiceFiscale) });
  await expect(async () => {
    await askServicesNow();
    await page.reload();
    await expect(row).toContainText('il servizio è di nuovo raggiungibile', { timeout: 500 });
  }).toPass(AWAY);
  await expectAccessible(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Da richiamare' }).click();
  await row.getByRole('link').click();
  await expect(page.getByLabel('Codice fiscale', { exact: true })).toHaveValue(card.codiceFiscale);
  await expect(page.getByLabel('Numero della carta', { exact: true })).toHaveValue(card.cardSerial);
  expect(page.url()).not.toContain(card.codiceFiscale);
  await page.goBack();
  await row.getByRole('button', { name: 'Richiamato' }).click();
  await expect(row).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('@campaign the service goes away in the middle: the reprint is kept, and the call back leads to it', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signInAnew(page, operators.otherClerk);
  await findCard(page, card);
  await identifyByCard(page);
  await chooseReason(page, "Mai consegnata dall'ufficio");
  const reprint = page.url();
  const code = page.getByLabel('Codice di accesso, 6 cifre');
  if (await code.isVisible()) await code.fill(await codeToType(page));
  signal('sandbox', 'SIGSTOP');
  try {
    await page.getByRole('button', { name: 'Chiedi e stampa i codici' }).click();
    await expect(page.getByText('La ristampa ora non si può fare')).toBeVisible(AWAY);
    await expectAccessible(page);
    await page.getByLabel('Appunto').fill('Richiamare la figlia');
    await page.getByRole('button', { name: 'Lascia da richiamare' }).click();
    await expect(page.getByText('Il cittadino è nella lista «Da richiamare».')).toBeVisible();
  } finally {
    signal('sandbox', 'SIGCONT');
  }
  await page.goto('/richieste/da-richiamare');
  const row = page.getByRole('row', { name: /Trevisan Marco/ });
  await expect(row).toContainText('Richiamare la figlia');
  await row.getByRole('link').click();
  expect(page.url()).toBe(reprint);
  await expect(async () => {
    if (await page.getByRole('button', { name: 'Riprova adesso' }).isVisible())
      await page.getByRole('button', { name: 'Riprova adesso' }).click();
    await expect(page.getByRole('button', { name: 'Consegnata – prossimo' })).toBeVisible({ timeout: 2_000 });
  }).toPass(AWAY);
  // Codes that are here are printed at once; who annuls meanwhile has the print refused.
  await expectPrinted(page);
  await page.getByRole('button', { name: 'Annulla' }).click();
  await page.goto('/richieste/da-richiamare');
  await row.getByRole('button', { name: 'Richiamato' }).click();
  await expect(row).toHaveCount(0);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});
