// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrozenRequest, readFrozen } from '@/lib/cie-request/frozen-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { isRequestStatus, type RequestStatus } from '@/lib/cie-request/request-status';
import { type Tx, type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';

type Row = NonNullable<Awaited<ReturnType<Tx['cieRequest']['findUnique']>>>;

/** A request's row with its status read back into its type. */
export type RequestRow = Omit<Row, 'status'> & { status: RequestStatus };

const rowOf = (row: Row): RequestRow => {
  if (!isRequestStatus(row.status)) throw new Error('a request has a known status');
  return { ...row, status: row.status };
};

const key = (tenant: TenantTx, id: string) => ({
  municipalityId_id: { municipalityId: tenant.municipalityId, id },
});
/** Where a draft is sealed. */
export const draftPlace = (id: string) => ({ table: 'cie_request', column: 'draft', row: id });
/** Where a version is sealed. */
export const versionPlace = (id: string, version: number) => ({
  table: 'cie_request_version',
  column: 'data',
  row: `${id}/${version}`,
});

/** A request of this municipality, or `null`. */
export const findRow = async (tenant: TenantTx, id: string): Promise<RequestRow | null> => {
  const row = await tenant.tx.cieRequest.findUnique({ where: key(tenant, id) });
  return row && rowOf(row);
};

/** The same, held until the transaction ends: who changes a request waits for who changes it now. */
export const findRowForChange = async (tenant: TenantTx, id: string): Promise<RequestRow | null> => {
  await tenant.tx
    .$queryRaw`select 1 from cie_request where municipality_id = ${tenant.municipalityId}::uuid and id = ${id}::uuid for update`;
  return findRow(tenant, id);
};

/** Opens a draft. */
export const insertDraft = async (tenant: TenantTx, id: string, operatorId: string): Promise<void> => {
  const { municipalityId, now } = tenant;
  await tenant.tx.cieRequest.create({
    data: { municipalityId, id, status: 'draft', openedAt: now, openedBy: operatorId, updatedAt: now },
  });
};

type NoteColumn = 'awaited_note' | 'close_note';

/** A short text of a clerk, sealed; `null` for an empty one. */
export const sealNote = async (tenant: TenantTx, id: string, column: NoteColumn, note: string) =>
  note.trim() === '' ? null : sealJson(tenant, { table: 'cie_request', column, row: id }, note.trim());

/** The same in clear; empty when there is none. */
export const unsealNote = async (
  tenant: TenantTx,
  id: string,
  column: NoteColumn,
  sealed: Uint8Array | null,
): Promise<string> =>
  sealed === null
    ? ''
    : ((await unsealJson(tenant, { table: 'cie_request', column, row: id }, sealed)) as string);

type Change = Partial<Omit<Row, 'municipalityId' | 'id' | 'status' | 'draft'>> & {
  status?: RequestStatus;
  /** What was typed is taken out; it is written by `writeDraft` only. */
  draft?: null;
};

/** Writes changes of a row. */
export const updateRow = async (tenant: TenantTx, id: string, data: Change): Promise<void> => {
  await tenant.tx.cieRequest.update({ where: key(tenant, id), data: { updatedAt: tenant.now, ...data } });
};

/** What is typed in a draft; an empty one when nothing was typed yet. */
export const readDraft = async (
  tenant: TenantTx,
  row: { id: string; draft: Uint8Array | null },
): Promise<FormValues> =>
  row.draft === null ? {} : ((await unsealJson(tenant, draftPlace(row.id), row.draft)) as FormValues);

/** Keeps what is typed as it is typed, sealed. */
export const writeDraft = async (
  tenant: TenantTx,
  id: string,
  values: FormValues,
  change: Change,
): Promise<void> => {
  const draft = await sealJson(tenant, draftPlace(id), values);
  await tenant.tx.cieRequest.update({
    where: key(tenant, id),
    data: { updatedAt: tenant.now, ...change, draft },
  });
};

type VersionRow = {
  version: number;
  checkCode: string;
  frozenAt: Date;
  frozenBy: string;
  voidedAt: Date | null;
};

/** Freezes a version. */
export const insertVersion = async (
  tenant: TenantTx,
  requestId: string,
  version: { version: number; checkCode: string; frozenBy: string; frozen: FrozenRequest },
): Promise<void> => {
  const { frozen, ...columns } = version;
  const data = await sealJson(tenant, versionPlace(requestId, version.version), frozen);
  await tenant.tx.cieRequestVersion.create({
    data: { municipalityId: tenant.municipalityId, requestId, ...columns, data, frozenAt: tenant.now },
  });
};

/** Marks the versions that are not void as void; what was signed on paper no longer matches. */
export const voidVersions = async (
  { tx, municipalityId, now }: TenantTx,
  requestId: string,
): Promise<void> => {
  await tx.cieRequestVersion.updateMany({
    where: { municipalityId, requestId, voidedAt: null },
    data: { voidedAt: now },
  });
};

/** A frozen version and what is known of its freezing, or `null`. */
export const findVersion = async (
  tenant: TenantTx,
  requestId: string,
  version: number,
): Promise<(VersionRow & { frozen: FrozenRequest }) | null> => {
  const where = {
    municipalityId_requestId_version: { municipalityId: tenant.municipalityId, requestId, version },
  };
  const row = await tenant.tx.cieRequestVersion.findUnique({ where });
  if (!row) return null;
  const frozen = readFrozen(
    (await unsealJson(tenant, versionPlace(requestId, version), row.data)) as FrozenRequest,
  );
  return {
    version: row.version,
    checkCode: row.checkCode,
    frozenAt: row.frozenAt,
    frozenBy: row.frozenBy,
    voidedAt: row.voidedAt,
    frozen,
  };
};

/** The versions of a request, first to last, without their data. */
export const listVersions = ({ tx, municipalityId }: TenantTx, requestId: string): Promise<VersionRow[]> =>
  tx.cieRequestVersion.findMany({
    where: { municipalityId, requestId },
    orderBy: { version: 'asc' },
    select: { version: true, checkCode: true, frozenAt: true, frozenBy: true, voidedAt: true },
  });
