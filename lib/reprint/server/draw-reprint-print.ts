// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { maskEmail } from '@/lib/contacts/mask';
import { openSealed, openSealedSecond } from '@/lib/first-halves/server/open-halves';
import { formatDay } from '@/lib/i18n/format';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type OwnFormView } from '@/lib/modulistica/own-form-view';
import { drawOwnForm } from '@/lib/modulistica/paper/draw-own-form';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type CodesSheetView, type HalvesOnPaper, type ReprintNote } from '@/lib/receipt/codes-sheet-view';
import { drawReprint, type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { paperLanguagesOf, paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { findOwnReprintPrint, type ReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { type LossDeclarationView } from '@/lib/reprint/loss-declaration-view';
import { drawLossDeclaration } from '@/lib/reprint/paper/loss-declaration';
import { isUnfinished } from '@/lib/reprint/reprint-status';
import { declarationViewOf } from './declaration-view-of';
import { actViewOf } from './mandate/act-view-of';
import { findMandate } from './store/mandate-repository';
import { findReprint, readCard, readSecondWay, type ReprintRow } from './store/reprint-repository';

export type DrawReprintError =
  { kind: 'not-found' } | { kind: 'void' } | { kind: 'codes-destroyed' } | PaperError;

type Drawable = { sheet: CodesSheetView } | { declaration: LossDeclarationView } | { act: OwnFormView };

/** What a codes sheet of a reprint is drawn from, beside its halves. */
const sheetOf = async (
  tenant: TenantTx,
  print: ReprintPrint,
  { cardSerial, holder }: ReprintRow,
  { halves, secondHalf }: { halves: HalvesOnPaper; secondHalf: ReprintNote['secondHalf'] },
): Promise<Drawable> => {
  const municipality = await getOwnMunicipality(tenant);
  const languages = paperLanguagesOf(municipality);
  return {
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
      halves,
      reprint: { date: formatDay(print.createdAt), secondHalf },
    },
  };
};

/** Where the holder finds the second halves, for the sheet with the first ones. */
const secondHalfOf = async (tenant: TenantTx, reprint: ReprintRow): Promise<ReprintNote['secondHalf']> => {
  const way = await readSecondWay(tenant, reprint);
  if (way === null) return { kind: 'held' };
  if (way.kind === 'on-paper') return { kind: 'on-paper' };
  const { settings } = await getOwnMunicipality(tenant);
  const known = (await readCard(tenant, reprint)).knownContacts.email ?? '';
  const maskedEmail = way.kind === 'given-email' ? maskEmail(way.email) : known;
  return { kind: 'by-email', sender: settings.publicServices.secondHalfSender, maskedEmail };
};

type Drawn = Result<Drawable, DrawReprintError>;

const firstSheetOf = async (tenant: TenantTx, print: ReprintPrint, reprint: ReprintRow): Promise<Drawn> => {
  const { cardSerial, sealed, keyId, ticketId, status } = reprint;
  if (status !== 'released' || !sealed || !keyId || !ticketId) return fail({ kind: 'codes-destroyed' });
  const { istatCode: municipalityCode } = await getOwnMunicipality(tenant);
  const halves = await openSealed(tenant, { ticketId, cardSerial, municipalityCode, keyId, sealed });
  if (!halves.ok) return fail({ kind: 'codes-destroyed' });
  const secondHalf = await secondHalfOf(tenant, reprint);
  return ok(await sheetOf(tenant, print, reprint, { halves: halves.value, secondHalf }));
};

const secondSheetOf = async (tenant: TenantTx, print: ReprintPrint, reprint: ReprintRow): Promise<Drawn> => {
  const mandate = await findMandate(tenant, reprint.id);
  if (mandate?.state !== 'released') return fail({ kind: 'codes-destroyed' });
  const { sealed, keyId, ticketId } = mandate;
  if (!sealed || !keyId || !ticketId) return fail({ kind: 'codes-destroyed' });
  const { istatCode: municipalityCode } = await getOwnMunicipality(tenant);
  const { cardSerial } = reprint;
  const halves = await openSealedSecond(tenant, { ticketId, cardSerial, municipalityCode, keyId, sealed });
  if (!halves.ok) return fail({ kind: 'codes-destroyed' });
  const here = { halves: halves.value, secondHalf: { kind: 'this-sheet' } } as const;
  return ok(await sheetOf(tenant, print, reprint, here));
};

const drawableOf = async (tenant: TenantTx, print: ReprintPrint, reprint: ReprintRow): Promise<Drawn> => {
  switch (print.kind) {
    case 'mandate':
      return ok({ act: await actViewOf(tenant, print, reprint) });
    case 'reprint-second':
      return secondSheetOf(tenant, print, reprint);
    case 'reprint':
      return firstSheetOf(tenant, print, reprint);
    case 'declaration':
      return isUnfinished(reprint.status)
        ? ok({ declaration: await declarationViewOf(tenant, print, reprint) })
        : fail({ kind: 'void' });
    case 'sheet-1':
    case 'sheet-1-citizen':
    case 'sheet-1-office':
    case 'sheet-2':
    case 'receipt':
      throw new Error('a sheet of a receipt belongs to no reprint');
  }
};

const readDrawable = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  serial: string,
): Promise<Result<Drawable, DrawReprintError>> => {
  const print = await findOwnReprintPrint(tenant, authorised, serial);
  const reprint = print && (await findReprint(tenant, print.reprintId));
  if (!reprint || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
  if (print.state !== 'printed') return fail({ kind: 'void' });
  const drawable = await drawableOf(tenant, print, reprint);
  if (!drawable.ok) return drawable;
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'print.drawn',
    subject: { kind: 'print', id: serial },
  });
  return drawable;
};

/**
 * Draws a print of a reprint, sheet of codes, declaration or act: same serial, same bytes. Only the session that created it gets it, while it
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
  const { value } = drawable;
  if ('sheet' in value) return drawReprint(value.sheet, sides);
  return 'act' in value ? drawOwnForm(value.act, sides) : drawLossDeclaration(value.declaration, sides);
};
