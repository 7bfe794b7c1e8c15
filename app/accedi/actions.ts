// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import {
  currentAddress,
  currentToken,
  clearSessionCookie,
  isCurrentOriginOwn,
  setSessionCookie,
} from '@/lib/access/server/current-session';
import { signOut } from '@/lib/access/server/session';
import { signIn } from '@/lib/access/server/sign-in';
import { signInPractice } from '@/lib/access/server/sign-in-practice';
import { t } from '@/app/texts';

export type SignInState = { login: string; message: string } | null;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 300) : '';
};

/** Only paths of our own: never another site. */
const returnPath = (form: FormData): string => {
  const path = text(form, 'back');
  return /^\/(?![/\\])[\w\-/]*$/.test(path) && path !== '/accedi' ? path : '/';
};

/** Signs in with login name, password and code; works without JavaScript. */
export const signInAction = async (_previous: SignInState, form: FormData): Promise<SignInState> => {
  const login = text(form, 'login');
  if (!(await isCurrentOriginOwn())) return { login, message: t('access.foreign') };
  const attempt = {
    login,
    password: text(form, 'password'),
    code: text(form, 'code'),
    address: await currentAddress(),
  };
  const result = await signIn(attempt);
  if (!result.ok) {
    return {
      login,
      message:
        result.error.kind === 'wait' ? t('access.wait', { n: result.error.seconds }) : t('access.refused'),
    };
  }
  await setSessionCookie(result.value.token);
  redirect(returnPath(form));
};

/** Practice only: enters as one of the invented operators. */
export const signInPracticeAction = async (form: FormData): Promise<void> => {
  if (!(await isCurrentOriginOwn())) redirect('/accedi');
  const signedIn = await signInPractice(text(form, 'login'));
  if (!signedIn) redirect('/accedi');
  await setSessionCookie(signedIn.token);
  redirect(returnPath(form));
};

/** Ends the session; the browser forgets the cookie. */
export const signOutAction = async (): Promise<void> => {
  if (!(await isCurrentOriginOwn())) redirect('/');
  const token = await currentToken();
  if (token) await signOut(token);
  await clearSessionCookie();
  redirect('/accedi');
};
