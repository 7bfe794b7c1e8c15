// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ReleaseReason } from '@/lib/credential-backend/card';
import { type Tx, type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';
import { type Identification } from '@/lib/reprint/identification';
import { isReprintStatus, type ReprintStatus } from '@/lib/reprint/reprint-status';
import { type CardFacts, type ReprintLine } from '@/lib/reprint/reprint-view';

type Row = NonNullable<Awaited<ReturnType<Tx['reprint']['findUnique']>>>;

/** A reprint's row with status and reason read back into their types; what is sealed stays sealed. */
export type ReprintRow = Omit<Row, 'state' | 'lossReason'> & {
  status: ReprintStatus;
  reason: ReleaseReason | null;
  holder: string;
};

const key = ({ municipalityId }: TenantTx, id: string) => ({ municipalityId_id: { municipalityId, id } });
const place = (id: string, column: 'card' | 'identification') => ({ table: 'reprint', column, row: id });
const nameOf = (row: Pick<Row, 'surname' | 'givenName'>): string => `${row.surname} ${row.givenName}`.trim();

const statusOf = (state: string): ReprintStatus => {
  if (!isReprintStatus(state)) throw new Error('a reprint has a known status');
  return state;
};

const rowOf = ({ state, lossReason, ...row }: Row): ReprintRow => ({
  ...row,
  status: statusOf(state),
  reason: lossReason as ReleaseReason | null,
  holder: nameOf(row),
});

/** A reprint of this municipality, or `null`. */
export const findReprint = async (tenant: TenantTx, id: string): Promise<ReprintRow | null> => {
  const row = await tenant.tx.reprint.findUnique({ where: key(tenant, id) });
  return row && rowOf(row);
};

/** The same, held until the transaction ends: who changes a reprint waits for who changes it now. */
export const findReprintForChange = async (tenant: TenantTx, id: string): Promise<ReprintRow | null> => {
  await tenant.tx
    .$queryRaw`select 1 from reprint where municipality_id = ${tenant.municipalityId}::uuid and id = ${id}::uuid for update`;
  return findReprint(tenant, id);
};

/** The unfinished reprint of a card opened since an instant, or `null`; concurrent openings of the same card wait for each other. */
export const findUnfinishedOf = async (
  tenant: TenantTx,
  cardSerial: string,
  since: Date,
): Promise<ReprintRow | null> => {
  const { tx, municipalityId } = tenant;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`reprint:${municipalityId}:${cardSerial}`}, 0))`;
  const row = await tx.reprint.findFirst({
    where: {
      municipalityId,
      cardSerial,
      openedAt: { gte: since },
      state: { in: ['open', 'asked', 'failed', 'released'] },
    },
    orderBy: { openedAt: 'desc' },
  });
  return row && rowOf(row);
};

type NewReprint = {
  id: string;
  codiceFiscale: string;
  cardSerial: string;
  surname: string;
  givenName: string;
};

/** Opens a reprint with what the backend said of the card, sealed. */
export const insertReprint = async (
  tenant: TenantTx,
  reprint: NewReprint,
  card: CardFacts,
  operatorId: string,
): Promise<void> => {
  const { tx, municipalityId, now } = tenant;
  const sealed = await sealJson(tenant, place(reprint.id, 'card'), card);
  await tx.reprint.create({
    data: { municipalityId, ...reprint, state: 'open', card: sealed, openedAt: now, openedBy: operatorId },
  });
};

type Change = Partial<
  Omit<Row, 'municipalityId' | 'id' | 'state' | 'lossReason' | 'card' | 'identification'>
> & {
  status?: ReprintStatus;
  reason?: ReleaseReason;
};

/** Writes changes of a reprint. */
export const updateReprint = async (
  tenant: TenantTx,
  id: string,
  { status, reason, ...data }: Change,
): Promise<void> => {
  await tenant.tx.reprint.update({
    where: key(tenant, id),
    data: { ...data, state: status, lossReason: reason },
  });
};

/** Keeps how the holder was recognised, sealed. */
export const writeIdentification = async (
  tenant: TenantTx,
  id: string,
  identification: Identification,
): Promise<void> => {
  const sealed = await sealJson(tenant, place(id, 'identification'), identification);
  await tenant.tx.reprint.update({ where: key(tenant, id), data: { identification: sealed } });
};

/** Keeps what the backend says of the card now, sealed. */
export const writeCard = async (tenant: TenantTx, id: string, card: CardFacts): Promise<void> => {
  const sealed = await sealJson(tenant, place(id, 'card'), card);
  await tenant.tx.reprint.update({ where: key(tenant, id), data: { card: sealed } });
};

const sealedObject = z.looseObject({});

/** Opens what the backend said of the card. */
export const readCard = async (tenant: TenantTx, row: Pick<ReprintRow, 'id' | 'card'>): Promise<CardFacts> =>
  sealedObject.parse(await unsealJson(tenant, place(row.id, 'card'), row.card)) as CardFacts;

/** Opens how the holder was recognised; `null` before that is known. */
export const readIdentification = async (
  tenant: TenantTx,
  row: Pick<ReprintRow, 'id' | 'identification'>,
): Promise<Identification | null> =>
  row.identification &&
  (sealedObject.parse(
    await unsealJson(tenant, place(row.id, 'identification'), row.identification),
  ) as Identification);

/** Reprints opened since an instant, newest first. */
export const listReprintsSince = async (
  { tx, municipalityId }: TenantTx,
  since: Date,
): Promise<ReprintLine[]> => {
  const rows = await tx.reprint.findMany({
    where: { municipalityId, openedAt: { gte: since } },
    orderBy: { openedAt: 'desc' },
    take: 200,
  });
  return rows.map((row) => ({
    id: row.id,
    status: statusOf(row.state),
    holder: nameOf(row),
    cardSerial: row.cardSerial,
    openedAt: row.openedAt,
  }));
};

/** Reprints asked before an instant whose answer never came to be written down. */
export const listAskedBefore = async (
  { tx, municipalityId }: TenantTx,
  instant: Date,
): Promise<{ id: string }[]> =>
  tx.reprint.findMany({
    where: { municipalityId, state: 'asked', askedAt: { lt: instant } },
    select: { id: true },
    orderBy: { askedAt: 'asc' },
    take: 50,
  });

/** Destroys the halves of a reprint released before an instant and not handed over; the ids it did that for. */
export const expireReleasedBefore = async (
  { tx, municipalityId }: TenantTx,
  instant: Date,
): Promise<string[]> => {
  const rows = await tx.reprint.updateManyAndReturn({
    where: { municipalityId, state: 'released', releasedAt: { lt: instant } },
    data: { state: 'expired', sealed: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
};
