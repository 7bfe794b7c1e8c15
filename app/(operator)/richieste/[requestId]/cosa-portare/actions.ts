// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { type AwaitedOutcome } from '@/components/cie-request/awaited-form';
import { action, formAction } from '@/lib/access/server/guard';
import { awaitedAmong } from '@/lib/cie-request/awaited-document';
import { awaitDocuments, documentsArrived } from '@/lib/cie-request/server/await-documents';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';

const idOf = (form: FormData): string => {
  const id = form.get('requestId');
  if (typeof id !== 'string' || !isUuid(id)) redirect('/');
  return id;
};

/** "Metti in attesa": the draft waits for the documents that were ticked; the slip comes next. */
export const awaitAction = action('work-requests', async ({ authorised, form }): Promise<AwaitedOutcome> => {
  const requestId = idOf(form);
  const documents = awaitedAmong(form.getAll('document'));
  const note = formText(form, 'note');
  const awaited = await awaitDocuments(authorised, { requestId, documents, note });
  if (awaited.ok) redirect(`/richieste/${requestId}/cosa-portare/foglio`);
  const { kind } = awaited.error;
  if (kind === 'not-found' || kind === 'closed') redirect(`/richieste/${requestId}`);
  return { problem: kind, documents, note };
});

/** "È arrivato tutto": the draft waits for nothing any more. */
export const arrivedAction = formAction('work-requests', async ({ authorised, form }) => {
  const requestId = idOf(form);
  await documentsArrived(authorised, requestId);
  redirect(`/richieste/${requestId}/dati`);
});
