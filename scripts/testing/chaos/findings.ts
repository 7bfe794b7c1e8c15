// SPDX-License-Identifier: AGPL-3.0-or-later
import { practiceCards } from '@/contracts/practice/cards';
import { rowsOf } from './cluster';
import { type Installation } from './installation';
import { type CommittedMessage, type Findings } from './verdict';

/** Sees every effect at the credential backend, apart from what the backend itself remembers of it. */
const WATCHER = `
create table effect (
  place bigserial primary key, kind text not null, request_id uuid, version int, municipality_code text, at timestamptz not null
);
create function note_enrolment() returns trigger language plpgsql as $$
begin
  insert into effect (kind, request_id, version, municipality_code, at) select 'enrolment', new.enrolment_id, new.version,
    (select municipality_code from card where ticket_id = new.ticket_id), clock_timestamp();
  return null;
end $$;
create function note_cancellation() returns trigger language plpgsql as $$
begin
  insert into effect (kind, request_id, at)
    values ('cancellation', (select enrolment_id from enrolment where ticket_id = new.ticket_id), clock_timestamp());
  return null;
end $$;
create trigger note_enrolment after insert or update on enrolment for each row execute function note_enrolment();
create trigger note_cancellation after update on card for each row when (new.state = 'cancelled')
  execute function note_cancellation();`;

/** Puts a watcher into the credential backend's database: from now on every effect is a row. */
export const watchEffects = ({ sandboxUrl }: Installation): Promise<object[]> => rowsOf(sandboxUrl, WATCHER);

const fromBackend = async ({ sandboxUrl }: Installation): Promise<Findings['backend']> => {
  const keys = await rowsOf<{ key: string }>(sandboxUrl, 'select idempotency_key as key from inbox');
  const enrolments = await rowsOf<{ id: string; version: number; digest: string; cardState: string }>(
    sandboxUrl,
    `select enrolment_id as id, version, request_digest as digest, state as "cardState"
     from enrolment join card using (ticket_id)`,
  );
  const effects = await rowsOf<Findings['backend']['effects'][number]>(
    sandboxUrl,
    'select kind, request_id as "requestId", version from effect order by place',
  );
  const cards = await rowsOf<{ id: string; serial: string }>(
    sandboxUrl,
    'select ticket_id as id, serial from card',
  );
  const practice = new Set(practiceCards.map(({ cardSerial }) => cardSerial));
  return {
    keys: new Set(keys.map(({ key }) => key)),
    enrolments: new Map(enrolments.map(({ id, ...inForce }) => [id, inForce])),
    effects,
    tickets: new Set(cards.filter(({ serial }) => !practice.has(serial)).map(({ id }) => id)),
  };
};

const fromPortal = async ({ portalUrl }: Installation): Promise<Findings['portal']> => {
  const tickets = await rowsOf<{ id: string }>(portalUrl, 'select id from ticket');
  const fedTickets = await rowsOf<Findings['portal']['fedTickets'][number]>(
    portalUrl,
    'select ticket_id as "ticketId", request_id as "requestId" from enrolment',
  );
  const settlements = await rowsOf<Findings['portal']['settlements'][number]>(
    portalUrl,
    `select verb, subject_id as "requestId", (facts ->> 'version')::int as version from audit_entry
     where verb in ('enrolment.accepted', 'enrolment.cancelled')`,
  );
  const proven = await rowsOf<{ id: string }>(portalUrl, 'select message_id as id from delivery_evidence');
  return {
    tickets: new Set(tickets.map(({ id }) => id)),
    fedTickets,
    settlements,
    proven: new Set(proven.map(({ id }) => id)),
  };
};

/** Reads both sides. */
export const findingsOf = async (
  installation: Installation,
  confirmed: Findings['confirmed'],
): Promise<Findings> => {
  const committed = await rowsOf<CommittedMessage>(
    installation.portalUrl,
    `select id, topic, aggregate_id as "requestId", version, encode(digest, 'hex') as digest, state, last_error as "lastError" from outbox_message`,
  );
  const backend = await fromBackend(installation);
  return { committed, confirmed, backend, portal: await fromPortal(installation) };
};
