// SPDX-License-Identifier: AGPL-3.0-or-later
import { type LedgerEntry, type LedgerState } from '@/lib/enrolment/ledger';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type OpenState } from '@/lib/enrolment/open-delivery';
import { type TenantTx } from '@/lib/platform/database';

type NewEntry = {
  requestId: string;
  version: number;
  ticketId: string;
  cardSerial: string;
  messageId: string;
  requestedOn: CivilDate;
};

/** Opens a line of the ledger; earlier versions that were not accepted are superseded. */
export const insertEntry = async ({ tx, municipalityId, now }: TenantTx, entry: NewEntry): Promise<void> => {
  await tx.enrolment.updateMany({
    where: {
      municipalityId,
      requestId: entry.requestId,
      state: { in: ['queued', 'waiting', 'sent', 'attention'] },
    },
    data: { state: 'superseded' },
  });
  await tx.enrolment.create({
    data: {
      municipalityId,
      ...entry,
      requestedOn: new Date(entry.requestedOn),
      state: 'queued',
      queuedAt: now,
    },
  });
};

type Change = Partial<{
  state: LedgerState;
  sentAt: Date;
  acceptedAt: Date;
  waitingSince: Date | null;
  backendId: string;
  activationFrom: Date | null;
  problem: string | null;
  cancelledAt: Date;
}>;

/** Changes a line of the ledger. */
export const updateEntry = (
  { tx, municipalityId }: TenantTx,
  requestId: string,
  version: number,
  data: Change,
) =>
  tx.enrolment.update({
    where: { municipalityId_requestId_version: { municipalityId, requestId, version } },
    data,
  });

/** Enters what became of an enrolment; on a line that is being cancelled its facts only. True when its state was entered too. */
export const settleEntry = async (
  { tx, municipalityId }: TenantTx,
  requestId: string,
  version: number,
  state: 'accepted' | 'attention',
  facts: Omit<Change, 'state'>,
): Promise<boolean> => {
  const where = { municipalityId, requestId, version };
  const { count } = await tx.enrolment.updateMany({
    where: { ...where, state: { not: 'cancelling' } },
    data: { state, ...facts },
  });
  if (count === 0 && state === 'accepted') await tx.enrolment.updateMany({ where, data: facts });
  return count === 1;
};

/** Notes since when a line waits, once. */
export const markWaiting = ({ tx, municipalityId, now }: TenantTx, requestId: string, version: number) =>
  tx.enrolment.updateMany({
    where: { municipalityId, requestId, version, waitingSince: null, state: { not: 'cancelling' } },
    data: { waitingSince: now, state: 'waiting' },
  });

/** The card that a line of the ledger names, or `null`. */
export const findLine = ({ tx, municipalityId }: TenantTx, requestId: string, version: number) =>
  tx.enrolment.findUnique({
    where: { municipalityId_requestId_version: { municipalityId, requestId, version } },
    select: { ticketId: true, cardSerial: true },
  });

/** The newest line of a request, with the ticket it names, or `null`. */
export const findNewest = ({ tx, municipalityId }: TenantTx, requestId: string) =>
  tx.enrolment.findFirst({
    where: { municipalityId, requestId },
    orderBy: { version: 'desc' },
    select: { version: true, ticketId: true, cardSerial: true },
  });

/** The newest line of each request asked for. */
export const listNewest = async (
  { tx, municipalityId }: TenantTx,
  requestIds: readonly string[],
): Promise<Map<string, LedgerEntry>> => {
  const rows = await tx.enrolment.findMany({
    where: { municipalityId, requestId: { in: [...requestIds] } },
    orderBy: { version: 'asc' },
  });
  return new Map(rows.map((row) => [row.requestId, { ...row, state: row.state as LedgerState }]));
};

/** The requests with a line that is not at its end. */
export const listUnsettledIds = async ({ tx, municipalityId }: TenantTx): Promise<string[]> => {
  const rows = await tx.enrolment.findMany({
    where: { municipalityId, state: { in: ['queued', 'waiting', 'sent', 'attention', 'cancelling'] } },
    select: { requestId: true },
  });
  return rows.map(({ requestId }) => requestId);
};

/** How many lines wait because nobody answered, and since when; `null` when none does. */
export const findWaiting = async ({
  tx,
  municipalityId,
}: TenantTx): Promise<{ waiting: number; since: Date } | null> => {
  const { _count: waiting, _min } = await tx.enrolment.aggregate({
    where: { municipalityId, state: 'waiting' },
    _count: true,
    _min: { waitingSince: true },
  });
  return _min.waitingSince ? { waiting, since: _min.waitingSince } : null;
};

/** A version that the credential backend accepted. */
export type AcceptedEntry = Omit<NewEntry, 'requestedOn'> & {
  backendId: string;
  acceptedAt: Date;
  activationFrom: Date | null;
};

/** Inserts lines that are accepted already. */
export const insertAccepted = async (
  { tx, municipalityId }: TenantTx,
  entries: readonly AcceptedEntry[],
): Promise<void> => {
  await tx.$executeRaw`
    insert into enrolment (municipality_id, request_id, version, ticket_id, card_serial, message_id, state, queued_at, sent_at, accepted_at,
      backend_id, activation_from, requested_on)
    select ${municipalityId}::uuid, "requestId", version, "ticketId", "cardSerial", "messageId", 'accepted', "acceptedAt", "acceptedAt",
      "acceptedAt", "backendId", "activationFrom", ("acceptedAt" at time zone 'Europe/Rome')::date
    from json_to_recordset(${JSON.stringify(entries)}::json) as row("requestId" uuid, version int, "ticketId" uuid, "cardSerial" text,
      "messageId" uuid, "acceptedAt" timestamptz, "backendId" text, "activationFrom" timestamptz)`;
};

/** Up to `take` lines in some states, by state and age, of one request only where it is named; with how many there are. */
export const listOpen = async (
  { tx, municipalityId }: TenantTx,
  states: readonly OpenState[],
  take: number,
  requestId?: string,
) => {
  const where = { municipalityId, state: { in: [...states] }, requestId };
  const rows = await tx.enrolment.findMany({
    where,
    // 'attention' is the first by name too.
    orderBy: [{ state: 'asc' }, { queuedAt: 'asc' }],
    take,
    select: {
      requestId: true,
      version: true,
      state: true,
      queuedAt: true,
      waitingSince: true,
      problem: true,
    },
  });
  return {
    rows: rows.map((row) => ({ ...row, state: row.state as OpenState })),
    count: await tx.enrolment.count({ where }),
  };
};

/** How many lines are in some states. */
export const countInStates = ({ tx, municipalityId }: TenantTx, states: readonly OpenState[]) =>
  tx.enrolment.count({ where: { municipalityId, state: { in: [...states] } } });

/** How many enrolments and cancellations were confirmed to us since an instant. */
export const countConfirmed = async ({ tx, municipalityId }: TenantTx, since: Date): Promise<number> => {
  const accepted = await tx.enrolment.count({
    where: { municipalityId, sentAt: { gte: since }, acceptedAt: { not: null } },
  });
  return (
    accepted +
    (await tx.enrolment.count({ where: { municipalityId, state: 'cancelled', cancelledAt: { gte: since } } }))
  );
};

/** How many lines were opened since an instant. */
export const countQueued = ({ tx, municipalityId }: TenantTx, since: Date) =>
  tx.enrolment.count({ where: { municipalityId, queuedAt: { gte: since } } });

/** When the backend confirmed an enrolment to us last; `null` for never. */
export const findLastConfirmation = async ({ tx, municipalityId }: TenantTx): Promise<Date | null> => {
  const row = await tx.enrolment.findFirst({
    where: { municipalityId, sentAt: { not: null } },
    orderBy: { sentAt: 'desc' },
    select: { sentAt: true },
  });
  return row?.sentAt ?? null;
};

/** When lines that still hold were opened after an instant, oldest first. */
export const listQueuedAfter = async (
  { tx, municipalityId }: TenantTx,
  after: Date,
  take: number,
): Promise<Date[]> => {
  const rows = await tx.enrolment.findMany({
    where: { municipalityId, queuedAt: { gt: after }, state: { notIn: ['superseded', 'cancelled'] } },
    orderBy: { queuedAt: 'asc' },
    take,
    select: { queuedAt: true },
  });
  return rows.map(({ queuedAt }) => queuedAt);
};

/** Puts a line that was refused back on its way. */
export const reopenEntry = (
  { tx, municipalityId }: TenantTx,
  requestId: string,
  version: number,
  state: 'queued' | 'cancelling',
) =>
  tx.enrolment.updateMany({
    where: { municipalityId, requestId, version, state: 'attention' },
    data: { state, problem: null, waitingSince: null },
  });

/** The lines of one request, by version. */
export const listOf = async ({ tx, municipalityId }: TenantTx, requestId: string) => {
  const rows = await tx.enrolment.findMany({
    where: { municipalityId, requestId },
    orderBy: { version: 'asc' },
  });
  return rows.map((row) => ({ ...row, state: row.state as LedgerState }));
};

/** Lines taken since an instant whose credentials can be activated by now, the oldest first. */
export const listActivatable = async (
  { tx, municipalityId, now }: TenantTx,
  since: Date,
): Promise<{ requestId: string; acceptedAt: Date }[]> => {
  const rows = await tx.enrolment.findMany({
    where: { municipalityId, state: 'accepted', acceptedAt: { gte: since }, activationFrom: { lte: now } },
    orderBy: { acceptedAt: 'asc' },
    select: { requestId: true, acceptedAt: true },
  });
  return rows.flatMap(({ requestId, acceptedAt }) => (acceptedAt ? { requestId, acceptedAt } : []));
};
