// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { retryDelivery } from '@/lib/deliveries/server/retry-delivery';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';
import { DELIVERIES_PAGE, filterOf, listHref } from './deliveries-address';

/** "Riprova ora" for one request, or for all where none is named; the page then says how many leave. */
export const retryAction = formAction('supervise', async ({ authorised, form }) => {
  const requestId = formText(form, 'requestId');
  if (requestId !== '' && !isUuid(requestId)) redirect(DELIVERIES_PAGE);
  const count = await retryDelivery(authorised, requestId === '' ? null : requestId);
  redirect(listHref(filterOf(formText(form, 'mostra')), count));
});
