// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { halvesOf, readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import {
  askCodes,
  chooseReason,
  findCard,
  identifyByCard,
  practiceCard,
  printReprint,
  reprintIdOf,
  signDeclaration,
} from '../screens/reprint';
import { operators, signIn, signInAnew } from '../screens/sign-in';
import { onDatabase } from '../walls/stack-database';

test.beforeAll(ageReprints);

test('@campaign a jammed sheet: another with its own number, the same codes, no second loss; the register knows both', async ({
  page,
  browser,
  complaints,
}) => {
  test.setTimeout(180_000);
  await signInAnew(page, operators.otherClerk);
  const card = practiceCard('CA90311WB');
  const releases = async (): Promise<string[]> => {
    const { rows } = await onDatabase('sportello', (client) =>
      client.query<{ id: string }>(
        'select id::text from reprint where codice_fiscale = $1 and released_at is not null',
        [card.codiceFiscale],
      ),
    );
    return rows.map(({ id }) => id);
  };
  const before = await releases();
  await findCard(page, card);
  await identifyByCard(page);
  await chooseReason(page, 'Smarrita');
  const act = textsOf(await readPaper((await printReprint(page, 'declaration')).bytes, 2)).join(' ');
  expect(act).toContain('Borgo San Quirino');
  expect(act).toContain('Porto Salvo Veneto');
  await page.reload();
  await signDeclaration(page);
  await askCodes(page);

  const torn = await printReprint(page, 'codes');
  const first = halvesOf(await readPaper(torn.bytes, 2), 0);
  await page.reload();
  await page.getByRole('button', { name: 'Foglio inceppato' }).click();
  await expect(page.getByRole('button', { name: 'Stampa il foglio dei codici' })).toBeVisible();
  await expectAccessible(page);
  expect((await page.request.get(torn.url)).status()).toBe(410);
  const again = await printReprint(page, 'codes');
  const paper = await readPaper(again.bytes, 2);
  expect(halvesOf(paper, 0)).toEqual(first);
  const [old, current] = [torn, again].map(({ url }) => url.split('/').at(-1) ?? '');
  expect(current).not.toBe(old);
  expect(textsOf(paper)[0]).toContain(current);
  expect(textsOf(paper)[0]).not.toContain(old);
  await page.reload();
  await expect(page.getByText(new RegExp(`${current}.*stampato`)).first()).toBeVisible();
  await expectAccessible(page);
  const id = reprintIdOf(page);
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();

  expect((await releases()).filter((each) => !before.includes(each))).toEqual([id]);

  const desk = await browser.newPage({ baseURL: process.env.BASE_URL });
  await signIn(desk, operators.supervisor);
  await desk.goto('/supervisione');
  await desk.getByRole('link', { name: /^Registro dei fogli/ }).click();
  await desk
    .getByRole('link', { name: /^\d\d\/\d\d\/\d{4}$/ })
    .first()
    .click();
  await expect(desk.getByRole('row', { name: new RegExp(`${old}`) })).toContainText(
    'annullato allo sportello',
  );
  await expect(desk.getByRole('row', { name: new RegExp(`${current}`) })).toContainText('consegnato');
  await expectAccessible(desk);
  await desk.close();
  expect(complaints.filter((text) => !/404|410/.test(text))).toEqual([]);
});
