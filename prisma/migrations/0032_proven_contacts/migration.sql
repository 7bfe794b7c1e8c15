-- Contacts that are proven by a code, and the gateway of text messages that carries it.
-- CreateTable
CREATE TABLE "contact_proof" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person" BYTEA NOT NULL,
    "kind" TEXT NOT NULL,
    "contact" BYTEA NOT NULL,
    "session" BYTEA NOT NULL,
    "digest" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_proof_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "contact_proof_municipality_id_kind_contact_sent_at_idx" ON "contact_proof"("municipality_id", "kind", "contact", "sent_at");

-- CreateIndex
CREATE INDEX "contact_proof_municipality_id_sent_at_idx" ON "contact_proof"("municipality_id", "sent_at");

-- AddForeignKey
ALTER TABLE "contact_proof" ADD CONSTRAINT "contact_proof_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table contact_proof
  add constraint contact_proof_kind check (kind in ('email', 'mobile')),
  add constraint contact_proof_state check (state in ('sent', 'not-sent', 'superseded', 'expired', 'spent', 'proven')),
  add constraint contact_proof_tries check (tries between 0 and 5),
  add constraint contact_proof_settled check ((state = 'sent') = (settled_at is null));

alter table contact_proof enable row level security;
alter table contact_proof force row level security;
create policy tenant on contact_proof for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on contact_proof from public;
grant select, insert, update, delete on contact_proof to sportello_app;

-- CreateTable
CREATE TABLE "card_event" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card" BYTEA NOT NULL,
    "what" TEXT NOT NULL,
    "by_delegate" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_event_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "contact_change" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "card_serial" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "card" BYTEA NOT NULL,
    "applicant" BYTEA,
    "contacts" BYTEA,
    "read_back_at" TIMESTAMPTZ(3),
    "aggregate_id" UUID,
    "version" INTEGER,
    "problem" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_change_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "card_event_municipality_id_card_at_idx" ON "card_event"("municipality_id", "card", "at");

-- CreateIndex
CREATE INDEX "contact_change_municipality_id_card_serial_idx" ON "contact_change"("municipality_id", "card_serial");

-- CreateIndex
CREATE INDEX "contact_change_municipality_id_opened_at_idx" ON "contact_change"("municipality_id", "opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "contact_change_municipality_id_aggregate_id_version_key" ON "contact_change"("municipality_id", "aggregate_id", "version");

-- AddForeignKey
ALTER TABLE "card_event" ADD CONSTRAINT "card_event_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_change" ADD CONSTRAINT "contact_change_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table card_event add constraint card_event_what check (what in ('contacts-changed', 'codes-collected'));
alter table contact_change
  add constraint contact_change_state check (state in ('open', 'queued', 'accepted', 'attention', 'superseded', 'cancelled')),
  add constraint contact_change_confirmed check ((confirmed_at is null) = (state in ('open', 'cancelled')));

do $$
declare name text;
begin
  foreach name in array array['card_event', 'contact_change'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
  end loop;
end $$;
grant select, insert on card_event to sportello_app;
grant select, insert, update on contact_change to sportello_app;

-- The gateway is a service like the others.
alter table planned_window drop constraint planned_window_service;
alter table planned_window
  add constraint planned_window_service check (service in ('credential-backend', 'registry', 'mail', 'text-messages'));
insert into service_state (service) values ('text-messages');
