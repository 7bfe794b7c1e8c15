// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';

/** What runs inside one transaction. */
export type Tx = pg.PoolClient;

const LOCK = 7_321_001;

const SCHEMA = `
create table if not exists card (
  serial text primary key,
  ticket_id uuid not null unique,
  municipality_code text not null,
  state text not null,
  tax_code text, surname text, given_name text,
  issued_on date, expires_on date,
  email text, mobile text,
  pin_sealed bytea not null, puk_sealed bytea not null, puk_verifiers bytea[] not null,
  wrong_checks int not null default 0, checks_since timestamptz, locked_until timestamptz
);
create table if not exists enrolment (
  enrolment_id uuid primary key,
  ticket_id uuid not null unique references card (ticket_id),
  version int not null,
  request_digest text not null,
  received_at timestamptz not null,
  activation_possible_from timestamptz
);
create table if not exists inbox (
  client_id text not null,
  idempotency_key uuid not null,
  request_digest text not null,
  answer text,
  received_at timestamptz not null,
  primary key (client_id, idempotency_key)
);
create table if not exists forthcoming_form (
  digest text primary key,
  published_at timestamptz
);
create table if not exists seen_token (
  client_id text not null,
  jti text not null,
  expires_at timestamptz not null,
  primary key (client_id, jti)
);
create table if not exists progress_event (
  event_id uuid primary key,
  enrolment_id uuid not null references enrolment (enrolment_id),
  municipality_code text not null,
  kind text not null,
  occurred_at timestamptz not null,
  parcel_number text, collect_by date, reason text,
  written bigserial,
  position bigint unique
);
create sequence if not exists progress_position;
create index if not exists progress_event_due on progress_event (municipality_code, occurred_at) where position is null;
create index if not exists progress_event_listed on progress_event (municipality_code, position);
alter table card add column if not exists contacts_at timestamptz;
alter table card add column if not exists contacts_since timestamptz;
create table if not exists former_contact (
  id bigserial primary key,
  serial text not null references card (serial),
  email text, mobile text,
  held_until timestamptz not null
);
create index if not exists former_contact_held on former_contact (serial, held_until);
create table if not exists sent_message (
  message_id uuid primary key,
  serial text not null references card (serial),
  channel text not null,
  sent_at timestamptz not null,
  sealed bytea not null,
  written bigserial
);
create index if not exists sent_message_about on sent_message (serial, written);
create table if not exists second_half_departure (
  id bigserial primary key,
  serial text not null references card (serial),
  municipality_code text not null,
  reason text not null,
  left_at timestamptz not null,
  signed_at timestamptz, act_digest text, delegated_operator text, confirmation text, confirming_operator text
);
create index if not exists second_half_departure_of on second_half_departure (serial, left_at);
alter table card drop constraint if exists card_state_check;
alter table card add constraint card_state_check
  check (state in ('minted','voided','returned','active','expired','cancelled','blocked','stolen'));`;

/** Opens the sandbox's own database; a lost connection is the next call's problem, not the process's. */
export const openDatabase = (url: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 2_000 });
  pool.on('error', () => undefined);
  return pool;
};

/** Runs in one transaction: all of it or nothing. */
export const inTransaction = async <T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const tx = await pool.connect();
  let broken: Error | undefined;
  try {
    await tx.query('begin');
    const value = await work(tx);
    await tx.query('commit');
    return value;
  } catch (error) {
    await tx.query('rollback').catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
    tx.release(broken);
  }
};

/** Creates what is missing; several sandboxes may start at once, a second run changes nothing. */
export const migrate = (pool: pg.Pool): Promise<void> =>
  inTransaction(pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.query(SCHEMA);
  });
