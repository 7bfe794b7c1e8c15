// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { showPrint } from '@/app/pdf-response';
import { refusedResponse, sentResponse, wantsPrinter } from '@/app/printer-response';
import { t } from '@/app/texts';
import { type Authorised } from '@/lib/access/authorised';
import { route } from '@/lib/access/server/guard';
import { cancelSheetsOf } from '@/lib/printing/server/cancel-sheet';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { sendSheet } from '@/lib/printing/server/send-sheet';
import { printedSides } from '@/lib/receipt/receipt-view';
import { drawReprintPrint } from '@/lib/reprint/server/draw-reprint-print';
import { type Result } from '@/lib/kernel/result';
import { printSecond } from '@/lib/reprint/server/mandate/hand-over-second';
import { printAct } from '@/lib/reprint/server/mandate/print-act';
import { printCodes } from '@/lib/reprint/server/print-codes';
import { printDeclaration } from '@/lib/reprint/server/print-declaration';
import { drawRefusal } from '../../stampe/draw-refusal';

const wanted = z.object({
  kind: z.enum(['codes', 'declaration', 'act', 'second']),
  sides: z.enum(printedSides).default('both'),
});

type Wanted = z.infer<typeof wanted>;

type Created = Result<{ serial: string }, { kind: string }>;

const create = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  { kind, sides }: Wanted,
): Promise<Created> => {
  switch (kind) {
    case 'codes':
      return printCodes(authorised, id);
    case 'declaration':
      return printDeclaration(authorised, id, sides);
    case 'act':
      return printAct(authorised, id, sides);
    case 'second':
      return printSecond(authorised, id);
  }
};

/** Creates one print of a reprint, its papers or its codes, and sends it to the counter's printer or shows it. */
export const POST = route('reprint-codes', async ({ authorised, request, params }) => {
  const form = await request.formData();
  const parsed = wanted.safeParse({ kind: form.get('kind'), sides: form.get('sides') ?? undefined });
  if (!parsed.success) return refusedResponse(request, [400, t('print.notYet')]);
  const reprintId = params.reprintId ?? '';
  const created = await create(authorised, reprintId, parsed.data);
  if (!created.ok)
    return refusedResponse(request, [created.error.kind === 'not-found' ? 404 : 409, t('reprint.closed')]);
  const [{ serial }, { sides }] = [created.value, parsed.data];
  // A sheet that this print takes the place of must not come out as well.
  await cancelSheetsOf(authorised, configuredPrinters(), { reprintId, except: serial });
  if (!wantsPrinter(form)) return showPrint(`/ristampe/stampe/${serial}`, sides, form);
  const draw = () => drawReprintPrint(authorised, serial, sides);
  const sent = await sendSheet(authorised, configuredPrinters(), { serial, sides, draw });
  return sentResponse(request, sent, drawRefusal);
});
