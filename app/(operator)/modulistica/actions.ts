// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { type ReasonedState } from '@/components/modulistica/reasoned-action';
import { action, formAction } from '@/lib/access/server/guard';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { isUuid } from '@/lib/kernel/identifiers';
import { type TypedRelease } from '@/lib/modulistica/form-decision';
import { choiceHref } from '@/lib/modulistica/form-address';
import { type FormKey, formKeySchema } from '@/lib/modulistica/form-version';
import { downloadAllForms } from '@/lib/modulistica/server/download-all-forms';
import { downloadForm } from '@/lib/modulistica/server/download-form';
import { putInForce } from '@/lib/modulistica/server/put-in-force';
import { readChanges } from '@/lib/modulistica/server/read-changes';
import { rollBackForm } from '@/lib/modulistica/server/roll-back-form';
import { takeBackRelease } from '@/lib/modulistica/server/take-back-release';
import { withdrawForm } from '@/lib/modulistica/server/withdraw-form';
import {
  keepFormWords,
  putInForceField,
  putInForceWords,
  rollBackWords,
  takeBackWords,
  withdrawWords,
} from './refusal-words';

const LONGEST_TEXT = 1_000;

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '';
};

const keyIn = (form: FormData): FormKey | null =>
  formKeySchema.safeParse({
    code: textIn(form, 'code'),
    language: textIn(form, 'language'),
    version: textIn(form, 'version'),
  }).data ?? null;

type Told = { message: string } | null;

/** Downloads one version of many; the page counts along. */
export const downloadStepAction = action('manage-forms', async ({ authorised, form }): Promise<Told> => {
  const key = keyIn(form);
  if (!key) return { message: t('modulistica.notPublished') };
  const downloaded = await downloadForm(credentialBackend(), authorised, key);
  return downloaded.ok ? null : { message: keepFormWords(downloaded.error) };
});

/** Downloads one version and shows it. */
export const downloadFormAction = action('manage-forms', async ({ authorised, form }): Promise<Told> => {
  const key = keyIn(form);
  if (!key) return { message: t('modulistica.notPublished') };
  const downloaded = await downloadForm(credentialBackend(), authorised, key);
  if (!downloaded.ok) return { message: keepFormWords(downloaded.error) };
  redirect(choiceHref({ form: key, version: key.version, outcome: 'scaricato' }));
});

/** Downloads everything that is published and not here, in one post. */
export const downloadAllAction = action('manage-forms', async ({ authorised }): Promise<Told> => {
  const all = await downloadAllForms(credentialBackend(), authorised);
  if (!all.ok) return { message: keepFormWords(all.error) };
  const { kept, failed } = all.value;
  const [first] = failed;
  if (!first) return { message: t('modulistica.downloadedAll', { n: kept }) };
  const motivo = keepFormWords(first.error);
  return { message: t('modulistica.downloadedSome', { n: kept, mancati: failed.length, motivo }) };
});

type Refused = { typed: TypedRelease; field: keyof TypedRelease; message: string } | null;

/** Puts a version in force from what was typed, or proposes it, and shows it. */
export const putInForceAction = action('manage-forms', async ({ authorised, form }): Promise<Refused> => {
  const typed = { date: textIn(form, 'date'), time: textIn(form, 'time'), note: textIn(form, 'note') };
  const key = keyIn(form);
  if (!key) return { typed, field: 'date', message: t('modulistica.unknown') };
  const put = await putInForce(authorised, key, typed);
  if (!put.ok) return { typed, field: putInForceField(put.error), message: putInForceWords(put.error) };
  const outcome = put.value.proposed ? 'proposto' : 'vigore';
  redirect(choiceHref({ form: key, version: key.version, outcome }));
});

/** Takes back a proposal, or a release that has not begun. */
export const takeBackAction = action('manage-forms', async ({ authorised, form }): Promise<Told> => {
  const key = keyIn(form);
  if (!key) return { message: t('modulistica.unknown') };
  const takenBack = await takeBackRelease(authorised, key);
  if (!takenBack.ok) return { message: takeBackWords(takenBack.error) };
  redirect(choiceHref({ form: key, version: key.version, outcome: 'annullato' }));
});

/** Goes back to an earlier version, with a reason. */
export const rollBackAction = action('manage-forms', async ({ authorised, form }): Promise<ReasonedState> => {
  const typed = { reason: textIn(form, 'reason'), instead: '' };
  const key = keyIn(form);
  if (!key) return { typed, field: 'reason', message: t('modulistica.unknown') };
  const done = await rollBackForm(authorised, key, typed);
  if (!done.ok) return { typed, field: 'reason', message: rollBackWords(done.error) };
  redirect(choiceHref({ form: key, version: key.version, outcome: 'ripristinato' }));
});

/** Takes a version out, with a reason and what serves instead. */
export const withdrawAction = action('manage-forms', async ({ authorised, form }): Promise<ReasonedState> => {
  const typed = { reason: textIn(form, 'reason'), instead: textIn(form, 'instead') };
  const key = keyIn(form);
  if (!key) return { typed, field: 'reason', message: t('modulistica.unknown') };
  const done = await withdrawForm(authorised, key, typed);
  if (done.ok) redirect(choiceHref({ form: key, version: key.version, outcome: 'ritirato' }));
  const field = done.error.kind === 'instead' ? 'instead' : 'reason';
  return { typed, field, message: withdrawWords(done.error) };
});

/** Marks what changed as read, and comes back to the desk. */
export const readChangesAction = formAction('print-forms', async ({ authorised, form }): Promise<void> => {
  const ids = form.getAll('release').filter((id): id is string => typeof id === 'string' && isUuid(id));
  await readChanges(authorised, ids);
  redirect('/modulistica');
});
