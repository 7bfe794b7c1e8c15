// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { currentToken, isCurrentOriginOwn } from '@/lib/access/server/current-session';
import { unlockSession } from '@/lib/access/server/session';

export type UnlockState = { message: string } | { unlocked: true } | null;

/** Opens a locked session again with the password; with a way back it goes there, without one the page stays as it is. */
export const unlockAction = async (_previous: UnlockState, form: FormData): Promise<UnlockState> => {
  if (!(await isCurrentOriginOwn())) return { message: t('access.foreign') };
  const token = await currentToken();
  if (!token) redirect('/accedi');
  const password = form.get('password');
  const outcome = await unlockSession(token, typeof password === 'string' ? password.slice(0, 300) : '');
  if (outcome === 'refused') return { message: t('access.unlockRefused') };
  const back = form.get('back');
  const path = typeof back === 'string' && /^\/(?![/\\])[\w\-/]*$/.test(back) ? back : null;
  if (outcome === 'ended') redirect(path ? `/accedi?da=${encodeURIComponent(path)}` : '/accedi');
  if (path) redirect(path);
  return { unlocked: true };
};
