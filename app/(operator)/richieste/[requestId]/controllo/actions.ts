// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { type ReviewOutcome } from '@/components/cie-request/review-desk';
import { action } from '@/lib/access/server/guard';
import { type Draft, getDraft } from '@/lib/cie-request/server/get-draft';
import { type PrepareError, prepareSignature } from '@/lib/cie-request/server/prepare-signature';
import { proofPaper } from '@/lib/receipt/server/proof-paper';
import { isUuid } from '@/lib/kernel/identifiers';

const answerTo = (error: PrepareError, requestId: string): ReviewOutcome => {
  switch (error.kind) {
    case 'undrawable':
      return { kind: 'undrawable', problem: error.problem, field: error.field };
    case 'not-a-correction':
      return { kind: 'not-a-correction' };
    case 'look-alike':
      redirect(`/richieste/${requestId}/confronto?da=controllo`);
    // falls through
    case 'invalid':
      redirect(`/richieste/${requestId}/dati?errori=1`);
    // falls through
    case 'closed':
    case 'not-found':
      redirect(`/richieste/${requestId}`);
  }
};

/** True when the form names the typing and the photo that were on the screen. */
const isSeen = ({ version, photo }: Draft, form: FormData): boolean =>
  String(version) === form.get('version') && (photo?.digest ?? '') === form.get('photo');

/** "Controlla e stampa": only what is on the screen, and only when the clerk has looked at the person. */
export const reviewAction = action('work-requests', async ({ authorised, form }): Promise<ReviewOutcome> => {
  const requestId = form.get('requestId');
  if (typeof requestId !== 'string' || !isUuid(requestId)) redirect('/');
  if (form.get('same') !== 'on') return { kind: 'same-needed' };
  const draft = await getDraft(authorised, requestId);
  if (draft.ok && !isSeen(draft.value, form)) return { kind: 'changed' };
  const prepared = await prepareSignature(authorised, requestId, proofPaper);
  if (!prepared.ok) return answerTo(prepared.error, requestId);
  redirect(`/richieste/${requestId}?stampa=foglio-1`);
});
