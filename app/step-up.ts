// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { practiceCodeOf } from '@/lib/access/server/practice-code';
import { stepUp, type StepUpError } from '@/lib/access/server/step-up';
import { fail, type Result } from '@/lib/kernel/result';
import { t } from './texts';

/** The words of a form that asks for the code again; `submit` is what it does then. */
export const stepUpTexts = (submit: string) => ({
  label: t('access.code'),
  hint: t('access.codeHint'),
  submit,
  ended: t('session.expired'),
});

/** What an invented operator reads off in practice, in words; `null` in service. */
export const practiceCodeText = async (authorised: Authorised<Permission>): Promise<string | null> => {
  const practice = await practiceCodeOf(authorised);
  if (!practice) return null;
  return practice.code === null ? t('stepUp.practiceUsed') : t('stepUp.practice', { codice: practice.code });
};

const textOf = (error: Exclude<StepUpError, { kind: 'ended' }>): string =>
  error.kind === 'wait' ? t('access.wait', { n: error.seconds }) : t(`stepUp.${error.kind}`);

/** What a form shows whose code did not serve. */
export type StepUpRefusal = { kind: 'refused'; message: string; attempt: string; practice: string | null };

/**
 * Steps the session up with the `code` of a posted form: the proof that says so, or what the form shows. A session that is over goes
 * to sign-in and back to `path`.
 */
export const stepUpByForm = async <P extends Permission>(
  authorised: Authorised<P>,
  form: FormData,
  path: string,
): Promise<Result<Authorised<P>, StepUpRefusal>> => {
  const code = form.get('code');
  const stepped = await stepUp(authorised, typeof code === 'string' ? code.slice(0, 20) : '');
  if (stepped.ok) return stepped;
  const { error } = stepped;
  if (error.kind === 'ended') redirect(`/accedi?da=${encodeURIComponent(path)}`);
  return fail({
    kind: 'refused',
    message: textOf(error),
    attempt: randomUUID(),
    practice: await practiceCodeText(authorised),
  });
};
