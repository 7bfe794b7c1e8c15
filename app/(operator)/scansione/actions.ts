// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { leaveNote } from '@/lib/access/server/sealed-note';
import { alsoAuthorise } from '@/lib/access/server/session';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { codeAddress } from '../appuntamenti/booked-address';
import { paperMarkText } from '../paper-mark-text';
import { pathOf } from '../path-of-found';
import { refusalText } from '../refusal-text';

/** Opens what was scanned on any page; what does not open is said where the clerk is, and the page stays. */
export const scanAction = action('read-requests', async ({ authorised, form }) => {
  const code = form.get('code');
  const text = typeof code === 'string' ? code.slice(0, 120) : '';
  const mark = paperMarkText(text);
  if (mark !== null) return { message: mark };
  const worker = alsoAuthorise(authorised, 'work-requests');
  const booked = await codeAddress(authorised, worker, text);
  if (booked !== null) redirect(booked);
  const found = await findRequests(authorised, text);
  if (found.refusal) return { message: refusalText(found.refusal) };
  const path = await pathOf(found, worker);
  if (path !== null) redirect(path);
  if (found.lines.length === 0) return { message: t('notFound') };
  await leaveNote('cerca', '/cerca', text);
  redirect('/cerca');
});
