// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { readFields } from '@/lib/platform/pdf/testing/read-fields';
import { completeValues } from '@/lib/cie-request/example-request';
import { expectAccessible } from '../checks/accessibility';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { expectPrinted, openRequest, saveDraft } from '../screens/counter';
import {
  chooseOwnForm,
  listedOwnForms,
  offeredForms,
  openOwnForms,
  searchOwnForms,
  shownForm,
} from '../screens/own-forms';
import { bornAgo, personValues } from '../screens/people';
import { operators, signIn } from '../screens/sign-in';

const DELEGATION = 'Delega al ritiro della carta di identità elettronica';

const statusOf = async (page: Page, path: string, headers: Record<string, string> = {}): Promise<number> =>
  (await page.request.get(path, { headers })).status();

test('@campaign a form is found, looked at and printed blank; another is printed with what the request knows', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  await openOwnForms(page);
  expect(await listedOwnForms(page)).toHaveLength(15);
  await expect(page.getByText('non sono moduli del Ministero')).toBeVisible();
  await expect(page.getByText('si allega la denuncia')).toBeVisible();
  await expectAccessible(page);
  await searchOwnForms(page, 'patente');
  await expect(page.getByText('Nessun modulo con queste parole.')).toBeVisible();
  await searchOwnForms(page, 'DELEGA ritiro');
  expect((await listedOwnForms(page))[0]).toBe(DELEGATION);
  expect(await listedOwnForms(page)).toHaveLength(2);
  await chooseOwnForm(page, DELEGATION);
  await expect(shownForm(page).getByText('Firma del delegante', { exact: true })).toBeVisible();
  await expect(shownForm(page).locator('figure')).toHaveCount(2);
  const link = shownForm(page).getByRole('link', { name: /Apri e stampa in bianco/ });
  const address = (await link.getAttribute('href')) ?? '';
  const opened = await page.request.get(address);
  expect(opened.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-disposition': 'inline; filename="SP-07-it.pdf"',
  });
  const bytes = new Uint8Array(await opened.body());
  expect(textsOf(await readPaper(bytes, 2))[0]).toContain('Comune di Borgo San Quirino');
  expect((await readFields(bytes)).flat().map(({ tooltip }) => tooltip)).toContain(
    'Delegato: Cognome e nome',
  );
  expect(await statusOf(page, address, { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusOf(page, address.replace(/it$/, 'it-de'))).toBe(404);
  expect(await statusOf(page, address.replace('SP-07', 'SP-12'))).toBe(404);

  const requestId = await openRequest(page);
  const child = {
    ...completeValues(),
    ...personValues({ surname: 'Riva', givenName: 'Elia', sex: 'M', birth: bornAgo(9) }),
    'declarations.organDonation': '',
    'family.role': 'parents',
    'family.parent1': 'Riva Ida',
    'family.parent1State': 'present',
    'family.parent2': 'Galli Ugo',
    'family.parent2State': 'assent',
    'delivery.delegate': 'Riva Ida',
  };
  await saveDraft(page, requestId, child, 0);
  await page.goto(`/richieste/${requestId}`);
  expect(await offeredForms(page)).toEqual([
    'Stampa l’assenso all’espatrio',
    'Stampa la richiesta del minore',
    'Stampa la delega al ritiro',
  ]);
  await expect(
    page.getByText('Un genitore non è allo sportello e la carta vale per l’espatrio.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stampa l’assenso all’espatrio' }).click();
  await expectPrinted(page);
  await expect(page.getByText('Stampato il modulo SP-03, compilato con i dati della pratica')).toBeVisible();
  const printed = await page.request.get(`/richieste/${requestId}/stampe/moduli/SP-03`);
  expect(printed.headers()['cache-control']).toBe('no-store');
  const [front] = textsOf(await readPaper(new Uint8Array(await printed.body()), 2));
  for (const name of ['Galli Ugo', 'Riva Elia', 'Riva Ida']) expect(front).toContain(name);
  expect(await statusOf(page, `/richieste/${requestId}/stampe/moduli/SP-01`)).toBe(409);
  expect(
    await statusOf(page, `/richieste/${requestId}/stampe/moduli/SP-03`, { 'sec-purpose': 'prefetch' }),
  ).toBe(403);
  expect(complaints).toEqual([]);
});
