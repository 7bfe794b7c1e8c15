// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ClaimedMessage } from '@/lib/outbox/message';
import { LEASE_MS } from '@/lib/outbox/retry-schedule';
import { type TenantTx, type Tx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;
type Row = { id: string; topic: string; aggregateId: string; version: number; body: Bytes; digest: Bytes };

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
    data: { municipalityId, ...row, state: 'pending', createdAt: now, nextAttemptAt: now },
  });
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
 * Takes up to `limit` due messages across tenants, under a lease; never two versions of one thing, never past one that waits: of the
 * same topic, or of another topic about the same thing that was written before.
 */
export const claimDue = (tx: Tx, owner: string, limit: number): Promise<ClaimedMessage[]> =>
  tx.$queryRaw<ClaimedMessage[]>`
    with due as materialized (
      select x.municipality_id, x.id from outbox_message x
      where x.state = 'pending' and x.next_attempt_at <= app.now() and (x.lease_until is null or x.lease_until < app.now())
        and not exists (
          select 1 from outbox_message e
          where e.municipality_id = x.municipality_id and e.aggregate_id = x.aggregate_id
            and (e.topic = x.topic and e.version < x.version and e.state in ('pending', 'attention')
              or e.topic <> x.topic and e.created_at < x.created_at and e.state = 'pending'))
      order by x.next_attempt_at limit ${limit} for update skip locked)
    update outbox_message o
    set lease_until = app.now() + ${LEASE_MS} * interval '1 millisecond', lease_owner = ${owner}, attempts = o.attempts + 1
    from due where o.municipality_id = due.municipality_id and o.id = due.id
    returning o.municipality_id as "municipalityId", o.id, o.topic, o.aggregate_id as "aggregateId", o.version, o.attempts as attempt`;

/** The sealed bytes of a message that is still to be sent, or `null`. */
export const findPendingBody = async (
  { tx, municipalityId }: TenantTx,
  id: string,
): Promise<Bytes | null> => {
  const row = await tx.outboxMessage.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { body: true, state: true },
  });
  return row?.state === 'pending' ? row.body : null;
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
