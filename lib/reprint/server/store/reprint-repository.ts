// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ReleaseReason } from '@/lib/credential-backend/card';
import { type Tx, type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';
import { type Identification } from '@/lib/reprint/identification';
import { isMandateOver, type MandateState } from '@/lib/reprint/mandate';
import { isReprintStatus, type ReprintStatus } from '@/lib/reprint/reprint-status';
import { type CardFacts, type ReprintLine } from '@/lib/reprint/reprint-view';
import { type SecondHalfState } from '@/lib/reprint/second-half';
import { type SecondWay, type Want, type WantedHalves } from '@/lib/reprint/wanted-halves';

type Row = NonNullable<Awaited<ReturnType<Tx['reprint']['findUnique']>>>;

/** A reprint's row with status and reason read back into their types; what is sealed stays sealed. */
export type ReprintRow = Omit<Row, 'state' | 'lossReason' | 'halves' | 'secondWay' | 'secondState'> & {
  status: ReprintStatus;
  reason: ReleaseReason | null;
  halves: WantedHalves | null;
  secondWay: SecondWay['kind'] | null;
  secondState: SecondHalfState | null;
  holder: string;
};

const key = ({ municipalityId }: TenantTx, id: string) => ({ municipalityId_id: { municipalityId, id } });
const place = (id: string, column: 'card' | 'identification' | 'second_address') => ({
  table: 'reprint',
  column,
  row: id,
});
const nameOf = (row: Pick<Row, 'surname' | 'givenName'>): string => `${row.surname} ${row.givenName}`.trim();

const statusOf = (state: string): ReprintStatus => {
  if (!isReprintStatus(state)) throw new Error('a reprint has a known status');
  return state;
};

const rowOf = ({ state, lossReason, halves, secondWay, secondState, ...row }: Row): ReprintRow => ({
  ...row,
  status: statusOf(state),
  reason: lossReason as ReleaseReason | null,
  halves: halves as WantedHalves | null,
  secondWay: secondWay as SecondWay['kind'] | null,
  secondState: secondState as SecondHalfState | null,
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
  Omit<
    Row,
    | 'municipalityId'
    | 'id'
    | 'state'
    | 'lossReason'
    | 'card'
    | 'identification'
    | 'halves'
    | 'secondWay'
    | 'secondAddress'
    | 'secondState'
  >
> & {
  status?: ReprintStatus;
  reason?: ReleaseReason;
  secondState?: SecondHalfState;
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

/** Keeps what is asked for; an address given at the counter is sealed. */
export const writeWant = async (
  tenant: TenantTx,
  id: string,
  { reason, halves, second }: Want,
): Promise<void> => {
  const secondAddress =
    second?.kind === 'given-email'
      ? await sealJson(tenant, place(id, 'second_address'), { email: second.email })
      : null;
  const data = { lossReason: reason, halves, secondWay: second?.kind ?? null, secondAddress };
  await tenant.tx.reprint.update({ where: key(tenant, id), data });
};

const sealedAddress = z.object({ email: z.string() });

/** Where the second halves go; `null` while none are asked for. */
export const readSecondWay = async (
  tenant: TenantTx,
  { id, secondWay, secondAddress }: Pick<ReprintRow, 'id' | 'secondWay' | 'secondAddress'>,
): Promise<SecondWay | null> => {
  if (secondWay !== 'given-email') return secondWay && { kind: secondWay };
  if (!secondAddress) throw new Error('an address that was given is kept');
  const { email } = sealedAddress.parse(await unsealJson(tenant, place(id, 'second_address'), secondAddress));
  return { kind: secondWay, email };
};

/** Who asks about one citizen's reprints waits for who does so now, until the transaction ends. */
export const holdCitizen = async ({ tx, municipalityId }: TenantTx, codiceFiscale: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`reprints:${municipalityId}:${codiceFiscale}`}, 0))`;
};

/** When codes of a citizen that were lost were printed or sent again, other than by this reprint, since an instant. */
export const listReprintsOf = async (
  { tx, municipalityId }: TenantTx,
  { id, codiceFiscale }: Pick<ReprintRow, 'id' | 'codiceFiscale'>,
  since: Date,
): Promise<Date[]> => {
  const rows = await tx.reprint.findMany({
    where: {
      municipalityId,
      codiceFiscale,
      id: { not: id },
      lossReason: { not: 'never-delivered' },
      OR: [{ releasedAt: { gte: since } }, { state: 'asked', askedAt: { gte: since } }],
    },
    select: { releasedAt: true, askedAt: true },
  });
  return rows.flatMap(({ releasedAt, askedAt }) => releasedAt ?? askedAt ?? []);
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

const sealedCard = z.looseObject({ contactsChangedAt: z.iso.datetime().nullable().default(null) });

/** Opens what the backend said of the card. */
export const readCard = async (
  tenant: TenantTx,
  row: Pick<ReprintRow, 'id' | 'card'>,
): Promise<CardFacts> => {
  const { contactsChangedAt, ...facts } = sealedCard.parse(
    await unsealJson(tenant, place(row.id, 'card'), row.card),
  );
  return { ...facts, contactsChangedAt: contactsChangedAt && new Date(contactsChangedAt) } as CardFacts;
};

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
    include: { mandate: { select: { state: true } } },
    orderBy: { openedAt: 'desc' },
    take: 200,
  });
  return rows.map((row) => ({
    id: row.id,
    status: statusOf(row.state),
    holder: nameOf(row),
    cardSerial: row.cardSerial,
    openedAt: row.openedAt,
    secondIsOpen: row.mandate !== null && !isMandateOver(row.mandate.state as MandateState),
  }));
};

/** Reprints whose codes were released or ordered since an instant, newest first. */
export const listReleasedSince = async (
  { tx, municipalityId }: TenantTx,
  since: Date,
): Promise<ReprintRow[]> => {
  const where = { municipalityId, releasedAt: { gte: since } };
  const rows = await tx.reprint.findMany({ where, orderBy: { releasedAt: 'desc' } });
  return rows.map(rowOf);
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

/** Reprints opened before an instant that still wait for somebody before any codes are here; a hundred at a time. */
export const listUnfinishedBefore = async (
  { tx, municipalityId }: TenantTx,
  instant: Date,
): Promise<string[]> => {
  const rows = await tx.reprint.findMany({
    where: { municipalityId, openedAt: { lt: instant }, state: { in: ['open', 'failed'] } },
    select: { id: true },
    orderBy: { openedAt: 'asc' },
    take: 100,
  });
  return rows.map(({ id }) => id);
};

/** Gives a reprint up without a trace of who came and where anything was to be sent. */
export const emptyReprint = async (tenant: TenantTx, id: string): Promise<void> => {
  const data = { state: 'cancelled', identification: null, secondAddress: null, secondWay: null };
  await tenant.tx.reprint.update({ where: key(tenant, id), data });
};
