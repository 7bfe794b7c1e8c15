// SPDX-License-Identifier: AGPL-3.0-or-later
import { ownFormRefusal } from '@/app/own-form-refusal';
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { formLanguagesOf } from '@/lib/modulistica/own-form-address';
import { ownFormOf } from '@/lib/modulistica/own-forms';
import { drawBlankForm } from '@/lib/modulistica/server/draw-blank-form';
import { sidesOf } from '@/lib/receipt/print-address';

/** One of our own forms, blank: it can be filled in with a keyboard or by hand. */
export const GET = route('print-forms', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const code = ownFormOf(params.code ?? '');
  const languages = formLanguagesOf(params.languages ?? '');
  if (!code || !languages) return plainRefusal(404, t('ownForm.unknown'));
  const drawn = await drawBlankForm(authorised, { code, languages, sides: sidesOf(request.url) });
  return drawn.ok ? pdfResponse(drawn.value, `${code}-${languages}.pdf`) : ownFormRefusal(drawn.error);
});
