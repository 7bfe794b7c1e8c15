// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { chooseCounter } from '@/lib/access/server/session';
import { isUuid } from '@/lib/kernel/identifiers';

/** Moves the session to another counter of the municipality. */
export const chooseCounterAction = formAction('use-portal', async ({ authorised, form }) => {
  const id = form.get('counter');
  if (typeof id === 'string' && isUuid(id)) await chooseCounter(authorised, id);
  // The header names the counter, and a page that is only changed into would keep the header it has.
  revalidatePath('/', 'layout');
  redirect('/');
});
