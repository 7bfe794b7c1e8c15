// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { isPrintSerial, type PrintKind, type PrintLine, type PrintState } from '@/lib/receipt/print';
import { findPrint, listPrints, type PrintRow, settlePrint } from './store/print-repository';

/** A print of a reprint as its sheet is drawn from it. */
export type ReprintPrint = PrintRow & { reprintId: string };

/** A print that this session made for a reprint, or `null`: other sessions get nothing. */
export const findOwnReprintPrint = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  serial: string,
): Promise<ReprintPrint | null> => {
  const print = isPrintSerial(serial) ? await findPrint(tenant, serial) : null;
  if (!print?.reprintId) return null;
  const own = Buffer.from(print.sessionHash).equals(Buffer.from(authorised.sessionHash));
  return own ? { ...print, reprintId: print.reprintId } : null;
};

/** The prints of a reprint, newest first. */
export const listReprintPrints = (tenant: TenantTx, reprintId: string): Promise<PrintLine[]> =>
  listPrints(tenant, { reprintId });

/** Says what became of a reprint's print, once, and writes it down; false when that was said before. */
export const settleReprintPrint = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  serial: string,
  state: Exclude<PrintState, 'printed'>,
): Promise<boolean> => {
  if (!(await settlePrint(tenant, serial, state, authorised.operator.id))) return false;
  await recordAudit(tenant, actorOf(authorised), {
    verb: state === 'jammed' ? 'print.jammed' : 'codes.handed-over',
    subject: { kind: 'print', id: serial },
  });
  return true;
};

/** A sheet of a reprint that carries codes: the first halves, or the second ones. */
export type ReprintSheet = Extract<PrintKind, 'reprint' | 'reprint-second'>;

/** The sheet with codes that is still in somebody's hands at the counter. */
export const sheetAtCounter = (prints: readonly PrintLine[], sheet: ReprintSheet): PrintLine | null =>
  prints.find(({ kind, state }) => kind === sheet && state === 'printed') ?? null;
