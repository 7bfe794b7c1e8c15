// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { type ContactsState } from '@/components/contact-change/change-state';
import { type FindState, type StepState } from '@/components/reprint/find-state';
import { action, formAction } from '@/lib/access/server/guard';
import { cancelChange } from '@/lib/contact-change/server/cancel-change';
import { confirmChange, type ConfirmChangeError } from '@/lib/contact-change/server/confirm-change';
import { identifyApplicant } from '@/lib/contact-change/server/identify-applicant';
import { openChange } from '@/lib/contact-change/server/open-change';
import { checkCodeOfNew, sendCodeToNew } from '@/lib/contact-change/server/prove-new-contact';
import { readBackContacts } from '@/lib/contact-change/server/read-back-contacts';
import { writeContacts } from '@/lib/contact-change/server/write-contacts';
import { typoProposal } from '@/lib/contacts/email-typo';
import { CONTACT_KINDS, type ContactKind, isContactKind } from '@/lib/contacts/proof-code';
import { configuredCarriers } from '@/lib/contacts/server/carriers';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';
import { IDENTIFICATION_FIELDS } from '@/lib/reprint/identification';
import { findCard } from '@/lib/reprint/server/find-card';
import { errorsOf, findAnswer } from './find-answer';
import { checkText, sendText } from '@/app/contact-proof-texts';

const LONGEST = 300;

const textOf = (form: FormData, name: string): string => formText(form, name).slice(0, LONGEST);

const idOf = (form: FormData): string => {
  const id = formText(form, 'changeId');
  return isUuid(id) ? id : '';
};

const kindOf = (form: FormData): ContactKind => {
  const kind = formText(form, 'kind');
  return isContactKind(kind) ? kind : 'email';
};

const pathOf = (id: string): string => `/ristampe/contatti/${id}`;

/** Looks a card up and opens the change of its contacts; what was typed stays in the answer, never in an address. */
export const findCardAction = action('reprint-codes', async ({ authorised, form }): Promise<FindState> => {
  const typed = { codiceFiscale: textOf(form, 'codiceFiscale'), cardSerial: textOf(form, 'cardSerial') };
  const found = await findCard(credentialBackend(), authorised, typed);
  if (!found.ok) return findAnswer(typed, found.error);
  redirect(pathOf(await openChange(authorised, found.value)));
});

/** Who asks for the change. */
export const applicantAction = action('reprint-codes', async ({ authorised, form }): Promise<StepState> => {
  const id = idOf(form);
  const typed = Object.fromEntries(IDENTIFICATION_FIELDS.map((name) => [name, textOf(form, name)]));
  const identified = await identifyApplicant(authorised, id, typed);
  if (identified.ok) redirect(pathOf(id));
  return identified.error.kind === 'invalid'
    ? { errors: errorsOf(identified.error.messages), typed }
    : { message: t('contactChange.closed') };
});

/** All contacts from now on; straight on to the read-back, or past it when none is left. */
export const contactsAction = action(
  'reprint-codes',
  async ({ authorised, form }): Promise<ContactsState> => {
    const id = idOf(form);
    const remove = CONTACT_KINDS.filter((kind) => form.has(`remove-${kind}`));
    const typed = { email: textOf(form, 'email'), mobile: textOf(form, 'mobile'), remove };
    if (formText(form, 'do') === 'correct-email')
      return { typed: { ...typed, email: typoProposal(typed.email.trim()) ?? typed.email } };
    const written = await writeContacts(authorised, id, typed);
    if (written.ok) {
      const { email, mobile } = written.value;
      redirect(email === null && mobile === null ? pathOf(id) : `${pathOf(id)}/rilettura`);
    }
    return written.error.kind === 'invalid'
      ? { errors: errorsOf(written.error.messages), typed }
      : { message: t('contactChange.closed') };
  },
);

/** The citizen has read the contacts and confirmed them; what changed since is read back again. */
export const readBackAction = formAction('reprint-codes', async ({ authorised, form }) => {
  const id = idOf(form);
  await readBackContacts(authorised, id, textOf(form, 'token'));
  redirect(pathOf(id));
});

/** Sends a code to one of the new contacts. */
export const sendCodeAction = action('reprint-codes', async ({ authorised, form }) => {
  const [id, kind] = [idOf(form), kindOf(form)];
  const sent = await sendCodeToNew(configuredCarriers(), authorised, { id, kind });
  if (sent.ok) redirect(`${pathOf(id)}?codice=${kind}`);
  return { message: sendText(sent.error, kind) };
});

/** The code as the citizen tells it. */
export const checkCodeAction = action('reprint-codes', async ({ authorised, form }) => {
  const [id, kind] = [idOf(form), kindOf(form)];
  const checked = await checkCodeOfNew(authorised, { id, kind, code: textOf(form, 'code') });
  if (checked.ok) redirect(pathOf(id));
  return { message: checkText(checked.error) };
});

const CONFIRM_TEXTS: Record<ConfirmChangeError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'contactChange.closed',
  closed: 'contactChange.closed',
  'not-ready': 'contactChange.notReady',
  'same-day': 'contactChange.sameDay',
  invalid: 'contactChange.invalid',
};

/** "Conferma e invia". */
export const confirmAction = action('reprint-codes', async ({ authorised, form }) => {
  const id = idOf(form);
  const confirmed = await confirmChange(authorised, id);
  if (confirmed.ok) redirect(pathOf(id));
  return { message: t(CONFIRM_TEXTS[confirmed.error.kind]) };
});

/** Gives the change up. */
export const cancelAction = formAction('reprint-codes', async ({ authorised, form }) => {
  await cancelChange(authorised, idOf(form));
  redirect('/ristampe/contatti');
});
