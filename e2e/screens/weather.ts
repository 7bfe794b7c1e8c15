// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { onDatabase } from '../walls/stack-database';

const MINUTE_MS = 60_000;

/** The lines over the page. */
export const weatherLines = (page: Page) => page.locator('.weather');

/** Lets the worker ask the services now, and not when their time has come. */
export const askServicesNow = () =>
  onDatabase('sportello', (client) => client.query('update service_state set asked_at = null'), true);

/** Waits until the bar says nothing: what an earlier journey stopped is found working again. */
export const expectCalm = (page: Page): Promise<void> =>
  expect(async () => {
    await askServicesNow();
    await page.reload();
    await expect(weatherLines(page)).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });

type Typed = { service: string; from: Date; to: Date; note: string };

/** A day and a minute some minutes from now. */
export const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * MINUTE_MS);

/** Fills the form that announces maintenance, and posts it. */
export const announceMaintenance = async (page: Page, { service, from, to, note }: Typed): Promise<void> => {
  await page.getByLabel('Servizio').selectOption(service);
  await page.getByLabel('Dal giorno').fill(formatDay(from));
  await page.getByLabel('Dalle ore').fill(formatTime(from));
  await page.getByLabel('Al giorno', { exact: true }).fill(formatDay(to));
  await page.getByLabel('Alle ore', { exact: true }).fill(formatTime(to));
  await page.getByLabel('Nota per gli operatori').fill(note);
  await page.getByRole('button', { name: 'Annuncia' }).click();
};
