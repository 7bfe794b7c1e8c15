// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { onDatabase } from '../walls/stack-database';

/** The place of the notices at the home. */
export const noticesAtHome = (page: Page) => page.locator('#notices');

/** Waits at the home until a notice stands there: the worker asks for them after it has started. */
export const expectNotice = async (page: Page, title: string): Promise<void> => {
  await expect(async () => {
    await page.goto('/');
    await expect(noticesAtHome(page)).toContainText(title, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
};

type Written = { title: string; text: string; audience: string; expiresOn: string };

/** Fills what of a notice is given and publishes it. */
export const writeNotice = async (page: Page, written: Partial<Written>): Promise<void> => {
  const { title, text, audience, expiresOn } = written;
  if (title !== undefined) await page.getByLabel('Titolo').fill(title);
  if (text !== undefined) await page.getByLabel('Testo').fill(text);
  if (audience !== undefined) await page.getByLabel('Per chi').selectOption(audience);
  if (expiresOn !== undefined) await page.getByLabel('Fino al').fill(expiresOn);
  await page.getByRole('button', { name: 'Pubblica' }).click();
};

/** Lets the last day of a notice pass. */
export const letExpire = (title: string) =>
  onDatabase(
    'sportello',
    (client) =>
      client.query(
        'update notice set starts_on = starts_on - 400, expires_on = current_date - 2 where title = $1',
        [title],
      ),
    true,
  );
