// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { revalidatePath } from 'next/cache';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { mendDifference } from '@/lib/cie-request/server/mend-difference';
import { messageOfBackendError } from '@/lib/credential-backend/backend-error';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { acknowledgeDifference } from '@/lib/enrolment/server/acknowledge-difference';
import { compareNow } from '@/lib/cie-request/server/compare-now';
import { formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';

type Told = { message: string } | null;

const PAGE = '/supervisione/confronto';

/** Compares now and says how many differences there are. */
export const compareNowAction = action('supervise', async ({ authorised }): Promise<Told> => {
  const compared = await compareNow(credentialBackend(), authorised);
  if (!compared.ok) return { message: translate('it', messageOfBackendError(compared.error, formatTime)) };
  revalidatePath(PAGE);
  return { message: t('comparison.done', { n: compared.value.differences.length }) };
});

/** Sends once more what the other side lacks. */
export const mendDifferenceAction = action('supervise', async ({ authorised, form }): Promise<Told> => {
  const id = formText(form, 'enrolmentId');
  const mended = isUuid(id) ? await mendDifference(authorised, id) : null;
  if (!mended?.ok) return { message: t(`comparison.problem.${mended?.error.kind ?? 'gone'}`) };
  revalidatePath(PAGE);
  return { message: t('comparison.sent') };
});

/** Notes that somebody has looked at it. */
export const acknowledgeDifferenceAction = action(
  'supervise',
  async ({ authorised, form }): Promise<Told> => {
    const id = formText(form, 'enrolmentId');
    const noted = isUuid(id) ? await acknowledgeDifference(authorised, id) : null;
    if (!noted?.ok) return { message: t(`comparison.problem.${noted?.error.kind ?? 'gone'}`) };
    revalidatePath(PAGE);
    return { message: t('comparison.noted') };
  },
);
