// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { action, formAction } from '@/lib/access/server/guard';
import { openRequestFrom } from '@/lib/cie-request/server/open-request-from';
import { registerRequest, type RegisterError } from '@/lib/cie-request/server/register-request';
import { revealContacts } from '@/lib/cie-request/server/reveal-contacts';
import { withdrawRequest } from '@/lib/cie-request/server/withdraw-request';
import { formatMobile } from '@/lib/contacts/mobile';
import { isUuid } from '@/lib/kernel/identifiers';
import {
  declareJammed,
  handOverCodes,
  type HandOverError,
  undoHandOverCodes,
} from '@/lib/receipt/server/hand-over';

/** What an action of the page says when it did not happen. */
export type PageState = { message: string } | null;

/** The id that no request has: what a hidden field names that was changed into something else. */
const NO_REQUEST = '00000000-0000-0000-0000-000000000000';

const idOf = (form: FormData): string => {
  const id = form.get('requestId');
  return typeof id === 'string' && isUuid(id) ? id : NO_REQUEST;
};

const registerTexts: Record<RegisterError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'sheet-void': 'sheet.void',
};

const handOverTexts: Record<HandOverError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'not-printed': 'request.codesNotPrinted',
  'too-late': 'request.tooLate',
};

/** "Firmata: conferma e invia": registers the version that the form names, which is the one on the signed paper. */
export const registerAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const requestId = idOf(form);
  const version = Number(form.get('version'));
  const registered = await registerRequest(authorised, {
    requestId,
    version: Number.isSafeInteger(version) ? version : 0,
  });
  if (!registered.ok) return { message: t(registerTexts[registered.error.kind]) };
  redirect(`/richieste/${requestId}?stampa=codici`);
});

/** "Nuova richiesta da questa": the next person of the same household. */
export const nextOfHouseholdAction = formAction('work-requests', async ({ authorised, form }) => {
  const id = await openRequestFrom(authorised, idOf(form));
  redirect(id ? `/richieste/${id}/dati` : '/');
});

/** "Consegnata – prossimo". */
export const handOverAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const handedOver = await handOverCodes(authorised, idOf(form));
  if (!handedOver.ok) return { message: t(handOverTexts[handedOver.error.kind]) };
  redirect('/');
});

/** Takes the hand-over back within two minutes. */
export const undoAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const undone = await undoHandOverCodes(authorised, idOf(form));
  return undone.ok ? null : { message: t(handOverTexts[undone.error.kind]) };
});

/** "Foglio inceppato": the sheet is torn up, the next print has its own number. */
export const jammedAction = formAction('work-requests', async ({ authorised, form }) => {
  const serial = form.get('serial');
  const jammed = await declareJammed(authorised, typeof serial === 'string' ? serial : '');
  redirect(jammed.ok ? `/richieste/${jammed.value.requestId}` : '/');
});

/** The citizen gives it up, or the draft is discarded. */
export const withdrawAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const requestId = idOf(form);
  const withdrawn = await withdrawRequest(authorised, requestId);
  if (!withdrawn.ok)
    return { message: t(withdrawn.error.kind === 'closed' ? 'request.closedAlready' : 'notFound') };
  redirect(`/richieste/${requestId}`);
});

/** Contacts in clear, for this answer only; the reveal is audited. */
export const revealAction = action('reveal-contacts', async ({ authorised, form }) => {
  const contacts = await revealContacts(authorised, idOf(form));
  return contacts && { email: contacts.email, mobile: contacts.mobile && formatMobile(contacts.mobile) };
});
