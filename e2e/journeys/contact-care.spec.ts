// SPDX-License-Identifier: AGPL-3.0-or-later
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { confirmSigned, requestIdOf, toSign } from '../screens/counter';
import { sendGuide } from '../screens/guides';
import { operators, signIn } from '../screens/sign-in';

const REFUSED = 'respinta@posta.example';

test('@campaign an address that takes no mail is to be looked at, and the month says how many contacts there are', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.otherClerk);
  await toSign(page, {
    'contacts.email': REFUSED,
    'contacts.mobile': '3471234542',
    'contacts.readBack': readBackToken({ email: REFUSED, mobile: '+393471234542' }),
  });
  await confirmSigned(page);
  const requestId = requestIdOf(page);
  await page.goto(`/richieste/${requestId}`);
  await sendGuide(page, 'Recuperare il PUK');

  const row = page.getByRole('row').filter({ hasText: REFUSED });
  await expect(async () => {
    await page.goto('/richieste');
    await page.getByRole('link', { name: /Contatti da ricontrollare/ }).click();
    await expect(row).toContainText('rifiutata dal servizio di posta (550)', { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Controllato' }).click();
  await expect(row).toHaveCount(0);
  await page.goto(`/richieste/${requestId}`);
  await expect(page.getByText('Contatto ricontrollato')).toBeVisible();
  await page.context().clearCookies();

  await signIn(page, operators.otherSupervisor);
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Contatti raccolti' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contatti raccolti' })).toBeVisible();
  await expect(page.getByRole('img', { name: /secondo i contatti/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Sede e sportello' })).toContainText('Anagrafe');
  await expect(page.getByText('Montanari')).toHaveCount(0);
  await expectAccessible(page);
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: /Scarica/ }).click();
  expect((await file).suggestedFilename()).toMatch(/^contatti-raccolti-\d{4}-\d\d\.csv$/);
  expect(complaints).toEqual([]);
});
