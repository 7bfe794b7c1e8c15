// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest } from '../screens/counter';
import { errorAt, expectSaved, expectTakenOver, field, tile, toReview, unfold } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

/** One of each kind of control, and some that only a choice brings into sight. */
const fill = async (page: Page): Promise<void> => {
  await field(page, 'person.surname').fill(`D'Àgostino <b>"Łu`);
  await field(page, 'person.birthDate').fill('31/02/1984');
  await field(page, 'person.birthplaceName').fill('Lusernetta di Sotto');
  await tile(page, 'person.reason', 'theft').check();
  await field(page, 'person.reportAuthority').fill('Carabinieri');
  await unfold(page, 'person', /Casi particolari/);
  await tile(page, 'person.onePart', 'on').check();
  await field(page, 'residence.citizenship').selectOption('DEU');
  await tile(page, 'biometrics.fingerprints', 'taken').check();
  await field(page, 'biometrics.rightFinger').selectOption('thumb');
  await tile(page, 'travel.validForTravel', 'yes').check();
  await field(page, 'contacts.email').fill('b.montanari@');
  await tile(page, 'delivery.mode', 'other-address').check();
  await field(page, 'delivery.streetName').fill('Viale Aldo Moro');
  await tile(page, 'delivery.otherDocument', 'no').check();
  await tile(page, 'declarations.travelDeclaration', 'on').check();
};

const expectKept = async (page: Page): Promise<void> => {
  await expect(field(page, 'person.surname')).toHaveValue(`D'Àgostino <b>"Łu`);
  await expect(field(page, 'person.birthDate')).toHaveValue('31/02/1984');
  await expect(field(page, 'person.birthplaceName')).toHaveValue('Lusernetta di Sotto');
  await expect(tile(page, 'person.reason', 'theft')).toBeChecked();
  await expect(field(page, 'person.reportAuthority')).toHaveValue('Carabinieri');
  await expect(tile(page, 'person.onePart', 'on')).toBeChecked();
  await expect(field(page, 'residence.citizenship')).toHaveValue('DEU');
  await expect(field(page, 'biometrics.rightFinger')).toHaveValue('thumb');
  await expect(tile(page, 'travel.validForTravel', 'yes')).toBeChecked();
  await expect(tile(page, 'travel.validForTravel', 'no')).not.toBeChecked();
  await expect(field(page, 'contacts.email')).toHaveValue('b.montanari@');
  await expect(tile(page, 'delivery.mode', 'other-address')).toBeChecked();
  await expect(field(page, 'delivery.streetName')).toHaveValue('Viale Aldo Moro');
  await expect(tile(page, 'delivery.otherDocument', 'no')).toBeChecked();
  await expect(tile(page, 'declarations.travelDeclaration', 'on')).toBeChecked();
};

const expectRefused = async (page: Page): Promise<void> => {
  const summary = page.locator('#summary');
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: '31/02/1984 non esiste nel calendario.' })).toBeVisible();
  await expect(errorAt(page, 'person.birthDate')).toHaveText('31/02/1984 non esiste nel calendario.');
  await expect(errorAt(page, 'contacts.email')).toContainText('manca il dominio');
  await expect(errorAt(page, 'travel.validForTravel')).toContainText('Ai cittadini stranieri');
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign after a refused post every control shows what was typed', async ({ page }) => {
    await signIn(page, operators.clerk);
    await openRequest(page);
    await fill(page);
    await toReview(page);
    await expect(page).toHaveURL(/errori/);
    await expectRefused(page);
    await expectKept(page);
    await page.locator('#summary a', { hasText: '31/02/1984' }).click();
    await expect(field(page, 'person.birthDate')).toBeFocused();
  });

  test('@campaign Enter sends nothing', async ({ page }) => {
    await signIn(page, operators.clerk);
    await openRequest(page);
    await field(page, 'person.surname').fill('Montanari');
    await field(page, 'person.surname').press('Enter');
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(/\/dati$/);
    await expect(field(page, 'person.surname')).toHaveValue('Montanari');
  });
});

test.describe('with JavaScript', () => {
  test('@campaign after a refused attempt every control shows what was typed, and a reload too', async ({
    page,
    complaints,
  }) => {
    await signIn(page, operators.clerk);
    await openRequest(page);
    await expectTakenOver(page);
    await fill(page);
    await toReview(page);
    await expectRefused(page);
    await expectKept(page);
    await expectSaved(page);
    await expectAccessible(page);
    await page.reload();
    await expectKept(page);
    expect(complaints).toEqual([]);
  });
});

test.describe('with JavaScript two seconds late', () => {
  const late = async (page: Page) => {
    await page.route('**/_next/static/**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
  };

  test('@campaign what was typed before it arrives stays, is saved, and survives a refused attempt', async ({
    page,
    complaints,
  }) => {
    await signIn(page, operators.clerk);
    const requestId = await openRequest(page);
    await late(page);
    await page.goto(`/richieste/${requestId}/dati`, { waitUntil: 'commit' });
    await fill(page);
    await expectTakenOver(page);
    await expectKept(page);
    await expectSaved(page);
    await field(page, 'person.givenName').fill('Beatrice');
    await toReview(page);
    await expectRefused(page);
    await expectKept(page);
    await page.reload();
    await expectKept(page);
    expect(complaints).toEqual([]);
  });

  test('@campaign a button pressed before it arrives posts the form', async ({ page }) => {
    await signIn(page, operators.clerk);
    const requestId = await openRequest(page);
    // Held until the refused form is back, however long the typing takes.
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_next/static/**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`/richieste/${requestId}/dati`, { waitUntil: 'commit' });
    await fill(page);
    await toReview(page);
    await expect(page).toHaveURL(/errori/);
    await expectRefused(page);
    await expectKept(page);
    release();
    await expectTakenOver(page);
    await expectKept(page);
  });
});
