// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { leaveNote } from '@/lib/access/server/sealed-note';
import { alsoAuthorise } from '@/lib/access/server/session';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { undoHandOverCodes } from '@/lib/receipt/server/hand-over';
import { isUuid } from '@/lib/kernel/identifiers';
import { codeAddress } from './appuntamenti/booked-address';
import { pathOf } from './path-of-found';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 120) : '';
};

/**
 * The one field of the counter. One hit opens it; a codice fiscale that is not known here opens a new request for it, so that one
 * scan leads from the empty page to the first field; the rest is shown as a list.
 */
export const counterAction = formAction('work-requests', async ({ authorised, form }) => {
  const text = textOf(form, 'q');
  const reader = alsoAuthorise(authorised, 'read-requests');
  if (!reader) redirect('/');
  const booked = await codeAddress(reader, authorised, text);
  if (booked !== null) redirect(booked);
  const found = await findRequests(reader, text);
  const path = await pathOf(found, authorised);
  if (path !== null) redirect(path);
  await leaveNote('cerca', '/cerca', text);
  redirect('/cerca');
});

/** Opens an empty request, or one for the codice fiscale that was searched. */
export const openRequestAction = formAction('work-requests', async ({ authorised, form }) => {
  const codiceFiscale = textOf(form, 'codiceFiscale');
  const id = await openRequest(authorised, codiceFiscale ? { 'person.codiceFiscale': codiceFiscale } : {});
  redirect(`/richieste/${id}/dati`);
});

/** Takes a hand-over back within two minutes. */
export const undoHandOverAction = formAction('work-requests', async ({ authorised, form }) => {
  const requestId = textOf(form, 'requestId');
  if (isUuid(requestId)) await undoHandOverCodes(authorised, requestId);
  redirect(isUuid(requestId) ? `/richieste/${requestId}` : '/');
});
