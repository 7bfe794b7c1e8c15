// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { openSealed } from '@/lib/first-halves/server/open-halves';
import { formatDay } from '@/lib/i18n/format';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type CodesSheetView } from '@/lib/receipt/codes-sheet-view';
import { drawReprint, type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { paperLanguagesOf, paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { findOwnReprintPrint, type ReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { type LossDeclarationView } from '@/lib/reprint/loss-declaration-view';
import { drawLossDeclaration } from '@/lib/reprint/paper/loss-declaration';
import { isUnfinished } from '@/lib/reprint/reprint-status';
import { declarationViewOf } from './declaration-view-of';
import { findReprint, type ReprintRow } from './store/reprint-repository';

export type DrawReprintError =
  { kind: 'not-found' } | { kind: 'void' } | { kind: 'codes-destroyed' } | PaperError;

type Drawable = { sheet: CodesSheetView } | { declaration: LossDeclarationView };

const sheetOf = async (
  tenant: TenantTx,
  print: ReprintPrint,
  { cardSerial, holder, sealed, keyId, ticketId, status }: ReprintRow,
): Promise<Result<Drawable, DrawReprintError>> => {
  if (status !== 'released' || !sealed || !keyId || !ticketId) return fail({ kind: 'codes-destroyed' });
  const municipality = await getOwnMunicipality(tenant);
  const municipalityCode = municipality.istatCode;
  const halves = await openSealed(tenant, { ticketId, cardSerial, municipalityCode, keyId, sealed });
  if (!halves.ok) return fail({ kind: 'codes-destroyed' });
  const languages = paperLanguagesOf(municipality);
  return ok({
    sheet: {
      languages,
      backs: print.backs ?? languages,
      large: print.largeCodes,
      practice: env().practice,
      printedAt: print.createdAt,
      municipality: paperMunicipalityOf(municipality, civilDateIn(print.createdAt, 'Europe/Rome')),
      requestNumber: null,
      holder,
      cardSerial,
      printSerial: print.serial,
      halves: halves.value,
      reprint: { date: formatDay(print.createdAt), secondHalf: { kind: 'held' } },
    },
  });
};

const readDrawable = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  serial: string,
): Promise<Result<Drawable, DrawReprintError>> => {
  const print = await findOwnReprintPrint(tenant, authorised, serial);
  const reprint = print && (await findReprint(tenant, print.reprintId));
  if (!reprint || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
  if (print.state !== 'printed' || !isUnfinished(reprint.status)) return fail({ kind: 'void' });
  const drawable: Result<Drawable, DrawReprintError> =
    print.kind === 'reprint'
      ? await sheetOf(tenant, print, reprint)
      : ok({ declaration: await declarationViewOf(tenant, print, reprint) });
  if (!drawable.ok) return drawable;
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'print.drawn',
    subject: { kind: 'print', id: serial },
  });
  return drawable;
};

/**
 * Draws a print of a reprint, sheet of codes or declaration: same serial, same bytes. Only the session that created it gets it, while it
 * lasts, and only until it is handed over or torn up. The halves are in memory while this runs and nowhere else. `sides` is for a counter whose
 * printer prints one side at a time.
 */
export const drawReprintPrint = async (
  authorised: Authorised<'reprint-codes'>,
  serial: string,
  sides: PrintedSides,
): Promise<Result<Uint8Array, DrawReprintError>> => {
  const drawable = await database().withTenant(authorised.operator.municipalityId, (tenant) =>
    readDrawable(tenant, authorised, serial),
  );
  if (!drawable.ok) return drawable;
  return 'sheet' in drawable.value
    ? drawReprint(drawable.value.sheet, sides)
    : drawLossDeclaration(drawable.value.declaration, sides);
};
