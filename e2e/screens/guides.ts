// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The panel of a request's page from which guides are sent. */
export const guidePanel = (page: Page) => page.locator('#guida-al-cittadino');

/** Chooses a guide and sends it to the address that was read back. */
export const sendGuide = async (page: Page, guide: string): Promise<void> => {
  const panel = guidePanel(page);
  await panel.getByLabel('Quale guida').selectOption({ label: guide });
  await panel.getByRole('button', { name: /Sì: invia a/ }).click();
};

/** Opens a guide as the citizen sees it, from the list. */
export const showGuide = async (page: Page, guide: string): Promise<void> => {
  await page.getByRole('link', { name: `Mostra al cittadino: ${guide}` }).click();
  await expect(page).toHaveURL(/\/mostra\/\d/);
};

/** The messages that the mail server of the installation has received, decoded as far as they are quoted-printable. */
export const receivedMails = (): string[] => {
  const folder = join(process.env.STACK_DATA_DIR ?? '', 'posta');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), 'latin1')
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) =>
        Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
      ),
  );
};
