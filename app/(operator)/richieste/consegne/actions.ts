// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { type ArrivalLine } from '@/components/collection/arrivals';
import { type Tone } from '@/components/ui/tone';
import { action, formAction } from '@/lib/access/server/guard';
import { leaveNote } from '@/lib/access/server/sealed-note';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { receiveScanned, type ScanOutcome } from '@/lib/collection/server/receive-card';
import { formText } from '@/lib/kernel/form-text';

const TEXT_MAX = 120;

const TONES: Record<ScanOutcome['kind'], Tone> = {
  arrived: 'success',
  'came-back': 'success',
  here: 'info',
  gone: 'warning',
  closed: 'danger',
  unknown: 'danger',
  'no-serial': 'danger',
};

/** One scan of a batch of envelopes. */
export const scanCardAction = action('work-requests', async ({ authorised, form }): Promise<ArrivalLine> => {
  const text = formText(form, 'card').slice(0, TEXT_MAX);
  const outcome = await receiveScanned(authorised, text);
  const card = 'card' in outcome ? outcome.card : null;
  return {
    id: randomUUID(),
    cardSerial: 'cardSerial' in outcome ? outcome.cardSerial : text,
    name: card ? nameOf(card) : '',
    href: card ? `/richieste/${card.id}` : undefined,
    tone: TONES[outcome.kind],
    outcome: t(`collection.scan.${outcome.kind}`),
  };
});

/** Looks for a card among those to be collected; the text goes on sealed, never in an address. One hit opens its request. */
export const findCollectionAction = formAction('read-requests', async ({ authorised, form }) => {
  const text = formText(form, 'carta').slice(0, TEXT_MAX);
  if (text.trim() === '') redirect('/richieste/consegne');
  const { lines } = await findRequests(authorised, text);
  const [only] = lines;
  if (only && lines.length === 1) redirect(`/richieste/${only.id}`);
  await leaveNote('consegne', '/richieste/consegne', text);
  redirect('/richieste/consegne?cerca=1');
});
