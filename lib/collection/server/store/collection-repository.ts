// SPDX-License-Identifier: AGPL-3.0-or-later
import { isClosed } from '@/lib/cie-request/request-status';
import { type CollectionState, collectionStateOf, waitingStates } from '@/lib/collection/collection-state';
import { type Disposal } from '@/lib/collection/disposal';
import { type HandOver } from '@/lib/collection/hand-over';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';

/** What is kept of the last step: who took the card, or what became of it. */
export type CollectionDetails = HandOver | Disposal;

/** What was noted of a card. */
export type CollectionRow = {
  state: CollectionState;
  previousState: CollectionState | null;
  changedAt: Date;
  changedBy: string;
  noticeOn: CivilDate | null;
  receivedOn: CivilDate | null;
  envelope: string | null;
  details: CollectionDetails | null;
};

const place = (requestId: string) => ({ table: 'card_collection', column: 'details', row: requestId });
const key = ({ municipalityId }: TenantTx, requestId: string) => ({
  municipalityId_requestId: { municipalityId, requestId },
});
const dayOf = (date: CivilDate) => new Date(`${date}T00:00:00Z`);
const civilOf = (day: Date) => day.toISOString().slice(0, 10) as CivilDate;

/** What was noted of the card of a request; `null` while nothing was. */
export const findCollection = async (tenant: TenantTx, requestId: string): Promise<CollectionRow | null> => {
  const row = await tenant.tx.cardCollection.findUnique({ where: key(tenant, requestId) });
  if (!row) return null;
  const { changedAt, changedBy, envelope, details } = row;
  return {
    state: collectionStateOf(row.state),
    previousState: row.previousState === null ? null : collectionStateOf(row.previousState),
    changedAt,
    changedBy,
    noticeOn: row.noticeOn && civilOf(row.noticeOn),
    receivedOn: row.receivedOn && civilOf(row.receivedOn),
    envelope,
    details: details && ((await unsealJson(tenant, place(requestId), details)) as CollectionDetails),
  };
};

/** Writes what is known of a card after a step. */
export const writeCollection = async (
  tenant: TenantTx,
  requestId: string,
  { details, noticeOn, receivedOn, ...columns }: Omit<CollectionRow, 'changedAt'>,
): Promise<void> => {
  const data = {
    ...columns,
    changedAt: tenant.now,
    noticeOn: noticeOn && dayOf(noticeOn),
    receivedOn: receivedOn && dayOf(receivedOn),
    details: details && (await sealJson(tenant, place(requestId), details)),
  };
  await tenant.tx.cardCollection.upsert({
    where: key(tenant, requestId),
    create: { municipalityId: tenant.municipalityId, requestId, ...data },
    update: data,
  });
};

/** A card that lies here, with what a list shows of its request. */
export type WaitingRow = {
  id: string;
  state: CollectionState;
  receivedOn: CivilDate;
  surname: string;
  givenName: string;
  codiceFiscale: string;
  cardSerial: string;
  closed: boolean;
};

const shown = {
  surname: true,
  givenName: true,
  codiceFiscale: true,
  cardSerial: true,
  status: true,
} as const;

/** Cards that wait to be collected, the longest waiting first, and how many there are; only those of some requests where `ids` are given. */
export const listWaitingRows = async (
  { tx, municipalityId }: TenantTx,
  ids: readonly string[] | null,
  take: number,
): Promise<{ rows: WaitingRow[]; count: number }> => {
  const where = {
    municipalityId,
    state: { in: [...waitingStates] },
    ...(ids && { requestId: { in: [...ids] } }),
  };
  const found = await tx.cardCollection.findMany({
    where,
    orderBy: [{ receivedOn: 'asc' }, { requestId: 'asc' }],
    take,
    include: { request: { select: shown } },
  });
  const rows = found.map(({ requestId, state, receivedOn, request }) => {
    if (!receivedOn || request.cardSerial === null) throw new Error('a card that lies here arrived some day');
    const { status, cardSerial, ...names } = request;
    return {
      ...names,
      cardSerial,
      id: requestId,
      state: collectionStateOf(state),
      receivedOn: civilOf(receivedOn),
      closed: isClosed(status),
    };
  });
  return { rows, count: await tx.cardCollection.count({ where }) };
};
