// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { expectAccessible } from '../checks/accessibility';
import {
  countKeystrokes,
  forgetKeystrokes,
  keystrokesOf,
  printKeystrokes,
  sumOf,
} from '../checks/keystrokes';
import { expect, test } from '../fixtures';
import { openRequest, saveDraft } from '../screens/counter';
import { expectTakenOver, field } from '../screens/new-request';
import { readCode } from '../screens/scanner';
import { operators, signIn } from '../screens/sign-in';

const MOST_KEYS = 25;
const CODE = 'MNTBRC84D54A944E';
/** Her card has expired; no other journey registers her. */
const RENEWED = 'BNCCHR91B48C573Y';

test.beforeEach(async ({ page }) => {
  await countKeystrokes(page);
  await signIn(page, operators.clerk);
});

test('the renewal of an adult by keyboard alone: at most 25 keys after the code', async ({
  page,
  complaints,
}) => {
  const { keyboard } = page;
  /** As a person presses: slower than a reader. */
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.waitForTimeout(60);
      await keyboard.press(key);
      await page.waitForTimeout(80);
    }
  };
  await openRequest(page);
  await expectTakenOver(page);
  await expect(field(page, 'person.codiceFiscale')).toBeFocused();
  await keyboard.type(RENEWED, { delay: 60 });
  await expect(page.getByText(/Dati dall'anagrafe nazionale alle/).first()).toBeVisible();
  await press('Enter');
  await expect(field(page, 'person.reason')).toBeFocused();
  await forgetKeystrokes(page);

  await press('2');
  await expect(page.locator('input[name="person.reason"][value="renewal"]')).toBeChecked();
  await press('1');
  await expect(field(page, 'residence.heightCm')).toBeFocused();
  await press('1', '6', '9', 'Enter');
  await expect(field(page, 'biometrics.fingerprints')).toBeFocused();
  await press('1');
  await expect(field(page, 'biometrics.signature')).toBeFocused();
  await press('1');
  await expect(field(page, 'travel.validForTravel')).toBeFocused();
  await expect(page.locator('input[name="travel.validForTravel"]:checked')).toHaveCount(0);
  await press('1');
  await expect(field(page, 'contacts.email')).toBeFocused();
  await keyboard.type('c.bianconi@posta-esempio.it', { delay: 40 });
  await press('Enter');
  await keyboard.type('3475550143', { delay: 40 });
  await press('F8');
  await expect(page.getByRole('dialog', { name: 'I suoi contatti' })).toBeVisible();
  await press('Enter');
  await expect(field(page, 'delivery.mode')).toBeFocused();
  await press('1');
  await expect(field(page, 'delivery.otherDocument')).toBeFocused();
  await press('1');
  await expect(field(page, 'payment.method')).toBeFocused();
  await press('1', '1', '1', '8', '4', 'Enter');
  await expect(field(page, 'declarations.organDonation')).toBeFocused();
  await press('3');
  await expect(field(page, 'declarations.travelDeclaration')).toBeFocused();
  await press('Space');
  await expect(page.getByText('Non manca nulla.')).toBeVisible();
  await press('F9');
  await expect(page).toHaveURL(/\/controllo$/);
  await expect(page.getByRole('checkbox', { name: /corrispondono/ })).toBeFocused();
  await press('Space', 'F9');
  await expect(
    page.getByRole('heading', { name: 'Il cittadino ha letto e firmato il foglio 1?' }),
  ).toBeVisible();

  const counted = await keystrokesOf(page);
  printKeystrokes('Adult renewal with a register hit, keys after the code', counted);
  expect(sumOf(counted)).toBeLessThanOrEqual(MOST_KEYS);
  expect(complaints).toEqual([]);
});

test('@campaign a scan: taken back from where it was typed, put where it belongs, or asked about', async ({
  page,
}) => {
  const scan = (code: string) => readCode(page, code);
  await page.goto('/richieste');
  await page.locator('#bar-search').fill('Ross');
  await scan(CODE);
  // One request opens, several are listed.
  await expect(page).toHaveURL(/\/(richieste\/.+|cerca)$/);
  await openRequest(page);
  await expectTakenOver(page);
  await field(page, 'person.surname').fill('Garreri');
  await scan('GRRSLV78P52GPPTD');
  await expect(field(page, 'person.codiceFiscale')).toHaveValue('GRRSLV78P52GPPTD');
  await expect(field(page, 'person.surname')).toHaveValue('Garreri');
  // What is missing comes from the register; the focus stays with the clerk.
  await expect(field(page, 'person.givenName')).toHaveValue('Silvia');
  await field(page, 'person.givenName').focus();
  await scan(CODE);
  const question = page.getByRole('dialog', { name: 'Codice letto' });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await expect(field(page, 'person.givenName')).toHaveValue('Silvia');
  await page.keyboard.press('Escape');
  await expect(question).not.toBeVisible();
  await expect(field(page, 'person.givenName')).toBeFocused();
  await scan(`SCIE1.${'A'.repeat(67)}`);
  await page.keyboard.press('F9');
  await expect(page.getByText('Questo codice QR non è di una ricevuta valida')).toBeVisible();
});

test('@campaign commands and keys: found by their first letters, run by Enter, the focus goes back', async ({
  page,
}) => {
  await saveDraft(page, await openRequest(page), completeValues(), 0);
  await page.goto('/richieste');
  await page.locator('#bar-search').focus();
  await page.keyboard.press('Alt+k');
  const commands = page.getByRole('dialog', { name: 'Comandi' });
  await expect(commands.getByRole('combobox')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(commands).not.toBeVisible();
  await expect(page.locator('#bar-search')).toBeFocused();
  await page.keyboard.press('Alt+u');
  await expect(page.getByRole('dialog', { name: 'Tasti di questa pagina' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+k');
  await page.keyboard.type('monta', { delay: 60 });
  await expect(commands.getByRole('option', { name: /Montanari Beatrice/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/richieste\/.+/);
  await page.keyboard.press('Alt+k');
  await page.keyboard.type('moduli', { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/modulistica/);
});
