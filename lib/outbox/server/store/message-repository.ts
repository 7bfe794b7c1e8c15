// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ClaimedMessage, type Sender, type UnsettledMessage } from '@/lib/outbox/message';
import { LEASE_MS } from '@/lib/outbox/retry-schedule';
import { type TenantTx, type Tx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;
type Row = {
  id: string;
  topic: string;
  aggregateId: string;
  version: number;
  body: Bytes;
  digest: Bytes;
  askedBy: string;
  askedAt: string;
  nextAttemptAt: Date;
  follows: string | null;
  followsMs: number | null;
};

/** Adds a message; earlier versions of the same thing that have not been settled give way to it. */
export const insertMessage = async (tenant: TenantTx, row: Row): Promise<void> => {
  const { municipalityId, now, tx } = tenant;
  await tx.outboxMessage.updateMany({
    where: {
      municipalityId,
      topic: row.topic,
      aggregateId: row.aggregateId,
      version: { lt: row.version },
      state: { in: ['pending', 'attention'] },
    },
    data: { state: 'superseded', settledAt: now, body: null },
  });
  await tx.outboxMessage.create({
    data: { municipalityId, ...row, state: 'pending', createdAt: now },
  });
};

/** Takes back the messages of a thing that were refused, or that never left and no worker holds; `false` when there is none. */
export const withdrawUnsent = async (
  { tx, municipalityId, now }: TenantTx,
  topic: string,
  aggregateId: string,
): Promise<boolean> => {
  const { count } = await tx.outboxMessage.updateMany({
    where: {
      ...{ municipalityId, topic, aggregateId },
      OR: [
        { state: 'attention' },
        { state: 'pending', attempts: 0, OR: [{ leaseUntil: null }, { leaseUntil: { lt: now } }] },
      ],
    },
    data: { state: 'superseded', settledAt: now, body: null },
  });
  return count > 0;
};

/** Refused messages of a thing that are not to be sent again. */
export const supersedeRefused = async (
  { tx, municipalityId, now }: TenantTx,
  topic: string,
  aggregateId: string,
): Promise<void> => {
  await tx.outboxMessage.updateMany({
    where: { municipalityId, topic, aggregateId, state: 'attention' },
    data: { state: 'superseded', settledAt: now, body: null },
  });
};

/**
 * Takes up to `limit` due messages under a lease, from the municipalities in turn: `start` (a random id) says with whom this round
 * begins, and nobody gets more than an equal share while others wait. Never two versions of one thing, never past one that waits: of the
 * same topic, or of another topic about the same thing that was written before. Nor one that follows another which has not arrived.
 */
export const claimDue = (tx: Tx, owner: string, limit: number, start: string): Promise<ClaimedMessage[]> =>
  tx.$queryRaw<ClaimedMessage[]>`
    with waiting as materialized (select id, count(*) over () as many from app.due_municipalities(${start}::uuid, ${limit}::int) as id),
    due as materialized (
      select one.municipality_id, one.id from waiting w
      cross join lateral (
        select x.municipality_id, x.id from outbox_message x
        where x.municipality_id = w.id
          and x.state = 'pending' and x.follows is null and x.next_attempt_at <= app.now() and (x.lease_until is null or x.lease_until < app.now())
          and not exists (
            select 1 from outbox_message e
            where e.municipality_id = x.municipality_id and e.aggregate_id = x.aggregate_id
              and (e.topic = x.topic and e.version < x.version and e.state in ('pending', 'attention')
                or e.topic <> x.topic and e.position < x.position and e.state = 'pending'))
        order by x.next_attempt_at limit greatest(1, ceil(${limit}::numeric / w.many)) for update skip locked) one
      limit ${limit})
    update outbox_message o
    set lease_until = app.now() + ${LEASE_MS} * interval '1 millisecond', lease_owner = ${owner}, attempts = o.attempts + 1
    from due where o.municipality_id = due.municipality_id and o.id = due.id
    returning o.municipality_id as "municipalityId", o.id, o.topic, o.aggregate_id as "aggregateId", o.version, o.attempts as attempt`;

/** Of these messages those that are still to be sent: their sealed bytes and who wants them, by id. */
export const findPending = async (
  { tx, municipalityId }: TenantTx,
  ids: readonly string[],
): Promise<Map<string, { sealed: Bytes; by: Sender }>> => {
  const rows = await tx.outboxMessage.findMany({
    where: { municipalityId, id: { in: [...ids] }, state: 'pending' },
    select: { id: true, body: true, askedBy: true, askedAt: true },
  });
  return new Map(
    rows.flatMap(({ id, body, askedBy, askedAt }) =>
      body ? [[id, { sealed: body, by: { actor: askedBy, counter: askedAt } }]] : [],
    ),
  );
};

/** A message that was delivered, by what it says; `null` when there is none. */
export const findDelivered = (
  { tx, municipalityId }: TenantTx,
  of: Pick<Row, 'topic' | 'aggregateId' | 'version'>,
) =>
  tx.outboxMessage.findFirst({
    where: { municipalityId, ...of, state: 'delivered' },
    select: { id: true, digest: true, createdAt: true },
  });

/** Puts a delivered message back among those to be sent; false when it is none. */
export const reopen = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  body: Bytes,
): Promise<boolean> => {
  const { count } = await tx.outboxMessage.updateMany({
    where: { municipalityId, id, state: 'delivered' },
    data: { state: 'pending', body, settledAt: null, nextAttemptAt: now },
  });
  return count === 1;
};

type Settlement = Partial<{
  state: string;
  settledAt: Date;
  body: null;
  lastError: string | null;
  nextAttemptAt: Date;
}>;

/** Writes the outcome of an attempt, once; false when the message was settled meanwhile. */
export const settle = async (
  { tx, municipalityId }: TenantTx,
  id: string,
  data: Settlement,
): Promise<boolean> => {
  const { count } = await tx.outboxMessage.updateMany({
    where: { municipalityId, id, state: 'pending' },
    data: { ...data, leaseUntil: null, leaseOwner: null },
  });
  return count === 1;
};

/** A message whose time is known now, because the one that it follows has arrived. */
export type Follower = { topic: string; aggregateId: string; dueAt: Date };

/** Gives what follows a message that has arrived now its time. */
export const timeFollowers = ({ tx, municipalityId, now }: TenantTx, messageId: string) =>
  tx.$queryRaw<Follower[]>`
    update outbox_message
    set next_attempt_at = ${now}::timestamptz + follows_ms * interval '1 millisecond', follows = null, follows_ms = null
    where municipality_id = ${municipalityId}::uuid and follows = ${messageId}::uuid and state = 'pending'
    returning topic, aggregate_id as "aggregateId", next_attempt_at as "dueAt"`;

/** When each of these messages arrived, by id; what has not arrived is not among them. */
export const findArrivals = async (
  { tx, municipalityId }: TenantTx,
  ids: readonly string[],
): Promise<Map<string, Date>> => {
  const rows = await tx.outboxMessage.findMany({
    where: { municipalityId, id: { in: [...ids] }, state: 'delivered' },
    select: { id: true, settledAt: true },
  });
  return new Map(rows.flatMap(({ id, settledAt }) => (settledAt ? [[id, settledAt]] : [])));
};

/** Messages of some topics that have not arrived, oldest first; of certain things only, where these are named. */
export const listUnsettled = ({ tx, municipalityId }: TenantTx, { topics, aggregateIds }: Chosen) =>
  tx.$queryRaw<UnsettledMessage[]>`
    select id, topic, aggregate_id as "aggregateId", version, state, attempts, created_at as "createdAt",
      next_attempt_at as "nextAttemptAt", last_error as "lastError", body is not null as sendable
    from outbox_message
    where municipality_id = ${municipalityId}::uuid and state in ('pending', 'attention') and topic = any (${[...topics]}::text[])
      and (${aggregateIds === null}::boolean or aggregate_id = any (${[...(aggregateIds ?? [])]}::uuid[]))
    order by created_at, id`;

/** Which messages are meant: topics, and things; `null` for all of these topics. */
export type Chosen = { topics: readonly string[]; aggregateIds: readonly string[] | null };

/** A message that was made due, and whether it had been given up before. */
export type Hurried = {
  id: string;
  topic: string;
  aggregateId: string;
  version: number;
  wasRefused: boolean;
};

/**
 * Makes chosen messages due now: pending ones that wait for their time or for another message, and those in `attention` whose bytes are kept, except for `hopeless` errors. What a worker holds
 * and what is due already stays as it is, so that repeating changes nothing.
 */
export const makeDue = (
  { tx, municipalityId, now }: TenantTx,
  { topics, aggregateIds, hopeless }: Chosen & { hopeless: readonly string[] },
) =>
  tx.$queryRaw<Hurried[]>`
    with chosen as materialized (
      select id, state from outbox_message
      where municipality_id = ${municipalityId}::uuid and topic = any (${[...topics]}::text[]) and body is not null
        and (${aggregateIds === null}::boolean or aggregate_id = any (${[...(aggregateIds ?? [])]}::uuid[]))
        and (state = 'attention' and (last_error = any (${[...hopeless]}::text[])) is not true
          or state = 'pending' and (next_attempt_at > ${now} or follows is not null) and (lease_until is null or lease_until < ${now}))
      for update)
    update outbox_message o set state = 'pending', next_attempt_at = ${now}, settled_at = null, lease_until = null, lease_owner = null,
      follows = null, follows_ms = null
    from chosen where o.municipality_id = ${municipalityId}::uuid and o.id = chosen.id
    returning o.id, o.topic, o.aggregate_id as "aggregateId", o.version, chosen.state = 'attention' as "wasRefused"`;
