// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { plainRefusal, showPrint } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { type Authorised } from '@/lib/access/authorised';
import { route } from '@/lib/access/server/guard';
import { printedSides } from '@/lib/receipt/receipt-view';
import { printCodes } from '@/lib/reprint/server/print-codes';
import { printDeclaration } from '@/lib/reprint/server/print-declaration';

const wanted = z.object({
  kind: z.enum(['codes', 'declaration']),
  sides: z.enum(printedSides).default('both'),
});

const create = (authorised: Authorised<'reprint-codes'>, id: string, kind: z.infer<typeof wanted>['kind']) =>
  kind === 'codes' ? printCodes(authorised, id) : printDeclaration(authorised, id);

/** Creates one print of a reprint, its declaration or its codes, and shows it: 303 to its own address. */
export const POST = route('reprint-codes', async ({ authorised, request, params }) => {
  const form = await request.formData();
  const parsed = wanted.safeParse({ kind: form.get('kind'), sides: form.get('sides') ?? undefined });
  if (!parsed.success) return plainRefusal(400, t('print.notYet'));
  const created = await create(authorised, params.reprintId ?? '', parsed.data.kind);
  if (!created.ok) return plainRefusal(created.error.kind === 'not-found' ? 404 : 409, t('reprint.closed'));
  return showPrint(`/ristampe/stampe/${created.value.serial}`, parsed.data.sides, form);
});
