// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { expect, test } from '../fixtures';
import { confirmSigned, expectPrinted, toSign } from '../screens/counter';
import { askCodes, chooseReason, findCard, identifyByCard, practiceCard } from '../screens/reprint';
import { workAt } from '../screens/printing';
import { operators, signIn } from '../screens/sign-in';

test.beforeAll(ageReprints);

/** Presses a print button and returns the address of the paper that it leads to. */
const paperAfter = async (page: Page, button: string, sides: 'fronts' | 'backs'): Promise<URL> => {
  const created = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/stampe') && (answer.request().postData() ?? '').includes(`sides=${sides}`),
  );
  await page.getByRole('button', { name: button, exact: true }).click();
  const answer = await created;
  return new URL(answer.headers().location ?? '', answer.url());
};

test.describe('a counter whose printer has no duplex', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, operators.otherClerk);
    await workAt(page, 'Sportello 2');
  });
  test.afterEach(({ page }) => workAt(page, 'Sportello 1'));

  test('@campaign is guided through fronts, turning and backs: each sheet is one print', async ({
    page,
    complaints,
  }) => {
    await toSign(page);
    await expect(page.getByText('Controlli: in basso deve leggere «Foglio 1 di 2, retro».')).toBeVisible();
    const fronts = await paperAfter(page, 'Stampa i fronti del foglio 1', 'fronts');
    expect(fronts.searchParams.get('lati')).toBe('fronti');
    const backs = await paperAfter(page, 'Stampa i retri del foglio 1', 'backs');
    expect(backs.searchParams.get('lati')).toBe('retri');
    expect(backs.pathname).toBe(fronts.pathname);
    await expectAccessible(page);

    await confirmSigned(page);
    await expectPrinted(page);
    await expect(page.getByText('Controlli: in basso deve leggere «Foglio 2 di 2, retro».')).toBeVisible();
    const back = await paperAfter(page, 'Stampa il retro dei codici', 'backs');
    expect(back.searchParams.get('lati')).toBe('retri');
    await expect(page.getByRole('row', { name: /^Foglio 2, codici/ })).toHaveCount(1);
    await expect(page.getByRole('row', { name: /^Foglio 2, codici/ })).toContainText(
      back.pathname.split('/').at(-1) ?? 'none',
    );
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
    await expect(page.getByRole('button', { name: 'Annulla' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('@campaign reprints codes in the same way', async ({ page }) => {
    await findCard(page, practiceCard('CA20417HR'));
    await identifyByCard(page);
    await chooseReason(page, "Mai consegnata dall'ufficio");
    await askCodes(page);
    await expect(page.getByText('Controlli: in basso deve leggere «Foglio 1 di 1, retro».')).toBeVisible();
    const front = await paperAfter(page, 'Stampa il fronte dei codici', 'fronts');
    const back = await paperAfter(page, 'Stampa il retro dei codici', 'backs');
    expect(back.pathname).toBe(front.pathname);
    expect([front, back].map(({ searchParams }) => searchParams.get('lati'))).toEqual(['fronti', 'retri']);
    await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
    await expect(page.getByRole('row', { name: /Zanotti Amedeo/ }).first()).toContainText('consegnata');
  });
});
