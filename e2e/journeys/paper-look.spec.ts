// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { confirmSigned, expectPrinted, print, toSign } from '../screens/counter';
import { operators, signIn } from '../screens/sign-in';

test('@campaign who reads Slovene gets a back in Slovene, the office keeps its own; who needs large print gets the codes in it', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  const requestId = await toSign(page);
  await page.getByText('Il retro in un’altra lingua').click();
  await page.getByLabel('Retro dei fogli del cittadino').selectOption('Italiano e sloveno');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stampa così il foglio 1' }).click();
  await expectPrinted(page);
  await confirmSigned(page);
  await expectPrinted(page);
  await page.goto(`/richieste/${requestId}`);
  await expect(page.getByText('Foglio 1, due copie · retro: Italiano e sloveno')).toBeVisible();
  await page.getByText('Il retro in un’altra lingua').click();
  await expect(page.getByLabel('Retro dei fogli del cittadino')).toHaveValue('it-sl');
  await page.getByLabel('Codici a caratteri grandi').check();
  await page.getByRole('button', { name: 'Stampa così i codici' }).click();
  await expect(
    page.getByText('Foglio 2, codici · retro: Italiano e sloveno · caratteri grandi'),
  ).toBeVisible();
  await expectAccessible(page);

  const both = textsOf(await readPaper((await print(page, requestId, 'sheet-1')).bytes, 4));
  expect(both[1]).toContain('Kaj lahko storite od danes');
  expect(both[3]).not.toContain('Kaj lahko storite od danes');
  const [codes] = textsOf(await readPaper((await print(page, requestId, 'sheet-2')).bytes, 2));
  expect(codes).toContain('CIE-R1A-G');
  expect(complaints).toEqual([]);
});
