// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { type Wire } from '@/contracts/validate';
import { type Tx } from './database';
import { paged } from './paged';

type Kind = Wire['ProgressEvent']['kind'];

const DAY_MS = 86_400_000;
/** Days at the post office before a card goes back. */
const HELD_DAYS = 30;

/** What happens to a card and after how many days; six working days is what citizens are told. */
const ORDINARY: readonly (readonly [Kind, number])[] = [
  ['accepted', 0],
  ['in-production', 1],
  ['shipped', 3],
];
const ENDS: readonly (readonly (readonly [Kind, number])[])[] = [
  ...Array.from({ length: 6 }, () => [['delivered', 5]] as const),
  [
    ['held-at-post', 5],
    ['delivered', 12],
  ],
  [
    ['held-at-post', 5],
    ['returned', 5 + HELD_DAYS],
  ],
];

const numberOf = (enrolmentId: string): number =>
  createHash('sha256').update(enrolmentId).digest().readUInt32BE(0);

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

const detailsOf = (kind: Kind, enrolmentId: string, at: Date) => ({
  parcel: kind === 'shipped' ? `RA${String(numberOf(enrolmentId)).padStart(10, '0')}IT` : null,
  collectBy: kind === 'held-at-post' ? dayOf(new Date(at.getTime() + HELD_DAYS * DAY_MS)) : null,
  reason: kind === 'returned' ? 'not-collected' : null,
});

const addEvent = async (
  tx: Tx,
  enrolmentId: string,
  municipality: string,
  [kind, at]: readonly [Kind, Date],
): Promise<void> => {
  const { parcel, collectBy, reason } = detailsOf(kind, enrolmentId, at);
  await tx.query(
    `insert into progress_event (event_id, enrolment_id, municipality_code, kind, occurred_at, parcel_number, collect_by, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), enrolmentId, municipality, kind, at, parcel, collectBy, reason],
  );
};

/** Lays out what will happen to a card once its first enrolment has come; which way it ends depends on the enrolment's id. */
export const planProgress = async (tx: Tx, enrolment: Wire['Enrolment'], now: Date): Promise<void> => {
  const { enrolment_id: id, municipality_code: municipality } = enrolment;
  const planned = await tx.query('select from progress_event where enrolment_id = $1 limit 1', [id]);
  if (planned.rowCount !== 0) return;
  for (const [kind, days] of [...ORDINARY, ...(ENDS[numberOf(id) % ENDS.length] ?? [])])
    await addEvent(tx, id, municipality, [kind, new Date(now.getTime() + days * DAY_MS)]);
};

/** A card that is cancelled goes no further. */
export const endProgress = async (
  tx: Tx,
  enrolmentId: string,
  municipality: string,
  now: Date,
): Promise<void> => {
  await tx.query(
    'delete from progress_event where enrolment_id = $1 and position is null and occurred_at > $2',
    [enrolmentId, now],
  );
  const told = await tx.query(`select from progress_event where enrolment_id = $1 and kind = 'cancelled'`, [
    enrolmentId,
  ]);
  if (told.rowCount === 0) await addEvent(tx, enrolmentId, municipality, ['cancelled', now]);
};

/** What has happened gets its place in the list now: only what is committed, one listing after the other, so that no page skips any. */
const numberDue = (tx: Tx, municipality: string, now: Date) =>
  tx.query(
    `with due as materialized (
       select event_id from progress_event where municipality_code = $1 and position is null and occurred_at <= $2
       order by occurred_at, written),
     numbered as materialized (select event_id, nextval('progress_position') as place from due)
     update progress_event set position = place from numbered where progress_event.event_id = numbered.event_id`,
    [municipality, now],
  );

type EventRow = {
  event_id: string;
  enrolment_id: string;
  kind: Kind;
  occurred_at: Date;
  parcel_number: string | null;
  collect_by: string | null;
  reason: Wire['ProgressEvent']['reason'] | null;
  position: string;
};

const eventOf = (row: EventRow): Wire['ProgressEvent'] => ({
  event_id: row.event_id,
  enrolment_id: row.enrolment_id,
  kind: row.kind,
  occurred_at: row.occurred_at.toISOString(),
  ...(row.parcel_number !== null && { parcel_number: row.parcel_number }),
  ...(row.collect_by !== null && { collect_by: row.collect_by }),
  ...(row.reason && { reason: row.reason }),
});

const START = '0';

export const listProgressEvents = paged(
  '/progress-events',
  async (tx, { municipality, cursor, limit }, { now }): Promise<Wire['ProgressEvents']> => {
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`progress ${municipality}`]);
    await numberDue(tx, municipality, now);
    const after = cursor !== null && /^\d{1,18}$/.test(cursor) ? cursor : START;
    const { rows } = await tx.query<EventRow>(
      `select event_id, enrolment_id, kind, occurred_at, parcel_number, collect_by::text, reason, position::text
       from progress_event where municipality_code = $1 and position > $2 order by progress_event.position limit $3`,
      [municipality, after, limit],
    );
    return { items: rows.map(eventOf), next_cursor: rows.at(-1)?.position ?? after };
  },
);
