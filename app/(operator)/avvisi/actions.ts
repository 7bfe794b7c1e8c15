// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { leaveNote } from '@/lib/access/server/sealed-note';
import { formText } from '@/lib/kernel/form-text';
import { markRead } from '@/lib/notices/server/mark-read';

const SEARCH_MAX = 80;

const backOf = (form: FormData): string => {
  const back = formText(form, 'back');
  return /^\/(\?elenco=[a-z-]{1,20}|avvisi\/[0-9a-f-]{36})?$/.test(back) ? back : '/avvisi';
};

/** Marks a notice as read. One that ended meanwhile, or has a newer text, shows so when the page is back. */
export const markReadAction = formAction('use-portal', async ({ authorised, form }) => {
  await markRead(authorised, {
    noticeId: formText(form, 'noticeId'),
    version: Number(formText(form, 'version')),
  });
  redirect(backOf(form));
});

/** Looks for words among the notices. */
export const searchNoticesAction = formAction('use-portal', async ({ form }) => {
  await leaveNote('avvisi', '/avvisi', formText(form, 'parole').slice(0, SEARCH_MAX));
  redirect('/avvisi?cerca');
});
