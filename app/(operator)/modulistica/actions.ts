// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { type StartProblem, type TypedStart } from '@/lib/modulistica/start-minute';
import { choiceHref } from '@/lib/modulistica/form-address';
import { type FormKey, formKeySchema } from '@/lib/modulistica/form-version';
import { downloadAllForms } from '@/lib/modulistica/server/download-all-forms';
import { downloadForm } from '@/lib/modulistica/server/download-form';
import { putInForce } from '@/lib/modulistica/server/put-in-force';
import { keepFormWords, putInForceWords } from './refusal-words';

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 80) : '';
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

type Refused = { typed: TypedStart; field: keyof TypedStart; message: string } | null;

const fieldOf = (error: StartProblem | { kind: string }): keyof TypedStart =>
  'message' in error && error.message.path === 'time' ? 'time' : 'date';

/** Puts a version in force from what was typed, and shows it. */
export const putInForceAction = action('manage-forms', async ({ authorised, form }): Promise<Refused> => {
  const typed = { date: textIn(form, 'date'), time: textIn(form, 'time') };
  const key = keyIn(form);
  if (!key) return { typed, field: 'date', message: t('modulistica.unknown') };
  const put = await putInForce(authorised, key, typed);
  if (!put.ok) return { typed, field: fieldOf(put.error), message: putInForceWords(put.error) };
  redirect(choiceHref({ form: key, version: key.version, outcome: 'vigore' }));
});
