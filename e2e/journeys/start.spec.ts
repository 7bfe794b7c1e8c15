// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';

test('the first page answers in Italian, accessible, without a complaint of the browser', async ({
  page,
  complaints,
}) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.getByRole('main')).toBeVisible();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});
