-- A message may follow another: it leaves some time after the other has arrived, so that a wait counts from when people were told.
ALTER TABLE "outbox_message" ADD COLUMN "follows" UUID, ADD COLUMN "follows_ms" INTEGER;
ALTER TABLE "card_event" ADD COLUMN "notice" UUID;

alter table outbox_message
  add constraint outbox_message_follows check ((follows is null) = (follows_ms is null) and follows_ms >= 0);
create index outbox_message_follows on outbox_message (municipality_id, follows) where follows is not null;
grant select (follows) on outbox_message to sportello_worker;

-- What follows another is not due before that has arrived, whatever its time says.
create or replace function app.due_municipalities(start uuid, most integer) returns setof uuid
language plpgsql stable set search_path = pg_catalog, public, app as $$
declare
  here uuid := start;
  found integer := 0;
begin
  for pass in 1 .. 2 loop
    loop
      select municipality_id into here from outbox_message
        where state = 'pending' and follows is null and next_attempt_at <= app.now() and municipality_id > here
        order by municipality_id limit 1;
      exit when here is null or (pass = 2 and here > start);
      return next here;
      found := found + 1;
      if found >= most then return; end if;
    end loop;
    here := '00000000-0000-0000-0000-000000000000';
  end loop;
end $$;
