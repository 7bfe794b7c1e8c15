// SPDX-License-Identifier: AGPL-3.0-or-later
import { sentResponse } from '@/app/printer-response';
import { postedSides } from '@/app/posted-sides';
import { route } from '@/lib/access/server/guard';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { sendSheet } from '@/lib/printing/server/send-sheet';
import { drawReprintPrint } from '@/lib/reprint/server/draw-reprint-print';
import { drawRefusal } from '../../draw-refusal';

/** Sends a print of a reprint that exists to the counter's printer once more: the same serial, the same bytes. */
export const POST = route('reprint-codes', async ({ authorised, request, params }) => {
  const sides = postedSides(await request.formData());
  const serial = params.serial ?? '';
  const draw = () => drawReprintPrint(authorised, serial, sides);
  const sent = await sendSheet(authorised, configuredPrinters(), { serial, sides, draw });
  return sentResponse(request, sent, drawRefusal);
});
