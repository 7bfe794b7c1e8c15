-- The work list: whose a draft is, what it waits for, why and by whom a request was closed.
ALTER TABLE "cie_request" ADD COLUMN     "awaited" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "awaited_note" BYTEA,
ADD COLUMN     "close_note" BYTEA,
ADD COLUMN     "closed_by" UUID,
ADD COLUMN     "halves_wanted_at" TIMESTAMPTZ(3),
ADD COLUMN     "held_by" UUID,
ADD COLUMN     "held_since" TIMESTAMPTZ(3);

ALTER TABLE "enrolment" ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3);

-- What was answered when two requests looked like the same person's.
CREATE TABLE "look_alike" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "likeness" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" BYTEA,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID NOT NULL,

    CONSTRAINT "look_alike_pkey" PRIMARY KEY ("municipality_id","request_id","other_id")
);

CREATE INDEX "cie_request_municipality_id_birth_date_idx" ON "cie_request"("municipality_id", "birth_date");
CREATE INDEX "outbox_message_municipality_id_aggregate_id_state_idx" ON "outbox_message"("municipality_id", "aggregate_id", "state");

ALTER TABLE "look_alike" ADD CONSTRAINT "look_alike_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "look_alike" ADD CONSTRAINT "look_alike_municipality_id_other_id_fkey" FOREIGN KEY ("municipality_id", "other_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table look_alike enable row level security;
alter table look_alike force row level security;
create policy tenant on look_alike for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update on look_alike to sportello_app;

-- Messages of one thing leave in the order they were written, whatever their topic.
grant select (created_at) on outbox_message to sportello_worker;
