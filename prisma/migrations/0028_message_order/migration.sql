-- Messages about one thing leave in the order in which they were written. Instants do not say it: two transactions may begin together, and
-- the one that began first may write last.
-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "position" BIGSERIAL NOT NULL;

-- What waits already keeps its order. Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table outbox_message no force row level security;
update outbox_message m set position = ordered.place
  from (select municipality_id, id, row_number() over (order by created_at, version) as place from outbox_message) ordered
  where m.municipality_id = ordered.municipality_id and m.id = ordered.id;
alter table outbox_message force row level security;
select setval('outbox_message_position_seq', (select last_value from outbox_message_position_seq) + 1);

grant usage on sequence outbox_message_position_seq to sportello_app;
grant select (position) on outbox_message to sportello_worker;
