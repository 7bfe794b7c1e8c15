// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { signal } from '../checks/backend';
import { expect, test } from '../fixtures';
import { operators, signIn } from '../screens/sign-in';
import { announceMaintenance, askServicesNow, expectCalm, inMinutes, weatherLines } from '../screens/weather';

test('@campaign a supervisor announces maintenance, the clerk reads it over every page until it is taken out', async ({
  page,
  browser,
  complaints,
}) => {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const counter = await context.newPage();
  await signIn(counter, operators.clerk);
  await expectCalm(counter);

  await signIn(page, operators.supervisor);
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Servizi e manutenzioni' }).click();
  await expect(page.getByRole('row', { name: /^Servizio credenziali/ })).toContainText('Funziona');
  await expect(page.getByText('Nessuna manutenzione annunciata.')).toBeVisible();
  await page.keyboard.press('F9');
  const [from, to] = [inMinutes(60), inMinutes(180)];
  const window = { service: 'credential-backend', from, to, note: 'comunicato n. 12' };
  await announceMaintenance(page, { ...window, to: inMinutes(30) });
  await expect(
    page.getByText('La fine deve venire dopo l’inizio: controllare giorni e ore.').first(),
  ).toBeVisible();
  await expect(page.getByLabel('Alle ore', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Nota per gli operatori')).toHaveValue('comunicato n. 12');
  await expectAccessible(page);
  await announceMaintenance(page, window);
  const row = page.getByRole('row', { name: /comunicato n\. 12/ });
  await expect(row).toContainText('Mostrata agli operatori');
  await expectAccessible(page);

  await counter.goto('/richieste');
  const line = weatherLines(counter);
  await expect(line).toContainText(/Manutenzione annunciata .*: le ristampe non si potranno fare\./);
  await expect(line).toContainText('Nota: comunicato n. 12');
  await expect(line).toHaveRole('status');
  await expectAccessible(counter);
  await counter.setViewportSize({ width: 342, height: 600 });
  const wide = await counter.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const [bar, main] = [await line.boundingBox(), await counter.locator('main').boundingBox()];
  expect(main!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);

  await row.getByRole('button', { name: /Togli la manutenzione/ }).click();
  await expect(page.getByText('Nessuna manutenzione annunciata.')).toBeVisible();
  await counter.goto('/');
  await expect(weatherLines(counter)).toHaveCount(0);
  await context.close();
  expect(complaints).toEqual([]);
});

test('@campaign what is away stands over every page, with what still works, and goes away by itself', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const desk = await context.newPage();
  await signIn(page, operators.clerk);
  await signIn(desk, operators.supervisor);
  signal('sandbox', 'SIGSTOP');
  try {
    const backend = weatherLines(page).filter({
      hasText: /^Servizio credenziali in ritardo dalle \d+\.\d\d: /,
    });
    const mail = weatherLines(page).filter({
      hasText: /^Posta elettronica non raggiungibile dalle \d+\.\d\d: /,
    });
    await expect(async () => {
      await askServicesNow();
      await page.goto('/guide');
      await expect(backend).toBeVisible({ timeout: 500 });
      await expect(mail).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 45_000 });
    await expect(backend).toContainText('Ristampe sospese. Richieste, stampe e consegne funzionano.');
    await expect(mail).toContainText('il resto funziona.');
    await expectAccessible(page);
    await desk.goto('/supervisione/servizi');
    await expect(desk.getByRole('row', { name: /^Servizio credenziali/ })).toContainText('Non risponde');
    await expect(desk.getByRole('row', { name: /^Posta elettronica/ })).toContainText('Non risponde');
    await expectAccessible(desk);
  } finally {
    signal('sandbox', 'SIGCONT');
  }
  await expectCalm(page);
  await desk.reload();
  await expect(desk.getByRole('row', { name: /^Servizio credenziali/ })).toContainText('Funziona');
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign what is typed wrong is said and kept, and maintenance that runs is ended', async ({
    page,
  }) => {
    await signIn(page, operators.bilingualSupervisor);
    await page.goto('/supervisione/servizi/nuova');
    const window = { service: 'registry', from: inMinutes(-60), to: inMinutes(120), note: '' };
    await announceMaintenance(page, { ...window, note: 'x'.repeat(121) });
    await expect(page.getByText('Sono 121 caratteri, al massimo 120: abbreviare.')).toBeVisible();
    await expect(page.getByLabel('Nota per gli operatori')).toHaveValue('x'.repeat(121));
    await announceMaintenance(page, window);
    await expect(weatherLines(page)).toContainText(
      'Manutenzione annunciata dell’anagrafe nazionale in corso',
    );
    await page.getByRole('button', { name: /Termina ora la manutenzione: Anagrafe nazionale/ }).click();
    await expect(page.getByText('Nessuna manutenzione annunciata.')).toBeVisible();
    await expect(weatherLines(page).filter({ hasText: 'Manutenzione' })).toHaveCount(0);
  });
});
