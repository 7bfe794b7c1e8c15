// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from '@/lib/i18n/format';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { expectNotice, letExpire, noticesAtHome, writeNotice } from '../screens/notices';
import { operators, signIn, signInAnew } from '../screens/sign-in';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => formatDay(new Date(Date.now() + days * DAY_MS));

test("@campaign the ministry's notice stands at the home until it is read; the supervisor writes one and sees who has not", async ({
  page,
  browser,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  await expectNotice(page, 'CieID: credenziali di livello 1 e 2, contatti e nuovi moduli');
  const notices = noticesAtHome(page);
  await expect(notices).toContainText('Ministero dell’Interno');
  await expect(notices).toContainText('2 da leggere');
  await expect(notices).toContainText('controllare che siano suoi');
  await expect(page.locator('#q')).toBeFocused();
  await expectAccessible(page);

  await page.locator('#q').pressSequentially('Mont', { delay: 50 });
  await page.keyboard.press('Alt+N', { delay: 50 });
  await expect(notices.getByRole('status')).toHaveText('Letto. Resta un avviso da leggere.');
  await expect(notices).toContainText('Dove mandare chi ha altre domande sulla carta');
  await expect(page.locator('#q')).toBeFocused();
  await expect(page.locator('#q')).toHaveValue('Mont');

  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const desk = await context.newPage();
  await signIn(desk, operators.supervisor);
  await desk.goto('/supervisione/avvisi/nuovo');
  await writeNotice(desk, { text: 'Sabato lo sportello è <b>chiuso</b>.', expiresOn: '01/01/2020' });
  await expect(desk.getByText('Scrivere il titolo.')).toBeVisible();
  await expect(desk.getByText('Scegliere per chi è.')).toBeVisible();
  await expect(
    desk.getByText('L’ultimo giorno è già passato: scegliere oggi o un giorno futuro.'),
  ).toBeVisible();
  await expect(desk.getByLabel('Titolo')).toBeFocused();
  await expect(desk.getByLabel('Testo')).toHaveValue('Sabato lo sportello è <b>chiuso</b>.');
  await expectAccessible(desk);
  await writeNotice(desk, { title: 'Sabato chiuso', audience: 'all', expiresOn: inDays(10) });
  await expect(desk.getByRole('heading', { level: 1, name: 'Sabato chiuso' })).toBeVisible();
  await expect(desk.locator('#unread')).toContainText('Elena Marchetti');
  await expectAccessible(desk);

  await page.goto('/');
  await expect(notices).toContainText('2 da leggere');
  await expect(notices).not.toContainText('CieID');
  await notices.getByRole('button', { name: 'Letto' }).focus();
  await page.keyboard.press('Enter', { delay: 50 });
  await expect(notices.getByRole('heading', { name: 'Sabato chiuso' })).toBeFocused();
  await expect(notices).toContainText('Sabato lo sportello è <b>chiuso</b>.');
  await page.keyboard.press('Tab', { delay: 50 });
  await page.keyboard.press('Enter', { delay: 50 });
  await expect(notices).toContainText('Nessun avviso da leggere.');
  await expect(page.locator('#q')).toBeFocused();

  await desk.reload();
  await expect(desk.locator('#read')).toContainText('Elena Marchetti');
  await expect(desk.locator('#unread')).not.toContainText('Elena Marchetti');
  await desk.goto('/supervisione');
  // Journeys before this one may have added operators: all but the author and who has read it.
  const row = await desk.getByRole('row', { name: /Sabato chiuso/ }).textContent();
  const [, unread, all] = /mancano (\d+) su (\d+)/.exec(row ?? '') ?? [];
  expect(Number(unread)).toBe(Number(all) - 2);
  await expectAccessible(desk);
  await letExpire('Sabato chiuso');
  await signIn(desk, operators.otherClerk);
  await expect(noticesAtHome(desk)).toContainText('2 da leggere');
  await noticesAtHome(desk).getByRole('link', { name: 'Tutti gli avvisi' }).click();
  await desk.getByLabel('Cerca negli avvisi').fill('SABATO sportello');
  await desk.getByRole('button', { name: 'Cerca' }).click();
  await expect(desk.getByRole('row', { name: /Sabato chiuso/ })).toContainText('Scaduto');
  await expect(desk.getByRole('row')).toHaveCount(2);
  expect(desk.url()).not.toMatch(/sabato/i);
  await expectAccessible(desk);
  await context.close();
  expect(complaints).toEqual([]);
});

test('@campaign one is taken back with a reason; who has no home at the counter is told of notices above', async ({
  page,
}) => {
  await signIn(page, operators.bilingualSupervisor);
  await page.goto('/supervisione/avvisi/nuovo');
  await writeNotice(page, {
    title: 'Prova di stampa',
    text: 'Domani.\n\nVedi https://www.cartaidentita.interno.gov.it e https://www.esempio.it.',
    audience: 'all',
    expiresOn: inDays(3),
  });
  await expect(page.locator('#unread')).toContainText('Johanna Thaler');
  await expect(page.getByRole('link', { name: /cartaidentita/ })).toHaveAttribute('rel', 'noreferrer');
  await expect(page.getByRole('link', { name: /esempio/ })).toHaveCount(0);
  await page.getByText('Ritira questo avviso').click();
  await page.getByRole('button', { name: 'Ritira', exact: true }).click();
  await expect(page.getByText('Scrivere perché l’avviso è ritirato.').first()).toBeVisible();
  await page.getByLabel('Motivo').fill('Data sbagliata');
  await page.getByRole('button', { name: 'Ritira', exact: true }).click();
  await expect(page.getByText(/Ritirato il .*: Data sbagliata/)).toBeVisible();
  await signIn(page, operators.bilingualClerk);
  await expectNotice(page, 'CieID');
  await expect(noticesAtHome(page)).not.toContainText('Prova di stampa');
  await page.goto('/avvisi');
  await page.getByRole('link', { name: 'Prova di stampa' }).click();
  await expect(page.getByText(/: Data sbagliata/)).toBeVisible();
  await expectAccessible(page);

  await signIn(page, operators.auditor);
  await expect(page.getByText(/C’è un avviso da leggere|Ci sono \d+ avvisi da leggere/)).toBeVisible();
  await page.getByRole('link', { name: 'Apri', exact: true }).click();
  await page.getByRole('link', { name: /^CieID/ }).click();
  await expectAccessible(page);
  await page.keyboard.press('Alt+N', { delay: 50 });
  await expect(page.getByText(/^Letto il/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign a notice is read, written and kept as typed, over a lost session too', async ({
    page,
    browser,
  }) => {
    await signIn(page, operators.supervisor);
    await expectNotice(page, 'CieID');
    await noticesAtHome(page).getByRole('button', { name: 'Letto' }).click();
    await expect(noticesAtHome(page)).not.toContainText('CieID');
    await page.goto('/supervisione/avvisi/nuovo');
    await writeNotice(page, {
      title: 'Senza programma',
      text: 'x'.repeat(3001),
      audience: 'supervisor',
      expiresOn: inDays(1),
    });
    await expect(page.getByText('Sono 3001 caratteri, al massimo 3000: abbreviare.')).toBeVisible();
    await expect(page.getByLabel('Titolo')).toHaveValue('Senza programma');
    await page.getByLabel('Testo').fill('Breve.');

    const elsewhere = await browser.newPage({ baseURL: process.env.BASE_URL });
    await signInAnew(elsewhere, operators.supervisor);
    await elsewhere.close();
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await expect(page).toHaveURL(/\/accedi\?da=/);
    await page
      .locator(`form:has(input[name="login"][value="${operators.supervisor}"])`)
      .getByRole('button')
      .click();
    await expect(page.getByLabel('Testo')).toHaveValue('Breve.');
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await expect(page.locator('#unread')).toContainText('Silvia Conti');
  });
});
