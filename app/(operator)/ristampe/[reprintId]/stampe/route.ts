// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { type Authorised } from '@/lib/access/authorised';
import { route } from '@/lib/access/server/guard';
import { printCodes } from '@/lib/reprint/server/print-codes';
import { printDeclaration } from '@/lib/reprint/server/print-declaration';

const SIDES: Readonly<Record<string, string>> = { fronts: '?lato=fronte', backs: '?lato=retro' };

const create = (authorised: Authorised<'reprint-codes'>, id: string, kind: unknown) => {
  if (kind === 'codes') return printCodes(authorised, id);
  return kind === 'declaration' ? printDeclaration(authorised, id) : null;
};

/** Creates one print of a reprint, its declaration or its codes, and shows it: 303 to its own address. */
export const POST = route('reprint-codes', async ({ authorised, request, params }) => {
  const form = await request.formData();
  const created = await create(authorised, params.reprintId ?? '', form.get('kind'));
  if (!created) return plainRefusal(400, t('print.notYet'));
  if (!created.ok) return plainRefusal(created.error.kind === 'not-found' ? 404 : 409, t('reprint.closed'));
  const sides = form.get('sides');
  const side = (typeof sides === 'string' && SIDES[sides]) || '';
  return new Response(null, {
    status: 303,
    headers: { location: `/ristampe/stampe/${created.value.serial}${side}`, 'cache-control': 'no-store' },
  });
});
