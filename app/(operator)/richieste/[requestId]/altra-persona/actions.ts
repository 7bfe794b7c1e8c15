// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { closeRequest } from '@/lib/cie-request/server/close-request';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { isUuid } from '@/lib/kernel/identifiers';

/** "È un'altra persona": the draft is emptied and cancelled, the next one begins without a trace of it. */
export const wrongPersonAction = formAction('work-requests', async ({ authorised, form }) => {
  const requestId = form.get('requestId');
  if (typeof requestId !== 'string' || !isUuid(requestId)) redirect('/');
  const closed = await closeRequest(authorised, requestId, {
    by: 'office',
    reason: 'wrong-person',
    note: '',
  });
  redirect(closed.ok ? `/richieste/${await openRequest(authorised)}/dati` : `/richieste/${requestId}`);
});
