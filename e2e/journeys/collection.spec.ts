// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { confirmSigned, toSign } from '../screens/counter';
import { operators, signIn } from '../screens/sign-in';

const panel = (page: Page) => page.locator('#consegna');

const serialOf = async (page: Page): Promise<string> =>
  /C[A-Z]\d{5}[A-Z]{2}/.exec((await page.locator('main').innerText()).replace(/\s/g, ''))?.[0] ?? '';

/** Envelopes, read one after the other as fast as a reader does. */
const readEnvelopes = async (page: Page, serials: readonly string[]): Promise<void> => {
  await page.goto('/richieste');
  await page.getByRole('link', { name: 'Carte da consegnare' }).click();
  await page.getByRole('link', { name: /Carte arrivate/ }).click();
  const field = page.getByLabel('Numero della carta');
  for (const serial of serials) {
    await field.fill(serial);
    await field.press('Enter');
  }
  await expect(page.locator('tbody tr')).toHaveCount(serials.length);
};

/** On a fresh installation the codes arrive a moment after the start. */
const waitForStock = (page: Page): Promise<void> =>
  expect(async () => {
    await page.goto('/');
    await expect(page.locator('.stock__number')).not.toHaveText('0', { timeout: 500 });
  }).toPass({ timeout: 20_000 });

test('@campaign a card comes back from the post, is received by scan and goes to the delegate, to nobody else', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  await waitForStock(page);
  const requestId = await toSign(page, { 'delivery.delegate': 'Rossi Mario' });
  await confirmSigned(page);
  await page.goto(`/richieste/${requestId}`);
  const serial = await serialOf(page);
  await expect(panel(page)).toContainText(/In genere entro 6 giorni lavorativi: entro il \d\d\/\d\d\/\d{4}/);
  await panel(page).getByText('Avviso di giacenza').click();
  await panel(page).getByRole('button', { name: 'Segna' }).first().click();
  await expect(panel(page)).toContainText('«L’aspetta all’ufficio postale, con un documento.»');

  await readEnvelopes(page, [serial, serial, 'CA99999ZZ']);
  const outcomes = page.locator('tbody');
  await expect(outcomes).toContainText('tornata dalla posta: da consegnare qui');
  await expect(outcomes).toContainText('già segnata: da consegnare');
  await expect(outcomes).toContainText('sconosciuta in questo Comune');
  await expectAccessible(page);

  await page.goto('/richieste/consegne');
  await expect(page.getByText('da oggi').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Cerca tra le carte da consegnare').fill(serial);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/richieste/${requestId}$`));

  await panel(page).getByLabel('Delegato indicato nella pratica').check();
  await panel(page).getByLabel('Cognome e nome').fill('Rossi Marco');
  await panel(page).getByLabel('Documento esibito').fill('Patente BO1234567X');
  await panel(page).getByLabel('La busta è chiusa').check();
  await panel(page).getByRole('button', { name: 'Consegnata' }).click();
  await expect(panel(page)).toContainText('Ad altri la carta si consegna solo con delega scritta.');
  await expect(panel(page).getByLabel('Documento esibito')).toHaveValue('Patente BO1234567X');
  await expectAccessible(page);
  await panel(page).getByLabel('Cognome e nome').fill('Mario Rossi');
  await panel(page).getByRole('button', { name: 'Consegnata' }).click();
  await expect(panel(page)).toContainText('Mario Rossi (delegato indicato nella pratica)');
  await panel(page).getByRole('button', { name: 'Annulla l’ultimo passo' }).click();
  await expect(panel(page)).toContainText('Da consegnare qui a titolare o delegato.');
  expect(complaints).toEqual([]);
});
