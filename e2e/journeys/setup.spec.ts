// SPDX-License-Identifier: AGPL-3.0-or-later
import { parse } from 'csv-parse/sync';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { confirmSigned, expectPrinted, toSign } from '../screens/counter';
import { openAccounts, openForm, openSetup, saveRow } from '../screens/setup';
import { operators, signIn } from '../screens/sign-in';
import { onDatabase } from '../walls/stack-database';

/** Takes three decisions from the bilingual municipality, as if it had been added without them. */
const leaveOpen = () =>
  onDatabase(
    'sportello',
    (client) =>
      client.query(
        `update municipality_settings s set decided = false, version = 1, settings = jsonb_set(
           settings - 'phone' #- '{switches,over70}', '{tariffs}',
           (select jsonb_agg(t) from jsonb_array_elements(settings -> 'tariffs') t where t ->> 'reason' <> 'loss'))
         from municipality m where m.id = s.municipality_id and m.slug = 'kaltenbrunn-fontefredda'`,
      ),
    true,
  );

test('what is left open is decided on one page; only then can a request be opened', async ({
  page,
  complaints,
}) => {
  await leaveOpen();
  await signIn(page, operators.bilingualSupervisor);
  await expect(page.getByRole('heading', { name: 'Il Comune non ha ancora deciso tutto' })).toBeVisible();
  await page.getByRole('link', { name: 'Impostazioni del Comune' }).click();
  await expect(page.getByText('Mancano 3 decisioni')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Recapiti sulle carte', exact: true }).click();
  const form = openForm(page);
  await form.getByLabel('Sito del Comune').fill('http://www.valle.example');
  await form.getByRole('button', { name: 'Salva' }).click();
  await expect(form.getByText('Indicare un indirizzo che comincia con https://.')).toBeVisible();
  await expect(form.getByText('Manca: scriverlo o sceglierlo.')).toBeVisible();
  await expect(form.getByLabel('Sito del Comune')).toBeFocused();
  await expect(form.getByLabel('Sito del Comune')).toHaveValue('http://www.valle.example');
  await form.getByLabel('Sito del Comune').fill('https://www.valle.example');
  await form.getByLabel('Telefono dell’ufficio').fill('051 555 0170');
  await form.getByRole('button', { name: 'Salva' }).click();

  await expect(form.getByRole('heading', { name: 'Scadenza per chi ha 70 anni o più' })).toBeVisible();
  await form.getByText('50 anni', { exact: true }).click();
  await saveRow(page, '30/07/2026', 'DL 2026, art. 6 (da confermare)');

  await expect(form.getByRole('heading', { name: 'Smarrimento' })).toBeVisible();
  await form.getByLabel('Importo in euro').fill('27.37');
  await form.getByText('duplicato', { exact: true }).click();
  await saveRow(page, '31/02/2026', 'Delibera 12/2026');
  await expect(form.getByText('Scrivere giorno, mese e anno')).toBeVisible();
  await expect(form.getByLabel('Importo in euro')).toHaveValue('27.37');
  await saveRow(page, '01/01/2026', 'Delibera 12/2026');

  await expect(page.getByText('Salvato, in vigore dalla versione 4.')).toBeVisible();
  await expect(page.getByText('Tutto deciso: il Comune può lavorare.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Chi è allo sportello?' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('@campaign a tariff of next year is added, and what was paid today reads back in the table and in the file', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  const requestId = await toSign(page);
  const number = (await page.locator('.mono').allTextContents()).join(' ');
  expect(requestId).not.toBe('');
  await confirmSigned(page);
  await expectPrinted(page);

  await signIn(page, operators.supervisor);
  await openSetup(page);
  await page.getByRole('link', { name: 'Aggiungi una riga: Rinnovo' }).click();
  await openForm(page).getByLabel('Importo in euro').fill('22,50');
  await openForm(page).getByText('ordinaria', { exact: true }).click();
  await saveRow(page, '01/01/2199', 'Delibera di Giunta 1/2199');
  await expect(page.getByText(/Salvato, in vigore dalla versione/)).toBeVisible();
  await expect(page.getByRole('row', { name: /22,50 € · ordinaria.*Futura/ })).toBeVisible();

  await openAccounts(page);
  const total = page.getByRole('row', { name: /^Totale/ });
  await expect(total).toBeVisible();
  await expectAccessible(page);
  const answer = await page.request.get(
    (await page.getByRole('link', { name: 'Scarica CSV' }).getAttribute('href')) ?? '',
  );
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'no-store',
  });
  const rows = parse<Record<string, string>>(await answer.body(), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  expect(rows.some((row) => number.replaceAll(' ', '').includes(row['Numero di pratica'] ?? '-'))).toBe(true);
  const cents = rows.reduce((sum, { Importo }) => sum + Number(Importo?.replace(',', '')), 0);
  await expect(total).toContainText(
    new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2 }).format(cents / 100),
  );
  await signIn(page, operators.otherClerk);
  expect((await page.request.get('/supervisione/riscossioni/2026-11-1')).status()).toBe(403);
  expect(complaints).toEqual([]);
});
