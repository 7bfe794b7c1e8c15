// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { choiceHref } from '@/lib/modulistica/form-address';
import { fileNameOf } from '@/lib/modulistica/form-archive';
import { formKeySchema } from '@/lib/modulistica/form-version';
import { openForm } from '@/lib/modulistica/server/open-form';

/** A script of our own page asks, to draw a picture; everything else could print. */
const isLook = (headers: Headers): boolean =>
  headers.get('sec-fetch-dest') === 'empty' && headers.get('sec-fetch-site') === 'same-origin';

/** A person waits for a page. */
const isForPerson = (headers: Headers): boolean => (headers.get('accept') ?? '').includes('text/html');

/** The PDF of a version, for the browser's reader; who may not print it is led to the one in force. */
export const GET = route('print-forms', async ({ authorised, request: { headers }, params }) => {
  if (isIdleOrForeign(headers)) return plainRefusal(403, t('access.foreign'));
  const key = formKeySchema.safeParse(params);
  if (!key.success) return plainRefusal(404, t('modulistica.unknown'));
  const opened = await openForm(authorised, key.data, isLook(headers) ? 'look' : 'open');
  if (opened.ok) return pdfResponse(opened.value, fileNameOf(key.data));
  if (opened.error.kind === 'not-found') return plainRefusal(404, t('modulistica.unknown'));
  if (!isForPerson(headers)) return plainRefusal(409, t('modulistica.notInForce'));
  const location = choiceHref({ form: key.data, refused: key.data.version });
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
});
