// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
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

test.beforeAll(ageReprints);

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

test('@campaign the day of the sheets: what is open is cleared up, and the day signed', async ({
  page,
  browser,
}) => {
  test.slow();
  await signInAnew(page, operators.bilingualClerk);
  const serial = await printSheet(page);

  const desk = await browser.newPage({ baseURL: process.env.BASE_URL });
  await signIn(desk, operators.bilingualSupervisor);
  await openDay(desk);
  await expect(rowOf(desk, serial)).toContainText('Aspetta la consegna');
  await expect(desk.getByText('La giornata non torna')).toBeVisible();
  await expectAccessible(desk);
  await rowOf(desk, serial).getByRole('button', { name: 'Distrutto' }).click();
  await expect(desk.getByText('Scegliere prima il motivo.')).toBeVisible();
  const open = desk.getByRole('button', { name: 'Distrutto' });
  for (let left = await open.count(); left > 0; left -= 1) {
    await desk.getByLabel('Perché è distrutto').first().selectOption('il cittadino non lo ha preso');
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
  await expect(rowOf(desk, serial)).toContainText('il cittadino non lo ha preso');

  await desk.getByLabel('Codice di accesso, 6 cifre').fill('000000');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Il codice non è giusto')).toBeVisible();
  await expectAccessible(desk);
  await desk.getByLabel('Codice di accesso, 6 cifre').fill(await codeToType(desk));
  await desk.keyboard.press('F9');
  await expect(desk.getByText(/^Martin Pichler, \d/)).toBeVisible();
  await expect(desk.getByText('firmata', { exact: true })).toBeVisible();
  await expectAccessible(desk);
  await desk.close();
});
