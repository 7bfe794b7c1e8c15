// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { placeOf, readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { confirmSigned, print, requestIdOf, toSign } from '../screens/counter';
import { guidePanel, receivedMails, sendGuide, showGuide } from '../screens/guides';
import { operators, signIn } from '../screens/sign-in';

const EMAIL = 'b.montanari@posta-esempio.it';

test('@campaign a guide is shown without anything of operator or person, printed, and sent to the address that was read back', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.clerk);
  await toSign(page);
  await confirmSigned(page);
  const requestId = requestIdOf(page);
  await page.goto(`/richieste/${requestId}`);

  await sendGuide(page, 'Recuperare il PUK');
  await expect(guidePanel(page).getByText(/Recuperare il PUK: inviata alle \d/)).toBeVisible({
    timeout: 20_000,
  });
  await sendGuide(page, 'Recuperare il PUK');
  await expect(guidePanel(page).getByRole('alert')).toContainText('non serve inviarla di nuovo');
  await expect(guidePanel(page).getByText(/Recuperare il PUK: inviata alle \d/)).toBeVisible();
  await expectAccessible(page);
  const mails = receivedMails().filter(
    (mail) => mail.includes(`To: ${EMAIL}`) && !mail.includes('foglio dei codici.'),
  );
  expect(mails).toHaveLength(1);
  for (const said of ['Sblocca carta', 'cie.borgosanquirino.example/g/037999/5', 'non serve rispondere'])
    expect(mails[0]).toContain(said);
  expect(mails[0]).not.toMatch(/Montanari Beatrice|MNTBRC|C[A-Z]\d{5}[A-Z]{2}/);

  const receipt = await readPaper((await print(page, requestId, 'sheet-1-citizen')).bytes, 2);
  expect(placeOf(receipt, 1, 'cie.borgosanquirino.example/g/037999/1').y).toBeLessThan(274);

  await page.getByRole('link', { name: 'Mostra o stampa una guida' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Guide per i cittadini' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stampa guida 1', exact: true }).click();
  const paper = page.locator('.print-desk--open').or(page.getByText('eliminarlo dai download'));
  await expect(paper).toBeVisible({ timeout: 20_000 });
  await showGuide(page, 'Registrare la carta nell’app');
  await expect(page.getByRole('heading', { level: 1, name: /Registrare la carta/ })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(6);
  const shown = await page.locator('body').innerText();
  for (const word of ['Marchetti', 'Montanari', 'Sportello 1', 'Esci']) expect(shown).not.toContain(word);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Die Karte in der App/ })).toBeVisible();
  // A key pressed before the page's script has come is lost.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Torna alla pratica' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('link', { name: 'Torna alla pratica' })).toHaveAttribute(
    'href',
    `/richieste/${requestId}`,
  );

  const origin = process.env.BASE_URL ?? '';
  for (const kind of ['3-it', '3-it-de']) {
    const answer = await page.request.post('/guide/stampe', {
      headers: { origin },
      form: { kind, sides: 'both' },
    });
    const drawn = await readPaper(new Uint8Array(await answer.body()), 2);
    expect(textsOf(drawn)[0]).toContain('Registrare la carta nell’app CieID');
    expect(textsOf(drawn)[1]).toContain(
      kind === '3-it' ? 'la carta è registrata' : 'ist die Karte registriert',
    );
    expect(textsOf(drawn).every((text) => text.includes('PROVA'))).toBe(true);
  }

  await page.goto('/');
  await page.keyboard.press('Alt+K');
  await page.getByRole('combobox', { name: /fare/ }).fill('guide per');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guide$/);
  expect(complaints).toEqual([]);
});

test.describe('@campaign the public pages on a telephone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true });

  test('are read, kept by caches, leave no cookie, and lead from one to the other', async ({
    page,
    context,
  }) => {
    for (const path of [
      '/g/037999',
      '/g/037999/de',
      '/g/1',
      ...[1, 2, 3, 4, 5].map((n) => `/g/037999/${n}`),
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.headers()['cache-control']).toContain('public');
      expect(answer?.headers()['set-cookie']).toBeUndefined();
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(await page.locator('script').count()).toBe(0);
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: window.innerWidth,
      }));
      expect(scroll, path).toBeLessThanOrEqual(width);
    }
    await page.getByRole('link', { name: '2. Entrare con il codice QR' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('codice QR');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('QR-Code');
    await page.goto('/g/037999/1');
    await expect(page.getByRole('link', { name: 'Le credenziali', exact: true })).toHaveAttribute(
      'href',
      /^https:/,
    );
    expect((await page.goto('/g/037999/9'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('non c’è');
    expect(await context.cookies()).toEqual([]);
  });
});

test('@campaign the public pages keep the accessibility rules, in both languages and at four times their size', async ({
  page,
}) => {
  for (const path of ['/g/037999/1', '/g/021999/5/de', '/g/037999', '/g/2', '/g/037999/9']) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/g/037999/3');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
