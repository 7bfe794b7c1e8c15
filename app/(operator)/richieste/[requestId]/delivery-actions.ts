// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { action, formAction } from '@/lib/access/server/guard';
import { reopenForCorrection, type ReopenError } from '@/lib/cie-request/server/reopen-for-correction';
import { retryDelivery } from '@/lib/deliveries/server/retry-delivery';
import { postedId } from './posted-id';
import { type PageState } from './actions';

const reopenTexts: Record<ReopenError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'not-refused': 'correction.not-refused',
};

/** "Correggi e rimanda in firma": opens the form of a request whose data were refused. */
export const correctAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const requestId = postedId(form);
  const reopened = await reopenForCorrection(authorised, requestId);
  if (!reopened.ok) return { message: t(reopenTexts[reopened.error.kind]) };
  redirect(`/richieste/${requestId}/dati`);
});

/** "Riprova ora" from the request's page. */
export const retryOneAction = formAction('supervise', async ({ authorised, form }) => {
  const requestId = postedId(form);
  await retryDelivery(authorised, requestId);
  redirect(`/richieste/${requestId}#trasmissione`);
});
