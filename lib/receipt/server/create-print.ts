// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { wasEnded } from '@/lib/access/server/was-ended';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findPrintable } from '@/lib/cie-request/server/find-printable';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { takeNumber } from '@/lib/municipality/server/take-number';
import { database, type TenantTx } from '@/lib/platform/database';
import { carriesCodes, type PrintKind, type printKinds, printSerialOf } from '@/lib/receipt/print';
import { type PaperLook, PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { fitsLook } from './proof-paper';
import { findLastLook, findOpenPrint, insertPrint } from './store/print-repository';

export type CreatePrintError =
  | { kind: 'not-found' }
  | { kind: 'not-yet' }
  /** No ticket is left for it yet. */
  | { kind: 'codes-follow' }
  | { kind: 'already-handed-over' }
  /** The sheets have no room in the look that was asked for. */
  | { kind: 'look-does-not-fit' };

type NewPrint = {
  requestId: string;
  kind: (typeof printKinds)[number];
  sides: PrintedSides;
  /** Unless told: as the request's last print, where that still fits. */
  look?: PaperLook | null;
};
type Subject = { requestId: string; reprintId: null } | { requestId: null; reprintId: string };

/** Enters a print of any kind and returns its serial; used by the receipt and by reprints, inside their transaction. */
export const enterPrint = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  print: Subject & { kind: PrintKind; version: number | null; look: PaperLook },
): Promise<string> => {
  const { settings } = await getOwnMunicipality(tenant);
  const serial = printSerialOf({ prefix: settings.requestPrefix, ...(await takeNumber(tenant, 'print')) });
  await insertPrint(tenant, authorised, { serial, ...print });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'print.created',
    subject: { kind: 'print', id: serial },
    facts: { kind: print.kind, of: print.requestId ?? print.reprintId },
  });
  return serial;
};

/**
 * Creates one print of a request's sheets: sheet 1 once a version is frozen, the codes from the registration to the hand-over. Backs
 * belong to the fronts that this session printed before them: they are the other half of the same print.
 */
export const createPrint = (
  authorised: Authorised<'work-requests'>,
  { requestId, kind, sides, look: wanted }: NewPrint,
): Promise<Result<{ serial: string }, CreatePrintError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<{ serial: string }, CreatePrintError>> => {
      const request = await findPrintable(tenant, requestId);
      if (!request || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
      if (carriesCodes(kind) && request.status === 'completed') return fail({ kind: 'already-handed-over' });
      if (!isAllowed(request.status, carriesCodes(kind) ? 'print-codes' : 'print-receipt'))
        return fail({ kind: 'not-yet' });
      if (carriesCodes(kind) && request.cardSerial === null) return fail({ kind: 'codes-follow' });
      const asked = wanted ?? (await findLastLook(tenant, requestId)) ?? PLAIN_LOOK;
      const fits = await fitsLook(tenant, authorised, asked, request);
      if (wanted && !fits) return fail({ kind: 'look-does-not-fit' });
      const look = fits ? asked : PLAIN_LOOK;
      const print = { requestId, reprintId: null, kind, version: request.version.version, look };
      const begun = sides === 'backs' ? await findOpenPrint(tenant, authorised, print) : null;
      return ok({ serial: begun ?? (await enterPrint(tenant, authorised, print)) });
    },
  );
