// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { revalidatePath } from 'next/cache';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { formText } from '@/lib/kernel/form-text';
import { reviewAlone } from '@/lib/reprint/server/mandate/review-alone';
import { endHold } from '@/lib/reprint/server/end-hold';

type Told = { message: string } | null;

const PAGE = '/supervisione/ristampe';

/** The second halves of a reprint leave now. */
export const shortenHoldAction = action('supervise', async ({ authorised, form }): Promise<Told> => {
  const done = await endHold(authorised, formText(form, 'reprintId'), 'shorten');
  revalidatePath(PAGE);
  return done ? null : { message: t('watch.gone') };
});

/** The second halves of a reprint are not sent. */
export const stopHoldAction = action('supervise', async ({ authorised, form }): Promise<Told> => {
  const done = await endHold(authorised, formText(form, 'reprintId'), 'stop');
  revalidatePath(PAGE);
  return done ? null : { message: t('watch.gone') };
});

/** What one person alone confirmed was looked at again. */
export const reviewAction = action('supervise', async ({ authorised, form }): Promise<Told> => {
  const reviewed = await reviewAlone(authorised, formText(form, 'reprintId'));
  revalidatePath(PAGE);
  if (reviewed.ok) return null;
  return {
    message: t(reviewed.error.kind === 'too-soon' ? 'mandate.review.tooSoon' : 'mandate.review.gone'),
  };
});
