// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { type JudgeOutcome } from '@/components/cie-request/judge-form';
import { action, formAction } from '@/lib/access/server/guard';
import { closeRequest } from '@/lib/cie-request/server/close-request';
import { judgeLookAlike } from '@/lib/cie-request/server/judge-look-alike';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';

const idOf = (form: FormData, name: 'requestId' | 'otherId'): string => {
  const id = form.get(name);
  if (typeof id !== 'string' || !isUuid(id)) redirect('/');
  return id;
};

/** "È un'altra persona", or the same one for whom it has to be: kept with its reason. */
export const judgeAction = action('work-requests', async ({ authorised, form }): Promise<JudgeOutcome> => {
  const requestId = idOf(form, 'requestId');
  const back = form.get('back') === 'controllo' ? 'controllo' : 'dati';
  const judged = await judgeLookAlike(authorised, {
    requestId,
    otherId: idOf(form, 'otherId'),
    reason: form.get('reason'),
    note: formText(form, 'note'),
  });
  if (judged.ok) redirect(`/richieste/${requestId}/confronto?da=${back}`);
  const { kind } = judged.error;
  if (kind === 'not-found' || kind === 'closed') redirect(`/richieste/${requestId}`);
  return { problem: kind };
});

/** "È la stessa persona: apri quella": this draft is cancelled as a duplicate. */
export const samePersonAction = formAction('work-requests', async ({ authorised, form }) => {
  const otherId = idOf(form, 'otherId');
  const requestId = idOf(form, 'requestId');
  const closed = await closeRequest(authorised, requestId, { by: 'office', reason: 'duplicate', note: '' });
  redirect(`/richieste/${closed.ok ? otherId : requestId}`);
});
