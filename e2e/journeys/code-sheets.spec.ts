// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import {
  askCodes,
  chooseReason,
  codeToType,
  findCard,
  identifyByCard,
  practiceCard,
  printReprint,
} from '../screens/reprint';
import { operators, signIn, signInAnew } from '../screens/sign-in';

/** Prints the codes of a card again; returns the sheet's number. */
const printSheet = async (page: Page): Promise<string> => {
  await findCard(page, practiceCard('CB71946YD'));
  await identifyByCard(page);
  await chooseReason(page, "Mai consegnata dall'ufficio");
  await askCodes(page);
  return (await printReprint(page, 'codes')).url.split('/').at(-1) ?? '';
};

const openDay = async (page: Page): Promise<void> => {
  await page.goto('/supervisione');
  await page.getByRole('link', { name: /^Registro dei fogli/ }).click();
  await page
    .getByRole('link', { name: /^\d\d\/\d\d\/\d{4}$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Registro dei fogli del/ })).toBeVisible();
};

const rowOf = (page: Page, serial: string) => page.getByRole('row', { name: new RegExp(serial) });

test('the day of the sheets: what is open is cleared up, the day signed, a later sheet seen', async ({
  page,
  browser,
  complaints,
}) => {
  test.slow();
  const clerk = await browser.newPage({ baseURL: process.env.BASE_URL });
  await signInAnew(clerk, operators.bilingualClerk);
  const serial = await printSheet(clerk);

  await signIn(page, operators.bilingualSupervisor);
  await openDay(page);
  await expect(rowOf(page, serial)).toContainText('Aspetta la consegna');
  await expect(page.getByText('La giornata non torna')).toBeVisible();
  await expectAccessible(page);
  await rowOf(page, serial).getByRole('button', { name: 'Distrutto' }).click();
  await expect(page.getByText('Scegliere prima il motivo.')).toBeVisible();
  const open = page.getByRole('button', { name: 'Distrutto' });
  for (let left = await open.count(); left > 0; left -= 1) {
    await page.getByLabel('Perché è distrutto').first().selectOption('il cittadino non lo ha preso');
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
  await expect(rowOf(page, serial)).toContainText('il cittadino non lo ha preso');

  await page.getByLabel('Codice di accesso, 6 cifre').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Il codice non è giusto')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Codice di accesso, 6 cifre').fill(await codeToType(page));
  await page.keyboard.press('F9');
  await expect(page.getByText('Martin Pichler,')).toBeVisible();
  await expect(page.getByText('firmata', { exact: true })).toBeVisible();
  await expectAccessible(page);

  const later = await printSheet(clerk);
  await page.reload();
  await expect(page.getByText(/La giornata è cambiata dopo la firma/)).toBeVisible();
  await expect(rowOf(page, later)).toContainText('dopo la firma');
  await expect(rowOf(page, serial)).not.toContainText('dopo la firma');
  await expectAccessible(page);
  await page.goto('/supervisione');
  await expect(page.getByRole('link', { name: 'Registro dei fogli (1 giornata da chiudere)' })).toBeVisible();
  await clerk.close();
  expect(complaints).toEqual([]);
});
