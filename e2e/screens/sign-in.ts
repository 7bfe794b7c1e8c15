// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { totpCodeAt } from '@/lib/access/server/totp';
import { PRACTICE_PASSWORD, practiceTotpSecret } from '@/prisma/practice/operators';

/** The invented operators that journeys work as. */
export const operators = {
  clerk: 'e.marchetti@borgo-san-quirino',
  otherClerk: 'l.bassi@borgo-san-quirino',
  supervisor: 'p.gasperini@borgo-san-quirino',
  otherSupervisor: 's.conti@borgo-san-quirino',
  securityOfficer: 'r.donati@borgo-san-quirino',
  auditor: 'f.neri@borgo-san-quirino',
  bilingualClerk: 'j.thaler@kaltenbrunn-fontefredda',
  bilingualSupervisor: 'm.pichler@kaltenbrunn-fontefredda',
} as const;

type Login = (typeof operators)[keyof typeof operators];

const sessions = new Map<string, Parameters<BrowserContext['addCookies']>[0]>();

/** Enters by the practice button beside the name: a session of its own, which ends the operator's other one. */
export const signInAnew = async (page: Page, login: Login): Promise<void> => {
  await page.goto('/accedi');
  await page.locator(`form:has(input[name="login"][value="${login}"])`).getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
};

/** Enters with the session that an earlier journey of this installation left open, or anew; ends on the first page. */
export const signIn = async (page: Page, login: Login): Promise<void> => {
  const context = page.context();
  const key = `${process.env.BASE_URL} ${login}`;
  const kept = sessions.get(key);
  if (kept) {
    await context.addCookies(kept);
    await page.goto('/');
    if (new URL(page.url()).pathname === '/') return;
  }
  await signInAnew(page, login);
  sessions.set(key, await context.cookies());
};

/** Fills name, password and the code of `at`; `wrong` spoils one of them. */
export const fillFactors = async (
  page: Page,
  login: string,
  wrong?: 'password' | 'code',
  at = new Date(),
): Promise<void> => {
  const name = login.split('@')[0] ?? '';
  await page.getByLabel('Nome e Comune').fill(login);
  await page.getByLabel('Password').fill(wrong === 'password' ? 'non è questa la parola' : PRACTICE_PASSWORD);
  const code = totpCodeAt(practiceTotpSecret(name), at);
  await page
    .getByLabel('Codice di accesso')
    .fill(wrong === 'code' ? String((Number(code) + 1) % 1_000_000).padStart(6, '0') : code);
};

export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Esci' }).click();
  await expect(page).toHaveURL(/\/accedi$/);
};
