// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { showPrint } from '@/app/pdf-response';
import { refusedResponse, sentResponse, wantsPrinter } from '@/app/printer-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { isUuid } from '@/lib/kernel/identifiers';
import { paperLookIn } from '@/lib/receipt/paper-look';
import { printedSides } from '@/lib/receipt/receipt-view';
import { printKinds } from '@/lib/receipt/print';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { sendSheet } from '@/lib/printing/server/send-sheet';
import { createPrint, type CreatePrintError } from '@/lib/receipt/server/create-print';
import { drawPrint } from '@/lib/receipt/server/draw-print';
import { drawRefusal } from '../../stampe/draw-refusal';

const wanted = z.object({ kind: z.enum(printKinds), sides: z.enum(printedSides).default('both') });

const refusals: Record<CreatePrintError['kind'], [number, Parameters<typeof t>[0]]> = {
  'not-found': [404, 'notFound'],
  'not-yet': [409, 'print.notYet'],
  'codes-follow': [409, 'callBack.codesFollow'],
  'already-handed-over': [409, 'print.handedOver'],
  'look-does-not-fit': [422, 'print.lookTooLong'],
};

/** Creates one print, and sends it to the counter's printer or shows it: 303 to its own address. */
export const POST = route('work-requests', async ({ authorised, request, params }) => {
  const form = await request.formData();
  const parsed = wanted.safeParse({ kind: form.get('kind'), sides: form.get('sides') ?? undefined });
  const requestId = params.requestId ?? '';
  if (!parsed.success || !isUuid(requestId)) return refusedResponse(request, [400, t('notFound')]);
  const { sides } = parsed.data;
  const created = await createPrint(authorised, { requestId, ...parsed.data, look: paperLookIn(form) });
  if (!created.ok) {
    const [status, key] = refusals[created.error.kind];
    return refusedResponse(request, [status, t(key)]);
  }
  const { serial } = created.value;
  if (!wantsPrinter(form)) return showPrint(`/richieste/stampe/${serial}`, sides, form);
  const draw = () => drawPrint(authorised, serial, sides);
  const sent = await sendSheet(authorised, configuredPrinters(), { serial, sides, draw });
  return sentResponse(request, sent, drawRefusal);
});
