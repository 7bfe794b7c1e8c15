// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { practiceCases } from '@/contracts/practice/register/cases';
import { expectAccessible } from '../checks/accessibility';
import { signal } from '../checks/backend';
import { expect, test } from '../fixtures';
import { openRequest, requestIdOf, saveDraft, scan } from '../screens/counter';
import { expectSaved, expectTakenOver, field, openForm, tile, toReview } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

const BENASSI = 'BNSGLI95S49A944K';

/** Something that waits until the test lets it go. */
const hold = () => {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { until, release: () => release() };
};

test.beforeEach(({ page }) => signIn(page, operators.clerk));

test('a code fills the request from the register; what the clerk writes stays', async ({
  page,
  complaints,
}) => {
  await openRequest(page);
  await expectTakenOver(page);
  await field(page, 'person.codiceFiscale').fill('MNTBRC84D54A944E');
  await expect(page.getByText(/Dati dall'anagrafe nazionale alle \d+\.\d\d\./).first()).toBeVisible();
  await expect(field(page, 'person.surname')).toHaveValue('Montanari');
  await expect(tile(page, 'person.previousType', 'cie')).toBeChecked();
  await expect(field(page, 'person.previousNumber')).toHaveValue('CA10934FD');
  await expect(field(page, 'residence.streetName')).toHaveValue('Via Guido Reni');
  await expect(field(page, 'residence.citizenship')).toHaveValue('ITA');
  const filled = await page.evaluate(
    () =>
      new Set(
        [...new FormData(document.querySelector<HTMLFormElement>('#request-form')!)].flatMap(
          ([name, value]) =>
            /^\w+\.\w+$/.test(name) && value !== '' && name !== 'person.codiceFiscale' ? [name] : [],
        ),
      ).size,
  );
  expect(filled).toBeGreaterThanOrEqual(16);
  await expect(page.getByText("La carta precedente, n. CA10934FD, era valida per l'espatrio.")).toBeVisible();
  await expect(page.locator('input[name="travel.validForTravel"]:checked')).toHaveCount(0);
  // Enter goes past what the register told, to the first thing to decide.
  await field(page, 'person.codiceFiscale').press('Enter');
  await expect(tile(page, 'person.reason', 'first-issue')).toBeFocused();
  await field(page, 'residence.houseNumber').fill('29');
  await expect(page.getByText("Numero civico: per l'anagrafe nazionale 27.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Usa questo' }).click();
  await expect(field(page, 'residence.houseNumber')).toHaveValue('27');
  expect(complaints).toEqual([]);
});

test('@campaign an answer that comes once the page is being left changes nothing: what was saved is reviewed', async ({
  page,
}) => {
  const requestId = await openRequest(page);
  await expectTakenOver(page);
  await saveDraft(page, requestId, completeValues(), 0);
  const [answer, drawn, nextPage] = [hold(), hold(), hold()];
  await page.route('**/anagrafe', async (route) => {
    const response = await route.fetch();
    await answer.until;
    await route.fulfill({ response });
  });
  await page.route('**/controllo?*', async (route) => {
    const response = await route.fetch();
    drawn.release();
    await nextPage.until;
    await route.fulfill({ response });
  });
  await openForm(page, requestId);
  await expectTakenOver(page);
  await toReview(page);
  await drawn.until;
  const answered = page.waitForResponse(/anagrafe$/);
  answer.release();
  await (await answered).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  nextPage.release();
  await page.getByRole('checkbox', { name: /corrispondono/ }).check();
  await page.getByRole('button', { name: /Controlla e stampa/ }).click();
  await expect(
    page.getByRole('heading', { name: /^(Il cittadino ha letto|È la stessa persona)/ }),
  ).toBeVisible();
});

test('@campaign away: the clerk types on, the request says so, and is verified by itself when the register is back', async ({
  page,
}) => {
  signal('sandbox', 'SIGSTOP');
  try {
    const requestId = await openRequest(page);
    await expectTakenOver(page);
    await field(page, 'person.codiceFiscale').fill(BENASSI);
    await expect(page.getByText(/L'anagrafe nazionale non risponde dalle \d+\.\d\d/)).toBeVisible();
    await field(page, 'person.surname').fill('Benassi');
    await field(page, 'person.givenName').fill('Giulietta');
    await field(page, 'person.sex').focus();
    await expectSaved(page);
    await page.goto(`/richieste/${requestId}`);
    await expect(page.getByText(/La verifica è in attesa/)).toBeVisible();
    await expect(page.getByText(/Anagrafe nazionale non raggiungibile dalle/)).toBeVisible();
    signal('sandbox', 'SIGCONT');
    await expect(async () => {
      await page.reload();
      const verified = page.locator('#anagrafe').getByText(/Diversi dall'anagrafe nazionale .*: Nome\./);
      await expect(verified).toBeVisible({ timeout: 500 });
      await expect(page.getByText(/Anagrafe nazionale non raggiungibile/)).toBeHidden({ timeout: 500 });
    }).toPass({ timeout: 40_000 });
    await openForm(page, requestId);
    await expectTakenOver(page);
    await expect(page.getByText("Nome: per l'anagrafe nazionale Giulia.")).toBeVisible();
    await expect(field(page, 'person.givenName')).toHaveValue('Giulietta');
  } finally {
    signal('sandbox', 'SIGCONT');
  }
});

test('@campaign who is not registered, and a child with two parents', async ({ page }) => {
  await openRequest(page);
  await expectTakenOver(page);
  await field(page, 'person.codiceFiscale').fill('RSSMRA80A01H501U');
  await expect(page.getByText(/non c'è una scheda attiva con questo codice fiscale/)).toBeVisible();
  await expect(page.getByText('Chi può rimediare:')).toBeVisible();
  await expect(page.getByText(/«Nell'anagrafe nazionale non la trovo/)).toBeVisible();
  await expectAccessible(page);
  await field(page, 'person.codiceFiscale').fill(practiceCases.eightYearOld.taxCode);
  await expect(field(page, 'person.givenName')).toHaveValue('Bice');
  await expect(field(page, 'family.parent1')).toHaveValue('Quercioli Ivana');
  await expect(field(page, 'family.parent2')).toHaveValue('Zagaria Ettore');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign the register fills the form when it is posted for the first time', async ({ page }) => {
    await scan(page, 'QRNTRS62M45L049V');
    const requestId = requestIdOf(page);
    await page.getByRole('button', { name: 'Salva', exact: true }).click();
    await expect(field(page, 'person.surname')).toHaveValue('Quaranta');
    await expect(field(page, 'residence.houseNumber')).toHaveValue('40');
    await expect(page.getByText(/Dati dall'anagrafe nazionale alle/).first()).toBeVisible();
    expect(requestIdOf(page)).toBe(requestId);
  });
});
