// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type TypedCard } from './reprint';

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Asks for the card whose contacts change; ends on the page of its change. */
export const openChange = async (page: Page, { codiceFiscale, cardSerial }: TypedCard): Promise<void> => {
  await page.goto('/ristampe/contatti');
  await page.getByLabel('Codice fiscale', { exact: true }).fill(codiceFiscale);
  await page.getByLabel('Numero della carta', { exact: true }).fill(cardSerial);
  await button(page, 'Cerca la carta').click();
  await expect(async () => {
    if (await button(page, 'Riprova adesso').isVisible()) await button(page, 'Riprova adesso').click();
    expect(page.url()).toMatch(/\/ristampe\/contatti\/[0-9a-f-]{36}$/);
  }).toPass({ timeout: 45_000 });
};

/** The holder shows this card. */
export const identifyByCard = async (page: Page): Promise<void> => {
  await button(page, 'Prosegui').click();
  await expect(page.getByText('il titolare, con questa CIE')).toBeVisible();
};

/** Writes all contacts from now on and goes on; empty ones that the service holds are taken out when they are named. */
export const writeContacts = async (
  page: Page,
  contacts: { email?: string; mobile?: string; remove?: 'e-mail' | 'cellulare' },
): Promise<void> => {
  await page
    .getByLabel(/^E-mail/)
    .first()
    .fill(contacts.email ?? '');
  await page
    .getByLabel(/^Cellulare/)
    .first()
    .fill(contacts.mobile ?? '');
  if (contacts.remove) await page.getByText(new RegExp(`Togliere .*${contacts.remove}`)).click();
  await button(page, 'Rileggi con il cittadino').click();
};

/** The text messages that the gateway of the installation has taken for a number. */
export const textMessagesTo = (number: string): string[] => {
  const folder = join(process.env.STACK_DATA_DIR ?? '', 'sms');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { to: string; text: string })
    .filter(({ to }) => to === number)
    .map(({ text }) => text);
};

/** The code in a message. */
export const codeIn = (text: string | undefined): string => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? '';
