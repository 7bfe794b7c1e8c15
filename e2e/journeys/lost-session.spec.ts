// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '../fixtures';
import { openRequest, requestIdOf } from '../screens/counter';
import { operators, signIn, signInAnew } from '../screens/sign-in';

test.describe('a session that ends in the middle of the form, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what was posted is there after signing in again, and only for who typed it', async ({
    page,
    browser,
  }) => {
    await signIn(page, operators.otherClerk);
    const requestId = await openRequest(page);
    await page.locator('[name="person.surname"]').fill('Quasi Perduto');
    await page.locator('[name="residence.streetName"]').fill('Via della Memoria');

    const elsewhere = await browser.newPage({ baseURL: process.env.BASE_URL });
    await signInAnew(elsewhere, operators.otherClerk);
    await elsewhere.close();

    await page
      .getByRole('button', { name: /Vai al controllo/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/accedi\?da=/);
    await page
      .locator(`form:has(input[name="login"][value="${operators.otherClerk}"])`)
      .getByRole('button')
      .click();
    await expect(page).toHaveURL(new RegExp(`/richieste/${requestId}/dati$`));
    expect(requestIdOf(page)).toBe(requestId);
    await expect(page.locator('[name="person.surname"]')).toHaveValue('Quasi Perduto');
    await expect(page.locator('[name="residence.streetName"]')).toHaveValue('Via della Memoria');
    await expect(page.getByText('Ecco quello che era stato scritto')).toBeVisible();
  });
});
