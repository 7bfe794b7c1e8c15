// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { fillFactors, operators, signIn, signInAnew, signOut } from '../screens/sign-in';

test.describe('sign-in', () => {
  test('name, password and code open the counter; the code serves once; the way back is kept', async ({
    page,
    complaints,
  }) => {
    await page.goto('/richieste');
    await expect(page).toHaveURL(/\/accedi\?da=/);
    await expectAccessible(page);
    const codeAt = new Date();
    await fillFactors(page, operators.securityOfficer, undefined, codeAt);
    await page.getByRole('button', { name: 'Entra', exact: true }).first().click();
    await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/richieste');
    await signOut(page);
    await fillFactors(page, operators.securityOfficer, undefined, codeAt);
    await page.getByRole('button', { name: 'Entra', exact: true }).first().click();
    await expect(page.getByRole('alert').filter({ hasText: 'non sono giusti' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('whatever is wrong, the answer is the same and the name stays typed', async ({ page }) => {
    await page.goto('/accedi');
    const answers: string[] = [];
    for (const [login, wrong] of [
      [operators.auditor, 'password'],
      [operators.auditor, 'code'],
      ['nessuno@borgo-san-quirino', undefined],
      ['nessuno@altrove', undefined],
    ] as const) {
      await page.goto('/accedi');
      await fillFactors(page, login, wrong);
      await page.getByRole('button', { name: 'Entra', exact: true }).first().click();
      const alert = page.getByRole('alert').filter({ hasText: /./ });
      await expect(alert).toBeVisible();
      answers.push((await alert.textContent()) ?? '');
      await expect(page.getByLabel('Nome e Comune')).toHaveValue(login);
    }
    expect(new Set(answers).size).toBe(1);
  });

  test('a second sign-in ends the first session at once', async ({ page, browser }) => {
    await signIn(page, operators.otherClerk);
    const second = await browser.newPage({ baseURL: process.env.BASE_URL });
    await signInAnew(second, operators.otherClerk);
    await page.goto('/');
    await expect(page).toHaveURL(/\/accedi/);
    await second.close();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('wrong factors keep the name, right ones open the counter', async ({ page }) => {
      await page.goto('/accedi');
      await fillFactors(page, operators.bilingualSupervisor, 'password');
      await page.getByRole('button', { name: 'Entra', exact: true }).first().click();
      await expect(page.getByText('non sono giusti')).toBeVisible();
      await expect(page.getByLabel('Nome e Comune')).toHaveValue(operators.bilingualSupervisor);
      await fillFactors(page, operators.bilingualSupervisor);
      await page.getByRole('button', { name: 'Entra', exact: true }).first().click();
      await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
      await signOut(page);
    });
  });

  test('what a role may not see says who can', async ({ page }) => {
    await signIn(page, operators.securityOfficer);
    await page.goto('/richieste');
    await expect(page.getByRole('heading', { name: /spetta/ })).toBeVisible();
    await expectAccessible(page);
  });
});
