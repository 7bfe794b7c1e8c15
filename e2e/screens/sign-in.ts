// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { totpCodeAt } from '@/lib/access/server/totp';
import { PRACTICE_PASSWORD, practiceTotpSecret } from '@/prisma/practice/operators';

/** The invented operators that journeys work as. */
export const operators = {
  clerk: 'e.marchetti@borgo-san-quirino',
  otherClerk: 'l.bassi@borgo-san-quirino',
  supervisor: 'p.gasperini@borgo-san-quirino',
  securityOfficer: 'r.donati@borgo-san-quirino',
  auditor: 'f.neri@borgo-san-quirino',
  bilingualClerk: 'j.thaler@kaltenbrunn-fontefredda',
  bilingualSupervisor: 'm.pichler@kaltenbrunn-fontefredda',
} as const;

/** Enters by the practice button beside the name. */
export const signIn = async (
  page: Page,
  login: (typeof operators)[keyof typeof operators],
): Promise<void> => {
  await page.goto('/accedi');
  await page.locator(`form:has(input[name="login"][value="${login}"])`).getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
};

/** Fills name, password and the code of this moment; `wrong` spoils one of them. */
export const fillFactors = async (page: Page, login: string, wrong?: 'password' | 'code'): Promise<void> => {
  const name = login.split('@')[0] ?? '';
  await page.getByLabel('Nome e Comune').fill(login);
  await page.getByLabel('Password').fill(wrong === 'password' ? 'non è questa la parola' : PRACTICE_PASSWORD);
  const code = totpCodeAt(practiceTotpSecret(name), new Date());
  await page
    .getByLabel('Codice di accesso')
    .fill(wrong === 'code' ? String((Number(code) + 1) % 1_000_000).padStart(6, '0') : code);
};

export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Esci' }).click();
  await expect(page).toHaveURL(/\/accedi$/);
};
