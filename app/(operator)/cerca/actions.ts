// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/access/server/guard';
import { leaveNote } from '@/lib/access/server/sealed-note';
import { alsoAuthorise } from '@/lib/access/server/session';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { codeAddress } from '../appuntamenti/booked-address';

/** Looks for whatever was typed or scanned: one hit opens it, anything else is shown as a list. */
export const searchAction = formAction('read-requests', async ({ authorised, form }) => {
  const typed = form.get('q');
  const text = typeof typed === 'string' ? typed.slice(0, 80) : '';
  const booked = await codeAddress(authorised, alsoAuthorise(authorised, 'work-requests'), text);
  if (booked !== null) redirect(booked);
  const found = await findRequests(authorised, text);
  const [only] = found.lines;
  if (only && found.lines.length === 1) redirect(`/richieste/${only.id}`);
  await leaveNote('cerca', '/cerca', text);
  redirect('/cerca');
});
