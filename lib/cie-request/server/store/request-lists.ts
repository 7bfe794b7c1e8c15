// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type TenantTx } from '@/lib/platform/database';

const LIMIT = 200;

/** What a list shows of a request: no sealed column is read. */
const columns = {
  id: true,
  status: true,
  surname: true,
  givenName: true,
  codiceFiscale: true,
  birthDate: true,
  reason: true,
  missingCount: true,
  requestNumber: true,
  cardSerial: true,
  openedAt: true,
  openedBy: true,
  updatedAt: true,
  draftSavedAt: true,
  registeredAt: true,
  handedOverAt: true,
  closedAt: true,
  closeReason: true,
  awaited: true,
  halvesWantedAt: true,
  currentVersion: true,
} as const;

const OPEN: RequestStatus[] = ['draft', 'to-sign', 'registered'];

/** What tells in which list a request stands. */
export type StandingRow = { id: string; status: string; awaited: string[]; halvesWantedAt: Date | null };

/** Requests touched since an instant, those that still need somebody, and those named. */
export const listCurrent = ({ tx, municipalityId }: TenantTx, since: Date, ids: string[]) =>
  tx.cieRequest.findMany({
    where: {
      municipalityId,
      OR: [{ updatedAt: { gte: since } }, { status: { in: OPEN } }, { id: { in: ids } }],
    },
    select: {
      id: true,
      status: true,
      awaited: true,
      halvesWantedAt: true,
      updatedAt: true,
      draftVersion: true,
    },
  });

/** The lines of requests by id, in no order. */
export const listByIds = ({ tx, municipalityId }: TenantTx, ids: string[]) =>
  tx.cieRequest.findMany({ where: { municipalityId, id: { in: ids } }, select: columns });

export type ListFilter = {
  since: Date;
  status: RequestStatus | null;
  operatorId: string | null;
  surname: string;
  skip: number;
  take: number;
};

const whereOf = (municipalityId: string, filter: ListFilter) => ({
  municipalityId,
  openedAt: { gte: filter.since },
  ...(filter.status ? { status: filter.status } : {}),
  ...(filter.operatorId ? { openedBy: filter.operatorId } : {}),
  ...(filter.surname ? { surnameSearch: { startsWith: filter.surname } } : {}),
});

/** One page of the requests opened since an instant, with how many there are in all. */
export const listPage = async ({ tx, municipalityId }: TenantTx, filter: ListFilter) => {
  const where = whereOf(municipalityId, filter);
  const [rows, count] = [
    await tx.cieRequest.findMany({
      where,
      orderBy: { openedAt: 'desc' },
      skip: filter.skip,
      take: filter.take,
      select: columns,
    }),
    await tx.cieRequest.count({ where }),
  ];
  return { rows, count };
};

export type FindBy =
  { id: string } | { requestNumber: string } | { codiceFiscale: string } | { cardSerial: string };

/** Requests by one of the columns that are searched, newest first. */
export const listBy = (
  { tx, municipalityId }: TenantTx,
  by: FindBy | { id: { in: string[] } },
  take: number,
) =>
  tx.cieRequest.findMany({
    where: { municipalityId, ...by },
    orderBy: { updatedAt: 'desc' },
    take,
    select: columns,
  });

/**
 * Requests whose surname begins with a normal form, newest first. Under row-level security an index serves only operators that are marked
 * as leakproof: `^@` is, `LIKE` is not and would read every request of the municipality.
 */
export const listBySurname = async (tenant: TenantTx, beginning: string, take: number) => {
  const rows = await tenant.tx.$queryRaw<{ id: string }[]>`
    select id from cie_request where municipality_id = ${tenant.municipalityId}::uuid and surname_search ^@ ${beginning}
    order by updated_at desc limit ${take}`;
  return listBy(tenant, { id: { in: rows.map(({ id }) => id) } }, take);
};

export type ListedRow = Awaited<ReturnType<typeof listByIds>>[number];

/** Drafts without a printed version that were last changed before an instant. */
export const listStaleDrafts = ({ tx, municipalityId }: TenantTx, before: Date) =>
  tx.cieRequest.findMany({
    where: {
      municipalityId,
      status: 'draft',
      requestNumber: null,
      updatedAt: { lt: before },
      draft: { not: null },
    },
    select: { id: true },
    take: LIMIT,
  });

/** Registered requests whose codes are here, to be handed over; the longest waiting first. */
export const listToHandOver = ({ tx, municipalityId }: TenantTx) =>
  tx.cieRequest.findMany({
    where: { municipalityId, status: 'registered', halvesWantedAt: null },
    orderBy: { updatedAt: 'asc' },
    select: { id: true },
    take: LIMIT,
  });

/** Takes what was typed out of a draft that nobody came back to. */
export const emptyDraft = ({ tx, municipalityId, now }: TenantTx, id: string) =>
  tx.cieRequest.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: {
      draft: null,
      surname: '',
      givenName: '',
      surnameSearch: '',
      codiceFiscale: '',
      birthDate: null,
      status: 'cancelled',
      closedAt: now,
      closeReason: 'draft-expired',
    },
  });

/** Names of operators by id, for "who". */
export const listOperatorNames = async ({ tx, municipalityId }: TenantTx): Promise<Map<string, string>> => {
  const rows = await tx.operator.findMany({
    where: { municipalityId },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map((row) => [row.id, row.displayName]));
};

/** Registered requests whose contacts are not counted yet, the oldest first. */
export const listUncaptured = async (
  { tx, municipalityId }: TenantTx,
  take: number,
): Promise<{ id: string; version: number; registeredAt: Date }[]> => {
  const rows = await tx.cieRequest.findMany({
    where: { municipalityId, registeredAt: { not: null }, currentVersion: { not: null }, capture: null },
    orderBy: { registeredAt: 'asc' },
    take,
    select: { id: true, currentVersion: true, registeredAt: true },
  });
  return rows.flatMap(({ id, currentVersion: version, registeredAt }) =>
    version === null || registeredAt === null ? [] : { id, version, registeredAt },
  );
};
