// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { readFrozenPhoto } from '@/lib/cie-request/server/find-photo';
import { findPrintable, type PrintableRequest } from '@/lib/cie-request/server/find-printable';
import { findHeldTicket } from '@/lib/first-halves/server/hold-ticket';
import { openTicket } from '@/lib/first-halves/server/open-halves';
import { formatDay } from '@/lib/i18n/format';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { drawReceipt, type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { carriesCodes, isPrintSerial, type printKinds, SHEETS_OF } from '@/lib/receipt/print';
import { type PrintedSides, type ReceiptView } from '@/lib/receipt/receipt-view';
import { findPrint, type PrintRow } from './store/print-repository';
import { viewOfPrint } from './view-of-print';

export type DrawPrintError =
  { kind: 'not-found' } | { kind: 'void' } | { kind: 'codes-destroyed' } | PaperError;

type Codes = Result<ReceiptView['codes'], DrawPrintError>;

const codesOf = async (
  tenant: TenantTx,
  print: PrintRow,
  request: PrintableRequest,
  municipalityCode: string,
): Promise<Codes> => {
  if (!carriesCodes(print.kind)) return ok({ kind: 'apart' });
  if (print.state !== 'printed' || request.status !== 'registered') return fail({ kind: 'codes-destroyed' });
  const ticket = await findHeldTicket(tenant, request.id);
  if (!ticket) return fail({ kind: 'codes-destroyed' });
  const halves = await openTicket(tenant, ticket.id, municipalityCode);
  return halves.ok
    ? ok({ kind: 'sheet', printSerial: print.serial, halves: halves.value })
    : fail({ kind: 'codes-destroyed' });
};

const photoOf = async (
  tenant: TenantTx,
  { id, version }: PrintableRequest,
): Promise<ReceiptView['photo']> => {
  const photo = await readFrozenPhoto(tenant, id, version.frozen);
  return photo.kind === 'deleted' ? { kind: 'deleted', on: formatDay(photo.at) } : photo;
};

type Drawable = { view: ReceiptView; print: PrintRow };

const readDrawable = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  serial: string,
): Promise<Result<Drawable, DrawPrintError>> => {
  const print = await findPrint(tenant, serial);
  if (!print?.requestId || !Buffer.from(print.sessionHash).equals(Buffer.from(authorised.sessionHash)))
    return fail({ kind: 'not-found' });
  if (await wasEnded(tenant, authorised)) return fail({ kind: 'not-found' });
  if (print.state === 'jammed') return fail({ kind: 'void' });
  const request = await findPrintable(tenant, print.requestId);
  if (!request || request.version.version !== print.version) return fail({ kind: 'void' });
  const municipality = await getOwnMunicipality(tenant);
  const codes = await codesOf(tenant, print, request, municipality.istatCode);
  if (!codes.ok) return codes;
  const photo = await photoOf(tenant, request);
  const view = viewOfPrint(tenant, municipality, print, request, { codes: codes.value, photo });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'print.drawn',
    subject: { kind: 'print', id: serial },
  });
  return ok({ view, print });
};

/**
 * Draws a print: same serial, same bytes. Only the session that created it gets it, and only while its version holds; the codes only
 * until they are handed over. The halves are in memory while this runs and nowhere else. `sides` is for a counter whose printer prints
 * one side at a time.
 */
export const drawPrint = async (
  authorised: Authorised<'work-requests'>,
  serial: string,
  sides: PrintedSides,
): Promise<Result<Uint8Array, DrawPrintError>> => {
  if (!isPrintSerial(serial)) return fail({ kind: 'not-found' });
  const drawable = await database().withTenant(authorised.operator.municipalityId, (tenant) =>
    readDrawable(tenant, authorised, serial),
  );
  if (!drawable.ok) return drawable;
  const { view, print } = drawable.value;
  const sheets = SHEETS_OF[print.kind as (typeof printKinds)[number]];
  return drawReceipt(view, sheets, sides);
};
