// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { noteRechecked } from '@/lib/cie-request/server/note-rechecked';
import { postedId } from '../[requestId]/posted-id';

/** «Controllato»: somebody has looked at the address with the citizen. */
export const checkedAction = formAction('work-requests', async ({ authorised, form }) => {
  await noteRechecked(authorised, postedId(form));
  redirect('/richieste/contatti');
});
