// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { activateOperator, checkInvite } from '@/lib/access/server/activate-operator';
import { choosePassword } from '@/lib/access/server/choose-password';
import { currentAddress, isCurrentOriginOwn } from '@/lib/access/server/current-session';
import { keepFirstAccess, readFirstAccess } from '@/lib/access/server/first-access-note';
import { newTotpSecret } from '@/lib/access/server/totp-secret';
import { translate } from '@/lib/i18n/translate';
import { t } from '@/app/texts';

export type StepState = { message: string; typed: Record<string, string> } | null;

const PAGE = '/primo-accesso';

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 300) : '';
};

const refused = (message: string, typed: Record<string, string> = {}): StepState => ({ message, typed });

/** First step: login name and the code received in person. */
export const openInviteAction = async (_previous: StepState, form: FormData): Promise<StepState> => {
  const typed = { login: text(form, 'login'), invite: text(form, 'invite') };
  if (!(await isCurrentOriginOwn())) return refused(t('access.foreign'), typed);
  const invite = { login: typed.login, code: typed.invite };
  const found = await checkInvite({ ...invite, address: await currentAddress() });
  if (!found.ok) {
    const { error } = found;
    return refused(
      error.kind === 'wait' ? t('access.wait', { n: error.seconds }) : t('access.inviteRefused'),
      typed,
    );
  }
  await keepFirstAccess({ step: 'password', ...invite, ...found.value });
  redirect(PAGE);
};

/** Second step: the password, typed twice. */
export const choosePasswordAction = async (_previous: StepState, form: FormData): Promise<StepState> => {
  if (!(await isCurrentOriginOwn())) return refused(t('access.foreign'));
  const state = await readFirstAccess();
  if (state?.step !== 'password') redirect(PAGE);
  const chosen = await choosePassword({
    password: text(form, 'password'),
    repeated: text(form, 'repeated'),
    ownWords: [state.displayName, state.municipality, state.login],
  });
  if (!chosen.ok) return refused(translate('it', chosen.error.message));
  const totpSecret = newTotpSecret().toString('base64');
  await keepFirstAccess({ ...state, step: 'totp', passwordHash: chosen.value, totpSecret });
  redirect(PAGE);
};

/** Last step: a code of the authenticator app shows that it has the secret; the operator is active. */
export const confirmTotpAction = async (_previous: StepState, form: FormData): Promise<StepState> => {
  if (!(await isCurrentOriginOwn())) return refused(t('access.foreign'));
  const state = await readFirstAccess();
  if (state?.step !== 'totp') redirect(PAGE);
  const activated = await activateOperator(state, {
    passwordHash: state.passwordHash,
    totpSecret: Buffer.from(state.totpSecret, 'base64'),
    code: text(form, 'code'),
  });
  if (activated.ok) {
    await keepFirstAccess({ step: 'done' });
    redirect(PAGE);
  }
  return refused(
    activated.error.kind === 'wrong-code' ? t('firstAccess.wrongCode') : t('access.inviteRefused'),
  );
};

/** Forgets what was done so far; the code is not spent. */
export const restartAction = async (): Promise<void> => {
  if (await isCurrentOriginOwn()) await keepFirstAccess(null);
  redirect(PAGE);
};

/** Leaves for the sign-in page; nothing of the first access stays in this browser. */
export const finishAction = async (): Promise<void> => {
  if (await isCurrentOriginOwn()) await keepFirstAccess(null);
  redirect('/accedi');
};
