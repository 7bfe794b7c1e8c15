// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { appointmentHref } from '@/app/appointment-texts';
import { findRestOfBooking } from '@/lib/appointments/server/find-booked-today';
import { thenRecall } from '@/app/recall-sheets';
import { t } from '@/app/texts';
import { type ClosingOutcome } from '@/components/cie-request/closing-form';
import { action, formAction } from '@/lib/access/server/guard';
import { codesWayOf } from '@/lib/cie-request/codes-way';
import { type Closing, CLOSING_NOTE_MAX, closingOf } from '@/lib/cie-request/closing';
import { closeRegistered, closeRequest, type CloseError } from '@/lib/cie-request/server/close-request';
import { type CallBackError, noteCallBack } from '@/lib/cie-request/server/note-call-back';
import { openRequestFrom } from '@/lib/cie-request/server/open-request-from';
import { registerRequest, type RegisterError } from '@/lib/cie-request/server/register-request';
import { revealContacts } from '@/lib/cie-request/server/reveal-contacts';
import { takeOverDraft } from '@/lib/cie-request/server/take-over-draft';
import { formatMobile } from '@/lib/contacts/mobile';
import { type Result } from '@/lib/kernel/result';
import { formText } from '@/lib/kernel/form-text';
import {
  declareJammed,
  handOverCodes,
  type HandOverError,
  sendCodesByPost,
  undoHandOverCodes,
} from '@/lib/receipt/server/hand-over';
import { postedId } from './posted-id';

/** What an action of the page says when it did not happen. */
export type PageState = { message: string } | null;

const registerTexts: Record<RegisterError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'sheet-void': 'sheet.void',
  'way-missing': 'callBack.wayMissing',
};

const handOverTexts: Record<HandOverError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'not-printed': 'request.codesNotPrinted',
  'too-late': 'request.tooLate',
  'not-by-post': 'callBack.notByPost',
};

const callBackTexts: Record<CallBackError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'codes-not-here': 'callBack.notHere',
};

/** "Firmata: conferma e invia": registers the version that the form names, which is the one on the signed paper. */
export const registerAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const requestId = postedId(form);
  const version = Number(form.get('version'));
  const registered = await registerRequest(authorised, {
    requestId,
    version: Number.isSafeInteger(version) ? version : 0,
    codesWay: codesWayOf(form.get('codesWay')),
  });
  if (!registered.ok) return { message: t(registerTexts[registered.error.kind]) };
  redirect(`/richieste/${requestId}?stampa=codici`);
});

/** "Nuova richiesta da questa": the next person of the same household. */
export const nextOfHouseholdAction = formAction('work-requests', async ({ authorised, form }) => {
  const id = await openRequestFrom(authorised, postedId(form));
  redirect(id ? `/richieste/${id}/dati` : '/');
});

/** "Consegnata – prossimo": to the rest of the family where one has booked together. */
export const handOverAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const requestId = postedId(form);
  const handedOver = await thenRecall(authorised, { requestId }, await handOverCodes(authorised, requestId));
  if (!handedOver.ok) return { message: t(handOverTexts[handedOver.error.kind]) };
  const rest = await findRestOfBooking(authorised, requestId);
  redirect(rest ? appointmentHref(rest) : '/');
});

/** "Spedita per posta": the sheet goes to the address that the citizen named. */
export const postedAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const requestId = postedId(form);
  const posted = await thenRecall(authorised, { requestId }, await sendCodesByPost(authorised, requestId));
  if (!posted.ok) return { message: t(handOverTexts[posted.error.kind]) };
  redirect('/richieste/da-richiamare');
});

/** How codes that follow are to reach the citizen, changed later. */
export const codesWayAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const way = codesWayOf(form.get('codesWay'));
  if (!way) return { message: t('callBack.wayMissing') };
  const noted = await noteCallBack(authorised, postedId(form), { way });
  return noted.ok ? null : { message: t(callBackTexts[noted.error.kind]) };
});

/** "Avvisato", or that after all nobody was. */
export const toldAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const noted = await noteCallBack(authorised, postedId(form), { told: form.get('told') === 'yes' });
  return noted.ok ? null : { message: t(callBackTexts[noted.error.kind]) };
});

/** Takes the hand-over back within two minutes. */
export const undoAction = action('work-requests', async ({ authorised, form }): Promise<PageState> => {
  const undone = await undoHandOverCodes(authorised, postedId(form));
  return undone.ok ? null : { message: t(handOverTexts[undone.error.kind]) };
});

/** "Foglio inceppato": the sheet is torn up, the next print has its own number. */
export const jammedAction = formAction('work-requests', async ({ authorised, form }) => {
  const serial = formText(form, 'serial');
  const jammed = await thenRecall(authorised, { serial }, await declareJammed(authorised, serial));
  redirect(jammed.ok ? `/richieste/${jammed.value.requestId}` : '/');
});

/** "Prendi in carico": a colleague's draft. */
export const takeOverAction = formAction('work-requests', async ({ authorised, form }) => {
  const requestId = postedId(form);
  const taken = await takeOverDraft(authorised, requestId);
  redirect(taken.ok ? `/richieste/${requestId}/dati` : `/richieste/${requestId}`);
});

const closeTexts: Record<CloseError['kind'], Parameters<typeof t>[0]> = {
  'not-found': 'notFound',
  closed: 'request.closedAlready',
  'not-yours': 'closing.not-yours',
};

/** Reads who closes the request and why, closes it, or says why not with what was chosen. */
const closeBy = async (
  form: FormData,
  close: (requestId: string, closing: Closing) => Promise<Result<null, CloseError>>,
): Promise<ClosingOutcome> => {
  const chosen = { closing: formText(form, 'closing'), note: formText(form, 'note') };
  const closing = closingOf(form);
  if (typeof closing === 'string')
    return { message: t(`closing.${closing}`, { n: CLOSING_NOTE_MAX }), ...chosen };
  const requestId = postedId(form);
  const closed = await close(requestId, closing);
  if (!closed.ok) return { message: t(closeTexts[closed.error.kind]), ...chosen };
  redirect(`/richieste/${requestId}`);
};

/** Withdraws or cancels a request before it is registered. */
export const closeAction = action('work-requests', ({ authorised, form }) =>
  closeBy(form, async (requestId, closing) =>
    thenRecall(authorised, { requestId }, await closeRequest(authorised, requestId, closing)),
  ),
);

/** Withdraws or cancels a registered request: the responsible person's. */
export const closeRegisteredAction = action('supervise', ({ authorised, form }) =>
  closeBy(form, async (requestId, closing) =>
    thenRecall(authorised, { requestId }, await closeRegistered(authorised, requestId, closing)),
  ),
);

/** Contacts in clear, for this answer only; the reveal is audited. */
export const revealAction = action('reveal-contacts', async ({ authorised, form }) => {
  const contacts = await revealContacts(authorised, postedId(form));
  return contacts && { email: contacts.email, mobile: contacts.mobile && formatMobile(contacts.mobile) };
});
