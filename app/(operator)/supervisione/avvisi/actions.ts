// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { action } from '@/lib/access/server/guard';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';
import { publishNotice } from '@/lib/notices/server/publish-notice';
import { withdrawNotice } from '@/lib/notices/server/withdraw-notice';
import { publishRefusal, withdrawRefusal } from './refusals';

/** Far more than a notice may hold, so that what is too long is said and not cut. */
const LONGEST = 50_000;

const textIn = (form: FormData, name: string): string => formText(form, name).slice(0, LONGEST);

/** Publishes what was written and shows who has not read it. */
export const publishNoticeAction = action(
  'supervise',
  async ({ authorised, form }) => {
    const posted = textIn(form, 'noticeId');
    const id = isUuid(posted) ? posted : randomUUID();
    const typed = {
      title: textIn(form, 'title'),
      text: textIn(form, 'text'),
      audience: textIn(form, 'audience'),
      startsOn: textIn(form, 'startsOn'),
      expiresOn: textIn(form, 'expiresOn'),
    };
    const published = await publishNotice(authorised, id, typed);
    return published.ok ? redirect(`/supervisione/avvisi/${id}`) : publishRefusal(published.error, typed);
  },
  { carries: true },
);

/** Takes a notice back. */
export const withdrawNoticeAction = action('supervise', async ({ authorised, form }) => {
  const id = textIn(form, 'noticeId');
  const reason = textIn(form, 'reason');
  const withdrawn = await withdrawNotice(authorised, id, { reason });
  return withdrawn.ok ? redirect(`/supervisione/avvisi/${id}`) : withdrawRefusal(withdrawn.error, reason);
});
