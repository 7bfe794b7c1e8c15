-- What the worker learned of the services that the product depends on, and the maintenance that supervisors announce.
-- CreateTable
CREATE TABLE "service_state" (
    "service" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "unsigned_since" TIMESTAMPTZ(3),
    "clock_offset_ms" INTEGER,
    "clock_read_at" TIMESTAMPTZ(3),
    "clock_off_since" TIMESTAMPTZ(3),

    CONSTRAINT "service_state_pkey" PRIMARY KEY ("service")
);

-- CreateTable
CREATE TABLE "planned_window" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "planned_window_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "planned_window_municipality_id_ends_at_idx" ON "planned_window"("municipality_id", "ends_at");

-- AddForeignKey
ALTER TABLE "planned_window" ADD CONSTRAINT "planned_window_municipality_id_planned_by_fkey" FOREIGN KEY ("municipality_id", "planned_by") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table planned_window
  add constraint planned_window_service check (service in ('credential-backend', 'registry', 'mail')),
  add constraint planned_window_order check (starts_at < ends_at),
  add constraint planned_window_note check (char_length(note) <= 120),
  add constraint planned_window_ended check ((ended_at is null) = (ended_by is null));

alter table planned_window enable row level security;
alter table planned_window force row level security;
create policy tenant on planned_window for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on planned_window from public;
grant select, insert, update on planned_window to sportello_app;

-- Of no municipality: one row for each service there can be, which the worker changes and the portal reads.
insert into service_state (service) values ('credential-backend'), ('registry'), ('mail'), ('database');
revoke all on service_state from public;
grant select, update on service_state to sportello_worker;
grant select on service_state to sportello_app;

-- Every page asks since when the register owes an answer: of a municipality's checks only those that wait.
create index registry_check_waiting on registry_check (municipality_id, waiting_since) where state = 'waiting';
