-- Time, tenants, audit chain and grants. Roles sportello_app and sportello_worker exist before migrations run;
-- they own nothing and bypass nothing.

create schema app;
grant usage on schema app, public to sportello_app, sportello_worker;

-- One row at most; the offset stays zero outside practice.
alter table installation
  add constraint installation_single check (id = 1),
  add constraint installation_clock check (practice or clock_offset_ms = 0);

create function app.now() returns timestamptz language sql stable as
$$ select clock_timestamp() + coalesce((select clock_offset_ms from public.installation where id = 1), 0) * interval '1 millisecond' $$;

create function app.tenant() returns uuid language sql stable as
$$ select nullif(current_setting('app.municipality_id', true), '')::uuid $$;

-- Row-level security, forced, one policy per table of a tenant.
do $$
declare name text;
begin
  foreach name in array array[
    'municipality_settings', 'counter', 'number_series', 'vault_key', 'operator', 'operator_session', 'carried_form', 'sign_in_throttle',
    'audit_entry', 'cie_request', 'cie_request_version', 'contact_use', 'ticket_order', 'ticket', 'outbox_message',
    'enrolment', 'print', 'reprint', 'official_form'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
  end loop;
end $$;

-- The worker claims across tenants and sees scheduling columns only; it works each message in its tenant.
create policy worker_claim on outbox_message for select to sportello_worker using (true);
create policy worker_lease on outbox_message for update to sportello_worker using (true) with check (true);

-- Audit: the trigger numbers and chains, nobody edits.
create function app.audit_chain() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit:' || new.municipality_id::text, 0));
  select seq, hash into last from audit_entry where municipality_id = new.municipality_id order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.at := date_trunc('milliseconds', app.now());
  new.prev := coalesce(last.hash, sha256(convert_to('genesis:' || new.municipality_id::text, 'UTF8')));
  new.canonical := jsonb_build_array(
    new.municipality_id, new.seq, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    new.actor, new.counter, new.verb, new.subject_kind, new.subject_id, new.outcome, new.facts)::text;
  new.hash := sha256(new.prev || convert_to(new.canonical, 'UTF8'));
  return new;
end $$;
create trigger audit_chain before insert on audit_entry for each row execute function app.audit_chain();

create function app.audit_refuse() returns trigger language plpgsql as
$$ begin raise exception 'the audit trail is append only'; end $$;
create trigger audit_refuse_change before update or delete on audit_entry for each row execute function app.audit_refuse();
create trigger audit_refuse_truncate before truncate on audit_entry for each statement execute function app.audit_refuse();

-- Grants: what a role is not given it does not have.
revoke all on all tables in schema public from public;
grant execute on function app.now(), app.tenant() to sportello_app, sportello_worker;

grant select on installation, place, place_archive, municipality to sportello_app;
grant select, insert, update on
  municipality_settings, counter, number_series, vault_key, operator, operator_session,
  cie_request, cie_request_version, ticket_order, ticket, outbox_message, enrolment, print, reprint, official_form
  to sportello_app;
grant select, insert, update, delete on sign_in_throttle, contact_use, carried_form to sportello_app;
grant select, insert on audit_entry to sportello_app;

grant select on installation, municipality to sportello_worker;
grant select (municipality_id, id, topic, aggregate_id, version, state, attempts, next_attempt_at, lease_until, lease_owner)
  on outbox_message to sportello_worker;
grant update (attempts, lease_until, lease_owner) on outbox_message to sportello_worker;
