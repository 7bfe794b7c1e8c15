// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { draftDifferences, keptFields, mergedDraft } from '@/components/cie-request/draft-differences';
import { type FormOutcome, formVerbOf } from '@/components/cie-request/form-outcome';
import { confirmedContacts, contactStateOf, declinedContacts } from '@/components/contacts/contact-state';
import { action, formAction } from '@/lib/access/server/guard';
import { getDraft } from '@/lib/cie-request/server/get-draft';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { tooLongIn, valuesOfForm } from '@/lib/cie-request/typed-draft';
import { typoProposal } from '@/lib/contacts/email-typo';
import { formatTime } from '@/lib/i18n/format';
import { isUuid } from '@/lib/kernel/identifiers';
import { systemClock } from '@/lib/kernel/clock';
import { completedValues } from './completed-values';
import { nextPlace } from './next-place';
import { toldByRegister } from './told-by-register';

const idOf = (form: FormData): string => {
  const id = form.get('requestId');
  if (typeof id !== 'string' || !isUuid(id)) redirect('/');
  return id;
};

const versionOf = (form: FormData): number => {
  const version = Number(form.get('version'));
  return Number.isSafeInteger(version) ? version : -1;
};

/** Keeps what was typed and goes where the pressed button says; the way of the form when there is no JavaScript. */
export const draftAction = action(
  'work-requests',
  async ({ authorised, form }): Promise<FormOutcome> => {
    const requestId = idOf(form);
    const version = versionOf(form);
    const typed = valuesOfForm(form);
    if (tooLongIn(typed).length > 0) return { kind: 'too-long', values: typed, version };
    const stored = await getDraft(authorised, requestId);
    if (!stored.ok) redirect(`/richieste/${requestId}`);
    const differences = draftDifferences({}, typed, stored.value.values);
    const decided = [...form.keys()].some((name) => name.startsWith('keep.'))
      ? mergedDraft(typed, stored.value.values, keptFields(form, differences))
      : typed;
    const verb = formVerbOf(form.get('do'));
    const { email } = contactStateOf(decided);
    const proposal = email && typoProposal(email);
    if (verb === 'correct-email' && proposal) decided['contacts.email'] = proposal;
    const told = await toldByRegister(authorised, requestId, stored.value.registry, decided);
    const values = await completedValues(authorised, form, told, stored.value.today);
    const saved = await saveDraft(authorised, { requestId, version, values });
    if (saved.ok) redirect(nextPlace(verb, requestId, values));
    if (saved.error.kind !== 'conflict') redirect(`/richieste/${requestId}`);
    const { values: theirs, ...conflict } = saved.error;
    return { ...conflict, values, theirs };
  },
  { carries: true },
);

/** The citizen's answer to the read-back when there is no JavaScript: confirmed, to be corrected, or none given. */
export const readBackAction = formAction('work-requests', async ({ authorised, form }) => {
  const requestId = idOf(form);
  const back = `/richieste/${requestId}/dati`;
  const stored = await getDraft(authorised, requestId);
  if (!stored.ok) redirect(`/richieste/${requestId}`);
  const answer = form.get('answer');
  if (answer !== 'confirm' && answer !== 'decline') redirect(`${back}#contacts-email`);
  const contacts = contactStateOf(stored.value.values);
  const answered =
    answer === 'confirm' ? confirmedContacts(contacts, formatTime(systemClock.now())) : declinedContacts;
  await saveDraft(authorised, {
    requestId,
    version: versionOf(form),
    values: { ...stored.value.values, ...answered },
  });
  redirect(`${back}#contacts-readBack`);
});
