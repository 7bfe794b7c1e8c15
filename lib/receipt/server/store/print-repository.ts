// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { type PaperLook } from '@/lib/receipt/paper-look';
import { type PrintKind, type PrintLine, type PrintState } from '@/lib/receipt/print';
import { type TenantTx } from '@/lib/platform/database';

type NewPrint = {
  serial: string;
  kind: PrintKind;
  requestId: string | null;
  reprintId: string | null;
  version: number | null;
  look: PaperLook;
};

/** Enters a print: who asked for it, at which counter, in which session. */
export const insertPrint = async (
  { tx, municipalityId, now }: TenantTx,
  authorised: Authorised<Permission>,
  { look, ...print }: NewPrint,
): Promise<void> => {
  const { operator, sessionHash } = authorised;
  await tx.print.create({
    data: {
      municipalityId,
      ...print,
      ...look,
      state: 'printed',
      office: operator.counterName,
      operatorCode: operator.code,
      createdAt: now,
      createdBy: operator.id,
      sessionHash,
    },
  });
};

/** A print by its serial, or `null`. */
export const findPrint = async ({ tx, municipalityId }: TenantTx, serial: string) => {
  const row = await tx.print.findUnique({ where: { municipalityId_serial: { municipalityId, serial } } });
  return (
    row && {
      ...row,
      kind: row.kind as PrintKind,
      state: row.state as PrintState,
      backs: row.backs as PaperLook['backs'],
    }
  );
};

/** Serial of the newest print of the same kind and version that this session made and nobody settled, or `null`. */
export const findOpenPrint = async (
  { tx, municipalityId }: TenantTx,
  { sessionHash }: Authorised<Permission>,
  { requestId, kind, version }: Pick<NewPrint, 'requestId' | 'kind' | 'version'>,
): Promise<string | null> => {
  const row = await tx.print.findFirst({
    where: { municipalityId, requestId, kind, version, sessionHash, state: 'printed' },
    orderBy: { createdAt: 'desc' },
    select: { serial: true },
  });
  return row?.serial ?? null;
};

/** The look of the newest print of a request: what the citizen needed of one sheet is needed of the next. */
export const findLastLook = async (
  { tx, municipalityId }: TenantTx,
  requestId: string,
): Promise<PaperLook | null> => {
  const row = await tx.print.findFirst({
    where: { municipalityId, requestId },
    orderBy: [{ createdAt: 'desc' }, { serial: 'desc' }],
    select: { backs: true, largeCodes: true },
  });
  return row && { backs: row.backs as PaperLook['backs'], largeCodes: row.largeCodes };
};

export type PrintRow = NonNullable<Awaited<ReturnType<typeof findPrint>>>;

/** The prints of a request or a reprint, newest first. */
export const listPrints = async (
  { tx, municipalityId }: TenantTx,
  of: { requestId: string } | { reprintId: string },
): Promise<PrintLine[]> => {
  const rows = await tx.print.findMany({ where: { municipalityId, ...of }, orderBy: { createdAt: 'desc' } });
  return rows.map(({ serial, kind, state, version, backs, largeCodes, createdAt, createdBy, settledAt }) => ({
    serial,
    kind: kind as PrintKind,
    state: state as PrintState,
    version,
    look: { backs: backs as PaperLook['backs'], largeCodes },
    createdAt,
    createdBy,
    settledAt,
  }));
};

/** Says what became of a print, once; false when that was said before. */
export const settlePrint = async (
  { tx, municipalityId, now }: TenantTx,
  serial: string,
  state: Exclude<PrintState, 'printed'>,
  operatorId: string,
): Promise<boolean> => {
  const { count } = await tx.print.updateMany({
    where: { municipalityId, serial, state: 'printed' },
    data: { state, settledAt: now, settledBy: operatorId },
  });
  return count === 1;
};

/** Takes a hand-over back. */
export const unsettlePrints = ({ tx, municipalityId }: TenantTx, requestId: string) =>
  tx.print.updateMany({
    where: { municipalityId, requestId, state: 'handed-over' },
    data: { state: 'printed', settledAt: null, settledBy: null },
  });
