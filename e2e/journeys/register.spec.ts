// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { expectAccessible } from '../checks/accessibility';
import { acceptsPuk, backend, signal } from '../checks/backend';
import { halvesOf, placeOf, readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import {
  confirmSigned,
  expectPrinted,
  print,
  requestIdOf,
  review,
  saveDraft,
  scan,
  toSign,
} from '../screens/counter';
import { field, tile } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

const PERSON = { codiceFiscale: 'MNTBRC84D54A944E', surname: 'Montanari' };
const SERIAL = /C[A-Z]\d{5}[A-Z]{2}/;

const accepted = (requestId: string) =>
  expect.poll(async () => (await backend().showEnrolment(requestId)).ok, { timeout: 20_000 });

test.describe('the main job', () => {
  test.beforeEach(({ page }) => signIn(page, operators.clerk));

  test('a citizen is registered: sheet 1 before the signature, nothing sent, then the codes and the feed', async ({
    page,
    complaints,
  }) => {
    const requestId = await toSign(page);
    await expectAccessible(page);

    const sheet1 = await print(page, requestId, 'sheet-1-citizen');
    const paper1 = await readPaper(sheet1.bytes, 2);
    const signature = placeOf(paper1, 0, 'Firma del richiedente');
    expect(signature.x).toBeGreaterThan(105);
    expect(signature.y).toBeGreaterThan(148.5);
    const serial = SERIAL.exec(textsOf(paper1)[0] ?? '')?.[0] ?? '';
    expect(serial).toMatch(SERIAL);
    await readPaper((await print(page, requestId, 'sheet-1')).bytes, 4);
    expect((await print(page, requestId, 'sheet-2')).status).toBe(409);
    expect((await backend().showEnrolment(requestId)).ok).toBe(false);

    await confirmSigned(page);
    await accepted(requestId).toBe(true);
    const sheet2 = await print(page, requestId, 'sheet-2');
    const paper2 = await readPaper(sheet2.bytes, 2);
    const { pin, puk } = halvesOf(paper2, 0);
    const items = [...paper1.pages, ...paper2.pages].flatMap(({ items: all }) => all.map(({ text }) => text));
    expect(items.filter((text) => text === pin)).toHaveLength(pin === puk ? 2 : 1);
    expect(textsOf(paper2)[0]).toContain(serial);
    expect(await acceptsPuk(PERSON.codiceFiscale, serial, puk)).toBe(true);
    expect(
      await acceptsPuk(
        PERSON.codiceFiscale,
        serial,
        puk.replace(/^./, (digit) => String((Number(digit) + 1) % 10)),
      ),
    ).toBe(false);

    const state = await backend().showEnrolment(requestId);
    expect(state.ok && state.value.cardSerial).toBe(serial);
    const card = await backend().findCard({
      municipalityCode: '037999',
      codiceFiscale: PERSON.codiceFiscale,
      cardSerial: serial,
    });
    expect(card.ok && card.value.knownContacts.email).toContain('@posta-esempio.it');

    const again = await page.request.get(sheet2.url);
    expect(Buffer.from(await again.body()).equals(Buffer.from(sheet2.bytes))).toBe(true);
    await page.reload();
    await expect(page.getByText(/Può attivare le credenziali/)).toBeVisible();
    const data = page.getByRole('region', { name: 'Dati della richiesta' });
    await expect(data.getByText('BOLOGNA (BO) 14.04.1984')).toBeVisible();
    await expect(data.getByText(/compleanno entro 10 anni/)).toBeVisible();
    await expect(page.getByText('b.montanari@posta-esempio.it')).toHaveCount(0);
    await page.getByRole('button', { name: 'Mostra' }).click();
    await expect(page.getByText('b.montanari@posta-esempio.it').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: /Consegnata – prossimo/ }).click();
    await expect(page.getByText(/consegnato a Montanari/)).toBeVisible();
    expect((await page.request.get(sheet2.url)).status()).toBe(410);
    await page.getByRole('button', { name: 'Annulla la consegna' }).click();
    await expect(page.getByRole('button', { name: /Consegnata – prossimo/ })).toBeVisible();
    await page.getByRole('button', { name: /Consegnata – prossimo/ }).click();
    expect(complaints).toEqual([]);
  });

  test('@campaign an edit in a second tab after printing makes the signed sheet void', async ({ page }) => {
    const requestId = await toSign(page, { 'person.surname': 'Montanari' });
    const second = await page.context().newPage();
    await saveDraft(second, requestId, completeValues({ 'residence.heightCm': '170' }), 1);
    await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
    await expect(page.getByText('Il foglio firmato non corrisponde più: ristampare.')).toBeVisible();
    expect((await backend().showEnrolment(requestId)).ok).toBe(false);
    await review(page, requestId);
    await expectPrinted(page);
    await confirmSigned(page);
    await accepted(requestId).toBe(true);
  });

  test('@campaign a hidden field that was changed is answered in a sentence, and nothing is registered', async ({
    page,
  }) => {
    const requestId = await toSign(page);
    const hidden = page.locator('form:has(input[name="version"]) input[name="requestId"]');
    for (const wrong of ['', "x' or 1=1", '00000000-0000-4000-8000-000000000000']) {
      await hidden.evaluate((input: HTMLInputElement, value) => (input.value = value), wrong);
      await page.getByRole('button', { name: /Firmata: conferma e invia/ }).click();
      await expect(page.getByText('Nessuna pratica trovata in questo Comune.')).toBeVisible();
      await page.goto(`/richieste/${requestId}`);
      await expect(page.getByText('Da firmare', { exact: true }).first()).toBeVisible();
    }
  });

  test('the portal is killed between confirm and answer: repeating gives one request, one ticket, one message', async ({
    page,
  }) => {
    const requestId = await toSign(page);
    await page.route('**/richieste/**', (route) => route.continue());
    const confirm = page.getByRole('button', { name: /Firmata: conferma e invia/ });
    const killed = confirm.click({ noWaitAfter: true }).catch(() => undefined);
    await page.waitForTimeout(60);
    signal('portal', 'SIGKILL');
    await killed;
    await expect
      .poll(async () => (await page.request.get('/api/health/ready').catch(() => null))?.status(), {
        timeout: 30_000,
      })
      .toBe(200);
    await page.goto(`/richieste/${requestId}`);
    const still = page.getByRole('button', { name: /Firmata: conferma e invia/ });
    if (await still.isVisible()) await still.click();
    await accepted(requestId).toBe(true);
    await page.goto(`/richieste/${requestId}`);
    await expect(page.getByText(/Firmata e registrata/)).toHaveCount(1);
  });

  test('@campaign the service is away for the whole registration; the delivery happens by itself when it is back', async ({
    page,
  }) => {
    signal('sandbox', 'SIGSTOP');
    try {
      const requestId = await toSign(page);
      await confirmSigned(page);
      const codes = await print(page, requestId, 'sheet-2');
      halvesOf(await readPaper(codes.bytes, 2), 0);
      await expect
        .poll(
          async () => {
            await page.reload();
            return page.getByText(/Servizio credenziali in ritardo/).isVisible();
          },
          { timeout: 30_000 },
        )
        .toBe(true);
      await expectAccessible(page);
      signal('sandbox', 'SIGCONT');
      await accepted(requestId).toBe(true);
    } finally {
      signal('sandbox', 'SIGCONT');
    }
  });

  test('@campaign the next person of the household begins with address, delivery and contacts to be read back', async ({
    page,
  }) => {
    const requestId = await toSign(page);
    await confirmSigned(page);
    await page.getByRole('button', { name: 'Nuova richiesta da questa' }).click();
    await expect(page).toHaveURL(/\/dati$/);
    expect(requestIdOf(page)).not.toBe(requestId);
    await expect(field(page, 'residence.streetName')).toHaveValue('Via Guido Reni');
    await expect(tile(page, 'delivery.mode', 'other-address')).toBeChecked();
    await expect(field(page, 'contacts.email')).toHaveValue('b.montanari@posta-esempio.it');
    await expect(field(page, 'contacts.readBack')).toBeVisible();
    await expect(field(page, 'person.surname')).toHaveValue('');
  });

  test('@campaign the request is found again by number, codice fiscale, serial and surname, never in an address', async ({
    page,
  }) => {
    const requestId = await toSign(page, { 'person.surname': 'Montanari' });
    await page.goto(`/richieste/${requestId}`);
    const serial = (await page.getByText(SERIAL).first().textContent()) ?? '';
    for (const text of [PERSON.codiceFiscale, PERSON.surname.slice(0, 4), serial]) {
      await scan(page, text);
      await expect(page).toHaveURL(/\/(cerca|richieste\/[0-9a-f-]{36}(\/dati)?)$/);
      expect(page.url()).not.toContain(text);
    }
  });
});
