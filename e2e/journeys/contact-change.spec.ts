// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { formatDay } from '@/lib/i18n/format';
import { expect, test } from '../fixtures';
import { codeIn, identifyByCard, openChange, textMessagesTo, writeContacts } from '../screens/contact-change';
import { practiceCard } from '../screens/reprint';
import { operators, signIn } from '../screens/sign-in';

const DELIVERED = { timeout: 45_000 };

test('@campaign a contact verified by code: found, written, read back, told, and in force at the service', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.clerk);
  await page.goto('/ristampe');
  await page.getByRole('link', { name: 'Aggiorna contatti' }).click();
  await expectAccessible(page);
  await openChange(page, practiceCard('CB08265TV'));
  await expect(page.getByText('Casadei Ornella')).toBeVisible();
  await expectAccessible(page);
  await identifyByCard(page);
  await page
    .getByLabel(/^E-mail/)
    .first()
    .fill('ornella@gmial.com');
  await page.getByRole('button', { name: 'Correggi' }).click();
  await expect(page.getByLabel(/^E-mail/).first()).toHaveValue('ornella@gmail.com');
  await expectAccessible(page);
  await writeContacts(page, { email: 'ornella@casella.example', mobile: '347 555 0777' });
  await expect(page.getByText('ornella@casella.example')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('F9');
  await expect(page.getByText('riletti alle')).toBeVisible();
  await page.getByRole('button', { name: 'Invia un codice per SMS', exact: true }).click();
  await expect(page.getByText('Codice inviato per SMS')).toBeVisible();
  await expectAccessible(page);
  const [text] = textMessagesTo('+393475550777');
  expect(text).toMatch(/^Comune di .*: il codice da dire all'operatore allo sportello e' \d{6}\./);
  const code = codeIn(text);
  await page.getByLabel('Codice arrivato per SMS').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Verifica' }).click();
  await expect(page.getByText('Il codice non è giusto. Restano 4 prove.')).toBeVisible();
  await page.getByLabel('Codice arrivato per SMS').fill(code);
  await page.getByRole('button', { name: 'Verifica' }).click();
  await expect(page.getByText('verificato allo sportello', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Conferma e invia' }).click();
  await expect(page.getByText('parte da solo appena possibile')).toBeVisible();
  await expectAccessible(page);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('ha preso in carico i nuovi contatti')).toBeVisible({ timeout: 500 });
  }).toPass(DELIVERED);
  await expect(page.getByText('ornella@casella.example')).toHaveCount(0);
  await openChange(page, practiceCard('CB08265TV'));
  await expect(page.getByText(/o•+@casella\.example/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect(page.getByRole('row', { name: /Casadei Ornella/ }).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('@campaign a code that never arrives stops nobody; after three the fourth waits', async ({ page }) => {
  test.slow();
  await signIn(page, operators.clerk);
  await openChange(page, practiceCard('CA58127GL'));
  await identifyByCard(page);
  await writeContacts(page, { mobile: '347 555 0000', remove: 'e-mail' });
  await page.getByRole('button', { name: 'Sono giusti e sono suoi' }).click();
  await page.getByRole('button', { name: 'Invia un codice per SMS', exact: true }).click();
  await expect(page.getByText('Codice inviato per SMS')).toBeVisible();
  expect(textMessagesTo('+393475550000')).toEqual([]);
  await page.getByText('Il codice non arriva? Prosegua: resta «non verificato».').click();
  await expect(page.getByText('non fa niente, andiamo avanti')).toBeVisible();
  const again = page.getByRole('button', { name: 'Invia un altro codice per SMS' });
  for (const more of [1, 2]) {
    await again.click();
    await expect(again, `${more}`).not.toHaveAttribute('aria-busy', 'true');
  }
  await expect(async () => {
    await again.click();
    await expect(page.getByText('Già tre codici a questo contatto')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Conferma e invia' }).click();
  await expect(page.getByText('parte da solo appena possibile')).toBeVisible();
  await expect(page.getByText('riletti alle')).toBeVisible();
});

test('@campaign a contact removed by a delegate: only when somebody says so', async ({ page }) => {
  test.slow();
  await signIn(page, operators.clerk);
  await openChange(page, practiceCard('CA20417HR'));
  await page.getByText('Un delegato, con delega e documento').click();
  await expect(page.getByText('Tenere la delega per i contatti')).toBeVisible();
  await page.getByLabel('Tipo', { exact: true }).fill('patente');
  await page.getByLabel('Numero', { exact: true }).fill('BO1234567X');
  await page.getByLabel('Scade il', { exact: true }).fill('01/02/2033');
  await page.getByLabel('Rilasciato da', { exact: true }).fill('MIT-UCO');
  await page.getByLabel('Cognome e nome', { exact: true }).fill('Bianchi Ugo');
  await page.getByLabel('Delega firmata il', { exact: true }).fill('01/02/2020');
  await page.getByRole('button', { name: 'Prosegui' }).click();
  await expect(page.getByText('La delega vale 30 giorni dalla firma').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Delega firmata il', { exact: true }).fill(formatDay(new Date()));
  await page.getByRole('button', { name: 'Prosegui' }).click();
  await expect(page.getByText('delegato: Bianchi Ugo, con patente n. BO1234567X')).toBeVisible();
  await writeContacts(page, { email: 'amedeo@casella.example' });
  await expect(page.getByText('Riscrivere il cellulare che resta')).toBeVisible();
  await expectAccessible(page);
  await writeContacts(page, { email: 'amedeo@casella.example', remove: 'cellulare' });
  await page.getByRole('button', { name: 'Sono giusti e sono suoi' }).click();
  await expect(page.getByText(/viene tolto \(era .*03\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Conferma e invia' }).click();
  await expect(page.getByText('parte da solo appena possibile')).toBeVisible();
});
