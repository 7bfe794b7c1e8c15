// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { action, formAction } from '@/lib/access/server/guard';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';
import { endWindow } from '@/lib/weather/server/end-window';
import { planWindow } from '@/lib/weather/server/plan-window';
import { planRefusal } from './refusals';

/** Far more than a field may hold, so that what is too long is said and not cut. */
const LONGEST = 2_000;

const textIn = (form: FormData, name: string): string => formText(form, name).slice(0, LONGEST);

/** Announces maintenance of a service. */
export const planWindowAction = action(
  'supervise',
  async ({ authorised, form }) => {
    const posted = textIn(form, 'windowId');
    const typed = {
      service: textIn(form, 'service'),
      fromDate: textIn(form, 'fromDate'),
      fromTime: textIn(form, 'fromTime'),
      toDate: textIn(form, 'toDate'),
      toTime: textIn(form, 'toTime'),
      note: textIn(form, 'note'),
    };
    const planned = await planWindow(authorised, isUuid(posted) ? posted : randomUUID(), typed);
    return planned.ok ? redirect('/supervisione/servizi') : planRefusal(planned.error, typed);
  },
  { carries: true },
);

/** Ends a window, or takes it out before it begins. */
export const endWindowAction = formAction('supervise', async ({ authorised, form }) => {
  await endWindow(authorised, textIn(form, 'windowId'));
  redirect('/supervisione/servizi');
});
