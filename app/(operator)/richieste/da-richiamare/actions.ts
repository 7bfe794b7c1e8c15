// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { noteCallBack } from '@/lib/cie-request/server/note-call-back';
import { formText } from '@/lib/kernel/form-text';
import { endCallBack } from '@/lib/reprint/server/end-call-back';
import { postedId } from '../[requestId]/posted-id';

/** "Avvisato": the citizen knows that the codes are here. */
export const tellAction = formAction('work-requests', async ({ authorised, form }) => {
  await noteCallBack(authorised, postedId(form), { told: true });
  redirect('/richieste/da-richiamare');
});

/** "Richiamato": the citizen was called, the service is back. */
export const calledAction = formAction('reprint-codes', async ({ authorised, form }) => {
  await endCallBack(authorised, formText(form, 'callBackId'));
  redirect('/richieste/da-richiamare');
});
