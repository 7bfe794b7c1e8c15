// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectAccessible } from '../checks/accessibility';
import { adminOfStack, inviteCodeIn } from '../checks/admin';
import { expect, test } from '../fixtures';
import { choosePassword, enterWith, firstAccess, giveCode, scanSymbol } from '../screens/first-access';

const SLUG = 'borgo-san-quirino';

const invite = (login: string, code: string) =>
  adminOfStack(
    'operator',
    'invite',
    `${login}@${SLUG}`,
    '--name',
    'Mara Rossi',
    '--code',
    code,
    '--role',
    'clerk',
  );

test.describe('first access', () => {
  test('@campaign an invited operator chooses password and app, and enters; a reset ends the session', async ({
    page,
    complaints,
  }) => {
    const login = `m.prima@${SLUG}`;
    const invited = await invite('m.prima', 'BSQ-101');
    expect(invited).toMatchObject({ code: 0 });
    await page.goto('/accedi');
    await page.getByText('Non riesco a entrare').click();
    await page.getByRole('link', { name: 'Ho un codice di primo accesso' }).click();
    await expectAccessible(page);
    await giveCode(page, login, inviteCodeIn(invited).toLowerCase().replaceAll('-', ' '));
    await expect(page.getByText('Mara Rossi')).toBeVisible();
    await expectAccessible(page);
    await choosePassword(page, 'una bella passeggiata lunga', 'una bella passeggiata corta');
    await expect(page.getByText('non sono uguali')).toBeVisible();
    await choosePassword(page, 'mara rossi 2026');
    await expect(page.getByText('facile da indovinare')).toBeVisible();
    await choosePassword(page, 'una bella passeggiata lunga');
    await expectAccessible(page);
    expect(await scanSymbol(page)).toMatch(
      /^otpauth:\/\/totp\/Sportello%20CIE:m\.prima%40borgo-san-quirino\?/,
    );
    await page.getByRole('button', { name: 'Ricomincia' }).click();
    await expect(page.getByLabel('Nome e Comune')).toBeVisible();
    const secret = await firstAccess(page, login, inviteCodeIn(invited));
    await enterWith(page, login, secret);
    await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
    expect(await adminOfStack('factor', 'reset', login)).toMatchObject({ code: 0 });
    await page.goto('/');
    await expect(page).toHaveURL(/\/accedi/);
    expect(complaints).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('@campaign the whole way works, a code serves once, wrong ones get one answer', async ({ page }) => {
      const login = `m.seconda@${SLUG}`;
      const code = inviteCodeIn(await invite('m.seconda', 'BSQ-102'));
      const answers: string[] = [];
      const refusal = async (name: string, given: string) => {
        await page.goto('/primo-accesso');
        await giveCode(page, name, given);
        await expect(page.getByLabel('Nome e Comune')).toHaveValue(name);
        await expect(page.getByLabel('Codice ricevuto di persona')).toHaveValue(given);
        answers.push((await page.getByRole('alert').first().textContent()) ?? '');
      };
      await refusal(login, 'AAAA-BBBB-CCCC');
      await refusal(`nessuno.qui@${SLUG}`, code);
      await refusal('m.seconda@altrove', code);
      const secret = await firstAccess(page, login, code);
      await enterWith(page, login, secret);
      await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
      await refusal(login, code);
      expect(new Set(answers).size).toBe(1);
    });
  });
});
