// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx, type Tx } from '@/lib/platform/database';
import { seal, unseal } from '@/lib/platform/vault/vault';
import { type ConfirmationKind, type MandateRefusal, type MandateState } from '@/lib/reprint/mandate';

type Row = NonNullable<Awaited<ReturnType<Tx['mandate']['findUnique']>>>;

/** The act of a reprint with its words read back into their types; its scan and its halves stay sealed. */
export type MandateRow = Omit<Row, 'state' | 'confirmation' | 'refusal' | 'scan'> & {
  state: MandateState;
  confirmation: ConfirmationKind | null;
  refusal: MandateRefusal | null;
};

const key = ({ municipalityId }: TenantTx, reprintId: string) => ({
  municipalityId_reprintId: { municipalityId, reprintId },
});
const placeOf = (reprintId: string) => ({ table: 'mandate', column: 'scan', row: reprintId });

const rowOf = (row: Omit<Row, 'scan'>): MandateRow => ({
  ...row,
  state: row.state as MandateState,
  confirmation: row.confirmation as ConfirmationKind | null,
  refusal: row.refusal as MandateRefusal | null,
});

/** The act of a reprint, or `null` when none was begun. */
export const findMandate = async (tenant: TenantTx, reprintId: string): Promise<MandateRow | null> => {
  const row = await tenant.tx.mandate.findUnique({ where: key(tenant, reprintId), omit: { scan: true } });
  return row && rowOf(row);
};

type Change = Partial<
  Omit<Row, 'municipalityId' | 'reprintId' | 'scan' | 'state' | 'confirmation' | 'refusal'>
> & {
  state?: MandateState;
  confirmation?: ConfirmationKind | null;
  refusal?: MandateRefusal | null;
};

/** Writes changes of an act. */
export const updateMandate = async (tenant: TenantTx, reprintId: string, data: Change): Promise<void> => {
  await tenant.tx.mandate.update({ where: key(tenant, reprintId), data });
};

type NewMandate = Pick<Row, 'operatorId' | 'operatorCode' | 'counterId' | 'act'>;

/** Nothing of an act that was begun before. */
const AFRESH = {
  scan: null,
  scanDigest: null,
  fileDigest: null,
  signedAt: null,
  confirmation: null,
  confirmedBy: null,
  confirmedCode: null,
  confirmedAt: null,
  dueAt: null,
  refusal: null,
  releaseKey: null,
  keyId: null,
  ticketId: null,
  sealed: null,
  problem: null,
  askedAt: null,
  releasedAt: null,
  endedAt: null,
  reviewedBy: null,
  reviewedAt: null,
} as const;

/** Begins the act of a reprint; one that was begun before is no more. */
export const putMandate = async (tenant: TenantTx, reprintId: string, mandate: NewMandate): Promise<void> => {
  const { tx, municipalityId, now } = tenant;
  const begun = { ...mandate, ...AFRESH, state: 'to-sign' satisfies MandateState, openedAt: now };
  await tx.mandate.upsert({
    where: key(tenant, reprintId),
    create: { municipalityId, reprintId, ...begun },
    update: begun,
  });
};

/** True when a file with this digest (hex SHA-256) stands for the act of another reprint. */
export const isFileTaken = async (
  { tx, municipalityId }: TenantTx,
  reprintId: string,
  fileDigest: string,
): Promise<boolean> =>
  (await tx.mandate.count({ where: { municipalityId, fileDigest, reprintId: { not: reprintId } } })) > 0;

/** Keeps the scan of an act, sealed. */
export const writeScan = async (tenant: TenantTx, reprintId: string, jpeg: Uint8Array): Promise<void> => {
  const scan = await seal(tenant, placeOf(reprintId), jpeg);
  await tenant.tx.mandate.update({ where: key(tenant, reprintId), data: { scan } });
};

/** Opens the scan of an act; `null` when there is none. */
export const readScan = async (tenant: TenantTx, reprintId: string): Promise<Uint8Array | null> => {
  const row = await tenant.tx.mandate.findUnique({
    where: key(tenant, reprintId),
    select: { scan: true },
  });
  return row?.scan ? unseal(tenant, placeOf(reprintId), row.scan) : null;
};

/** The acts in some states, the oldest first. */
export const listMandates = async (
  { tx, municipalityId }: TenantTx,
  states: readonly MandateState[],
): Promise<MandateRow[]> => {
  const where = { municipalityId, state: { in: [...states] } };
  const rows = await tx.mandate.findMany({ where, omit: { scan: true }, orderBy: { openedAt: 'asc' } });
  return rows.map(rowOf);
};

/** The reprint of a card whose second halves still wait to be printed, or `null`: who comes back for them goes on with it. */
export const findOpenMandateOf = async (
  { tx, municipalityId }: TenantTx,
  cardSerial: string,
): Promise<string | null> => {
  const begun: MandateState[] = ['to-sign', 'refused'];
  const bound: MandateState[] = ['waiting', 'confirmed', 'asked', 'failed', 'released'];
  const row = await tx.mandate.findFirst({
    where: {
      municipalityId,
      reprint: { cardSerial },
      OR: [{ state: { in: bound } }, { state: { in: begun }, reprint: { state: 'handed-over' } }],
    },
    orderBy: { openedAt: 'desc' },
    select: { reprintId: true },
  });
  return row?.reprintId ?? null;
};

/** Acts asked for before an instant whose answer never came to be written down. */
export const listMandatesAskedBefore = async (
  { tx, municipalityId }: TenantTx,
  instant: Date,
): Promise<string[]> => {
  const rows = await tx.mandate.findMany({
    where: { municipalityId, state: 'asked', askedAt: { lt: instant } },
    select: { reprintId: true },
    orderBy: { askedAt: 'asc' },
    take: 50,
  });
  return rows.map(({ reprintId }) => reprintId);
};

/** Ends what nobody ended: sealed halves that were released, and acts that were begun, before an instant each; the ids of their reprints. */
export const expireMandatesBefore = async (
  { tx, municipalityId, now }: TenantTx,
  instants: { released: Date; waiting: Date },
): Promise<{ released: string[]; waiting: string[] }> => {
  const end = { state: 'expired' satisfies MandateState, sealed: null, endedAt: now };
  const released = await tx.mandate.updateManyAndReturn({
    where: { municipalityId, state: 'released', releasedAt: { lt: instants.released } },
    data: end,
    select: { reprintId: true },
  });
  const waiting = await tx.mandate.updateManyAndReturn({
    where: {
      municipalityId,
      state: { in: ['to-sign', 'waiting', 'confirmed', 'refused', 'failed'] },
      openedAt: { lt: instants.waiting },
    },
    data: end,
    select: { reprintId: true },
  });
  const idsOf = (rows: { reprintId: string }[]) => rows.map(({ reprintId }) => reprintId);
  return { released: idsOf(released), waiting: idsOf(waiting) };
};

/** Destroys the scans of acts that ended before an instant; how many. */
export const deleteScansEndedBefore = async (
  { tx, municipalityId }: TenantTx,
  instant: Date,
): Promise<string[]> => {
  const rows = await tx.mandate.updateManyAndReturn({
    where: { municipalityId, endedAt: { lt: instant }, scan: { not: null } },
    data: { scan: null },
    select: { reprintId: true },
  });
  return rows.map(({ reprintId }) => reprintId);
};

/** Says that a supervisor has looked at what nobody else confirmed; false when that was said before, or is not asked for. */
export const noteReviewed = async (
  { tx, municipalityId, now }: TenantTx,
  reprintId: string,
  reviewedBy: string,
): Promise<boolean> => {
  const { count } = await tx.mandate.updateMany({
    where: { municipalityId, reprintId, confirmation: 'step-up-review', reviewedAt: null },
    data: { reviewedBy, reviewedAt: now },
  });
  return count === 1;
};
