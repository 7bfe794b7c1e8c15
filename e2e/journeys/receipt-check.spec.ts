// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { confirmSigned, print, scan, toSign } from '../screens/counter';
import { operators, signIn } from '../screens/sign-in';
import { readCodes } from '@/lib/platform/pdf/testing/read-codes';

test('@campaign whoever scans a receipt learns whether it is authentic and nothing of the person; the counter opens the case', async ({
  page,
  browser,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  const requestId = await toSign(page);
  const { bytes } = await print(page, requestId, 'sheet-1-citizen');
  const codes = await readCodes(bytes, 1);
  const address = codes.find((code) => code.startsWith('http')) ?? '';
  expect(address).toMatch(/\/v\/SCIE1\.[\w-]{67}$/);

  const stranger = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await stranger.newPage();
  await visitor.goto(address);
  await expect(visitor.getByText('Ricevuta autentica')).toBeVisible();
  await expect(visitor.getByText('non ancora firmata')).toBeVisible();
  await confirmSigned(page);
  await visitor.reload();
  await expect(visitor.getByText('la carta è in produzione')).toBeVisible();
  expect(await visitor.content()).not.toMatch(/Montanari|Beatrice|MNTBRC/i);
  expect(await stranger.cookies()).toEqual([]);
  await visitor.goto(`${address.slice(0, -2)}xx`);
  await expect(visitor.getByText('Ricevuta non riconosciuta')).toBeVisible();
  const looks = await Promise.all(Array.from({ length: 40 }, () => visitor.request.get(address)));
  expect(looks.map((look) => look.status())).toContain(429);
  await stranger.close();

  await page.locator('#bar-search').fill(address);
  await page.locator('#bar-search').press('Enter');
  await expect(page).toHaveURL(new RegExp(`/richieste/${requestId}`));
  await expectAccessible(page);

  const mark = codes.find((code) => /^R1A\d{2}1F$/.test(code)) ?? '';
  await scan(page, mark);
  await expect(page.getByText('Foglio 1, fronte: modello CIE-R1A, versione 1.0, in vigore.')).toBeVisible();
  await expectAccessible(page);
  await scan(page, 'R1A091F');
  await expect(
    page.getByText('Modello superato: CIE-R1A, versione 0.9. Ora vale la versione 1.0'),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});
