// SPDX-License-Identifier: AGPL-3.0-or-later
import { ownFormRefusal } from '@/app/own-form-refusal';
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { isUuid } from '@/lib/kernel/identifiers';
import { ownFormOf } from '@/lib/modulistica/own-forms';
import { drawPrefilledForm } from '@/lib/modulistica/server/draw-prefilled-form';
import { sidesOf } from '@/lib/receipt/print-address';

/** One of our own forms with what the request knows; each drawing is written down. */
export const GET = route('work-requests', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const requestId = params.requestId ?? '';
  const code = ownFormOf(params.code ?? '');
  if (!code || !isUuid(requestId)) return plainRefusal(404, t('notFound'));
  const drawn = await drawPrefilledForm(authorised, { requestId, code, sides: sidesOf(request.url) });
  return drawn.ok ? pdfResponse(drawn.value, `${code}.pdf`) : ownFormRefusal(drawn.error);
});
