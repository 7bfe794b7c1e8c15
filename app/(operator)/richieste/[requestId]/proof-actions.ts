// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { checkText, sendText } from '@/app/contact-proof-texts';
import { action } from '@/lib/access/server/guard';
import { checkCodeOf, sendCodeTo } from '@/lib/cie-request/server/prove-contact';
import { type ContactKind, isContactKind } from '@/lib/contacts/proof-code';
import { configuredCarriers } from '@/lib/contacts/server/carriers';
import { formText } from '@/lib/kernel/form-text';
import { postedId } from './posted-id';

const LONGEST = 40;

const kindOf = (form: FormData): ContactKind => {
  const kind = formText(form, 'kind');
  return isContactKind(kind) ? kind : 'email';
};

/** Sends a code to a contact of the request. */
export const sendCodeAction = action('work-requests', async ({ authorised, form }) => {
  const [requestId, kind] = [postedId(form), kindOf(form)];
  const sent = await sendCodeTo(configuredCarriers(), authorised, { requestId, kind });
  if (sent.ok) redirect(`/richieste/${requestId}?codice=${kind}`);
  return { message: sendText(sent.error, kind) };
});

/** The code as the citizen tells it. */
export const checkCodeAction = action('work-requests', async ({ authorised, form }) => {
  const [requestId, kind] = [postedId(form), kindOf(form)];
  const code = formText(form, 'code').slice(0, LONGEST);
  const checked = await checkCodeOf(authorised, { requestId, kind, code });
  if (checked.ok) redirect(`/richieste/${requestId}`);
  return { message: checkText(checked.error) };
});
