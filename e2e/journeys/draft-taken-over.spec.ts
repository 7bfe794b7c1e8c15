// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest } from '../screens/counter';
import { expectSaved, expectTakenOver, field, takeOver } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

const keepProposed = async (page: Page, told: RegExp, texts: readonly string[]): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'La pratica è stata modificata altrove' });
  await expect(dialog).toContainText(told);
  for (const text of texts) await expect(dialog).toContainText(text);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tieni queste scelte' }).click();
  await expectSaved(page);
};

test("@campaign a colleague's draft is taken in charge while both type, and nothing that either typed is lost", async ({
  page,
  browser,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  const requestId = await openRequest(page);
  await expectTakenOver(page);
  await field(page, 'person.surname').fill('Rossi');
  await expectSaved(page);

  const other = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
  await signIn(other, operators.otherClerk);
  await other.goto(`/richieste/${requestId}/dati`);
  await expect(other.getByText(/^La sta compilando .*, ultimo salvataggio \d+\.\d\d\.$/)).toBeVisible();
  await expectAccessible(other);
  await takeOver(other, requestId);
  await expectTakenOver(other);
  await expect(field(other, 'person.surname')).toHaveValue('Rossi');

  await field(page, 'person.givenName').fill('Mario');
  await keepProposed(page, /Lorenzo Bassi ha preso in carico la bozza alle/, ['Scritto qui: Mario']);

  await field(other, 'person.surname').fill('Russo');
  await field(other, 'residence.heightCm').fill('181');
  await keepProposed(other, /ha modificato la pratica/, ['Scritto qui: Russo', 'Mario']);

  await page.goto(`/richieste/${requestId}/dati`);
  await expect(page.getByText(/^La sta compilando Lorenzo Bassi/)).toBeVisible();
  await takeOver(page, requestId);
  await expect(field(page, 'person.surname')).toHaveValue('Russo');
  await expect(field(page, 'person.givenName')).toHaveValue('Mario');
  await expect(field(page, 'residence.heightCm')).toHaveValue('181');
  await other.context().close();
  // The answer to a save that came too late is a conflict, which the browser notes as a failed load.
  expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
});
