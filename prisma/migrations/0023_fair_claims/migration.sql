-- Whoever has sent little does not wait for whoever has sent much: a round takes from the municipalities in turn.
create index outbox_message_due on outbox_message (municipality_id, next_attempt_at) where state = 'pending';

-- Up to `most` municipalities with something due, in the order of their ids from `start` on and then from the beginning: a round that
-- begins somewhere else each time comes to all of them. Walks the index, however much waits.
create function app.due_municipalities(start uuid, most integer) returns setof uuid
language plpgsql stable set search_path = pg_catalog, public, app as $$
declare
  here uuid := start;
  found integer := 0;
begin
  for pass in 1 .. 2 loop
    loop
      select municipality_id into here from outbox_message
        where state = 'pending' and next_attempt_at <= app.now() and municipality_id > here
        order by municipality_id limit 1;
      exit when here is null or (pass = 2 and here > start);
      return next here;
      found := found + 1;
      if found >= most then return; end if;
    end loop;
    here := '00000000-0000-0000-0000-000000000000';
  end loop;
end $$;
revoke all on function app.due_municipalities(uuid, integer) from public;
grant execute on function app.due_municipalities(uuid, integer) to sportello_worker;
