// SPDX-License-Identifier: AGPL-3.0-or-later
import { sentResponse } from '@/app/printer-response';
import { postedSides } from '@/app/posted-sides';
import { route } from '@/lib/access/server/guard';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { sendSheet } from '@/lib/printing/server/send-sheet';
import { drawPrint } from '@/lib/receipt/server/draw-print';
import { drawRefusal } from '../../draw-refusal';

/** Sends a print that exists to the counter's printer once more: the same serial, the same bytes. */
export const POST = route('work-requests', async ({ authorised, request, params }) => {
  const sides = postedSides(await request.formData());
  const serial = params.serial ?? '';
  const draw = () => drawPrint(authorised, serial, sides);
  const sent = await sendSheet(authorised, configuredPrinters(), { serial, sides, draw });
  return sentResponse(request, sent, drawRefusal);
});
