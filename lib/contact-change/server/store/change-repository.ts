// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Applicant } from '@/lib/contact-change/applicant';
import { type ChangeStatus, isChangeStatus } from '@/lib/contact-change/change-status';
import { type ChangeLine } from '@/lib/contact-change/change-view';
import { type Contacts } from '@/lib/contacts/advice';
import { type Tx, type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';
import { type ChangeCard } from '@/lib/contact-change/change-view';

type Row = NonNullable<Awaited<ReturnType<Tx['contactChange']['findUnique']>>>;
type Column = 'card' | 'applicant' | 'contacts';

/** A change's row with its status read back; what is sealed stays sealed. */
export type ChangeRow = Omit<Row, 'state'> & { status: ChangeStatus; holder: string };

const key = ({ municipalityId }: TenantTx, id: string) => ({ municipalityId_id: { municipalityId, id } });
const place = (id: string, column: Column) => ({ table: 'contact_change', column, row: id });

const statusOf = (state: string): ChangeStatus => {
  if (!isChangeStatus(state)) throw new Error('a change of contacts has a known status');
  return state;
};

const holderOf = ({ surname, givenName }: Pick<Row, 'surname' | 'givenName'>): string =>
  `${surname} ${givenName}`.trim();

const rowOf = ({ state, ...row }: Row): ChangeRow => ({
  ...row,
  status: statusOf(state),
  holder: holderOf(row),
});

/** A change of this municipality, or `null`. */
export const findChange = async (tenant: TenantTx, id: string): Promise<ChangeRow | null> => {
  const row = await tenant.tx.contactChange.findUnique({ where: key(tenant, id) });
  return row && rowOf(row);
};

/** The same, held until the transaction ends. */
export const findChangeForChange = async (tenant: TenantTx, id: string): Promise<ChangeRow | null> => {
  await tenant.tx
    .$queryRaw`select 1 from contact_change where municipality_id = ${tenant.municipalityId}::uuid and id = ${id}::uuid for update`;
  return findChange(tenant, id);
};

/** Who changes contacts of the same card meanwhile waits. */
export const holdCard = async ({ tx, municipalityId }: TenantTx, cardSerial: string): Promise<void> => {
  const lock = `contact-change:${municipalityId}:${cardSerial}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
};

/** The change of a card that is open since an instant, or `null`. */
export const findOpenOf = async (
  { tx, municipalityId }: TenantTx,
  cardSerial: string,
  since: Date,
): Promise<ChangeRow | null> => {
  const row = await tx.contactChange.findFirst({
    where: { municipalityId, cardSerial, state: 'open', openedAt: { gte: since } },
    orderBy: { openedAt: 'desc' },
  });
  return row && rowOf(row);
};

/** Changes that are open since before an instant, the oldest first; at most 200. */
export const listOpenBefore = async ({ tx, municipalityId }: TenantTx, instant: Date): Promise<string[]> => {
  const rows = await tx.contactChange.findMany({
    where: { municipalityId, state: 'open', openedAt: { lt: instant } },
    orderBy: { openedAt: 'asc' },
    select: { id: true },
    take: 200,
  });
  return rows.map(({ id }) => id);
};

/** The change of a card that was confirmed last, or `null`. */
export const findLastOf = async (
  { tx, municipalityId }: TenantTx,
  cardSerial: string,
): Promise<ChangeRow | null> => {
  const row = await tx.contactChange.findFirst({
    where: { municipalityId, cardSerial, confirmedAt: { not: null } },
    orderBy: [{ version: 'desc' }],
  });
  return row && rowOf(row);
};

type NewChange = Pick<Row, 'id' | 'codiceFiscale' | 'cardSerial' | 'surname' | 'givenName' | 'openedBy'>;

/** Opens a change with what the backend said of the card, sealed. */
export const insertChange = async (tenant: TenantTx, change: NewChange, card: ChangeCard): Promise<void> => {
  const { tx, municipalityId, now } = tenant;
  const sealed = await sealJson(tenant, place(change.id, 'card'), card);
  await tx.contactChange.create({
    data: { municipalityId, ...change, state: 'open', card: sealed, openedAt: now },
  });
};

type Change = Partial<Omit<Row, 'municipalityId' | 'id' | 'state' | Column>> & { status?: ChangeStatus };

/** Writes changes of the row. */
export const updateChange = async (
  tenant: TenantTx,
  id: string,
  { status, ...data }: Change,
): Promise<void> => {
  await tenant.tx.contactChange.update({ where: key(tenant, id), data: { ...data, state: status } });
};

/** Keeps what is told, sealed. */
export const writeSealed = async (
  tenant: TenantTx,
  id: string,
  told: { card: ChangeCard } | { applicant: Applicant } | { contacts: Contacts },
): Promise<void> => {
  for (const [column, value] of Object.entries(told)) {
    const sealed = await sealJson(tenant, place(id, column as Column), value);
    await tenant.tx.contactChange.update({ where: key(tenant, id), data: { [column]: sealed } });
  }
};

/** Forgets who asked and what was told. */
export const emptyChange = async (tenant: TenantTx, id: string): Promise<void> => {
  const data = { applicant: null, contacts: null, readBackAt: null };
  await tenant.tx.contactChange.update({ where: key(tenant, id), data });
};

const open = async <T>(
  tenant: TenantTx,
  id: string,
  column: Column,
  sealed: Uint8Array | null,
): Promise<T | null> => sealed && ((await unsealJson(tenant, place(id, column), sealed)) as T);

/** Opens what the backend said of the card. */
export const readCard = async (tenant: TenantTx, { id, card }: ChangeRow): Promise<ChangeCard> => {
  const opened = await open<ChangeCard>(tenant, id, 'card', card);
  if (!opened) throw new Error('a change of contacts knows its card');
  return opened;
};

/** Opens who asked; `null` before that is known. */
export const readApplicant = (tenant: TenantTx, { id, applicant }: ChangeRow) =>
  open<Applicant>(tenant, id, 'applicant', applicant);

/** Opens the new contacts; `null` before they are known. */
export const readContacts = (tenant: TenantTx, { id, contacts }: ChangeRow) =>
  open<Contacts>(tenant, id, 'contacts', contacts);

/** Earlier changes of a card give way to the one that is confirmed now. */
export const supersedeEarlier = async (
  { tx, municipalityId }: TenantTx,
  aggregateId: string,
  version: number,
): Promise<void> => {
  await tx.contactChange.updateMany({
    where: {
      municipalityId,
      aggregateId,
      version: { lt: version },
      state: { in: ['queued', 'attention', 'accepted'] },
    },
    data: { state: 'superseded' },
  });
};

/** Enters what became of a confirmed change, unless a later one holds; false then. */
export const settleChange = async (
  { tx, municipalityId }: TenantTx,
  aggregateId: string,
  version: number,
  { status, ...data }: Change & { status: ChangeStatus },
): Promise<boolean> => {
  const { count } = await tx.contactChange.updateMany({
    where: { municipalityId, aggregateId, version, state: { in: ['queued', 'attention'] } },
    data: { ...data, state: status },
  });
  return count === 1;
};

/** Changes opened since an instant, and earlier ones that were refused; newest first. */
export const listChangesSince = async (
  { tx, municipalityId }: TenantTx,
  since: Date,
): Promise<ChangeLine[]> => {
  const rows = await tx.contactChange.findMany({
    where: { municipalityId, OR: [{ openedAt: { gte: since } }, { state: 'attention' }] },
    orderBy: { openedAt: 'desc' },
    take: 200,
  });
  return rows.map((row) => ({
    id: row.id,
    status: statusOf(row.state),
    holder: holderOf(row),
    openedAt: row.openedAt,
  }));
};
