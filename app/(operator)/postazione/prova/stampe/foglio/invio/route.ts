// SPDX-License-Identifier: AGPL-3.0-or-later
import { postedSides } from '@/app/posted-sides';
import { route } from '@/lib/access/server/guard';
import { sendTestPage } from '../../test-page';

/** Sends the test page once more. */
export const POST = route('print-forms', async ({ authorised, request }) =>
  sendTestPage(request, authorised, postedSides(await request.formData())),
);
