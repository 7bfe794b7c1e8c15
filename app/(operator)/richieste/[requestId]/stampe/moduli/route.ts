// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { plainRefusal, showPrint } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { isUuid } from '@/lib/kernel/identifiers';
import { prefilledFormsHref } from '@/lib/modulistica/own-form-address';
import { ownFormCodes } from '@/lib/modulistica/own-forms';
import { printedSides } from '@/lib/receipt/receipt-view';

const wanted = z.object({ kind: z.enum(ownFormCodes), sides: z.enum(printedSides).default('both') });

/** Shows one of our own forms with what the request knows: 303 to its own address, which writes it down. */
export const POST = route('work-requests', async ({ request, params }) => {
  const form = await request.formData();
  const parsed = wanted.safeParse({ kind: form.get('kind'), sides: form.get('sides') ?? undefined });
  const requestId = params.requestId ?? '';
  if (!parsed.success || !isUuid(requestId)) return plainRefusal(400, t('notFound'));
  return showPrint(`${prefilledFormsHref(requestId)}/${parsed.data.kind}`, parsed.data.sides, form);
});
