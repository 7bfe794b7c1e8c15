// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { confirmSigned, toSign } from '../screens/counter';
import { operators, signIn, signInAnew } from '../screens/sign-in';
import { onDatabase } from '../walls/stack-database';

const there = (text: string, requestId: string) =>
  onDatabase('sandbox', (client) => client.query(text, [requestId]), true);

test('@campaign what the credential backend lost is sent again by one key; what it holds later is looked at, never overwritten', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  const requestId = await toSign(page);
  await confirmSigned(page);
  await expect(async () => {
    await page.goto(`/richieste/${requestId}`);
    await expect(page.getByText('Presa in carico').first()).toBeVisible();
  }).toPass();

  await there('update enrolment set version = 7 where enrolment_id = $1', requestId);
  await signInAnew(page, operators.supervisor);
  await page.goto('/supervisione');
  await page.getByRole('link', { name: 'Confronto' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confronto con il servizio credenziali');
  await page.getByRole('button', { name: 'Confronta adesso' }).click();
  await expect(page.getByText('Confronto finito: una differenza.')).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Il servizio credenziali ha una versione più recente.' });
  await expect(row).toContainText('qui 1, là 7');
  await expectAccessible(page);
  await row.getByRole('button', { name: /Preso atto/ }).focus();
  await page.keyboard.press('Enter', { delay: 50 });
  await expect(row).toContainText('preso atto il');

  await there('update enrolment set version = 1 where enrolment_id = $1', requestId);
  await there('delete from progress_event where enrolment_id = $1', requestId);
  await there(`delete from inbox where answer like '%' || $1::text || '%'`, requestId);
  await there(
    `update card set state = 'minted' where ticket_id = (select ticket_id from enrolment where enrolment_id = $1)`,
    requestId,
  );
  await there('delete from enrolment where enrolment_id = $1', requestId);
  await page.getByRole('button', { name: 'Confronta adesso' }).click();
  const lost = page.getByRole('row').filter({ hasText: 'Il servizio credenziali non ce l’ha.' });
  await lost.getByRole('button', { name: /Invia di nuovo/ }).click();
  await expect(page.getByText('Nessuna differenza')).toBeVisible();
  await expect(async () => {
    await page.goto(`/richieste/${requestId}`);
    await expect(page.getByText('Presa in carico').first()).toBeVisible();
  }).toPass();
  await page.goto('/supervisione/confronto');
  await page.getByRole('button', { name: 'Confronta adesso' }).click();
  await expect(page.getByText('Confronto finito: nessuna differenza.')).toBeVisible();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});
