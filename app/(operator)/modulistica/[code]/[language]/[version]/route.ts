// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { formKeySchema } from '@/lib/modulistica/form-version';
import { openForm } from '@/lib/modulistica/server/open-form';

/** The PDF of a version, for the browser's reader. */
export const GET = route('print-forms', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const key = formKeySchema.safeParse(params);
  if (!key.success) return plainRefusal(404, t('modulistica.unknown'));
  const opened = await openForm(authorised, key.data);
  if (opened.ok)
    return pdfResponse(opened.value, `${key.data.code}-${key.data.language}-${key.data.version}.pdf`);
  return opened.error.kind === 'not-found'
    ? plainRefusal(404, t('modulistica.unknown'))
    : plainRefusal(409, t('modulistica.notInForce'));
});
