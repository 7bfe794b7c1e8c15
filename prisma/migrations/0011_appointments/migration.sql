-- Appointments: bookings of the day, their people, and what an imported file did.
-- CreateTable
CREATE TABLE "appointment" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "start" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "counter" TEXT NOT NULL DEFAULT '',
    "mark" TEXT NOT NULL,
    "details" BYTEA,
    "arrived_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "appointment_person" (
    "municipality_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "request_id" UUID,

    CONSTRAINT "appointment_person_pkey" PRIMARY KEY ("municipality_id","appointment_id","position")
);

-- CreateTable
CREATE TABLE "appointment_import" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "operator_id" UUID NOT NULL,
    "taken" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "report" BYTEA NOT NULL,

    CONSTRAINT "appointment_import_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "appointment_municipality_id_day_start_idx" ON "appointment"("municipality_id", "day", "start");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_municipality_id_code_key" ON "appointment"("municipality_id", "code");

-- CreateIndex
CREATE INDEX "appointment_person_municipality_id_codice_fiscale_idx" ON "appointment_person"("municipality_id", "codice_fiscale");

-- CreateIndex
CREATE INDEX "appointment_person_municipality_id_request_id_idx" ON "appointment_person"("municipality_id", "request_id");

-- CreateIndex
CREATE INDEX "appointment_import_municipality_id_at_idx" ON "appointment_import"("municipality_id", "at");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "appointment_person" ADD CONSTRAINT "appointment_person_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "appointment_person" ADD CONSTRAINT "appointment_person_municipality_id_appointment_id_fkey" FOREIGN KEY ("municipality_id", "appointment_id") REFERENCES "appointment"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "appointment_person" ADD CONSTRAINT "appointment_person_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "appointment_import" ADD CONSTRAINT "appointment_import_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

do $$
declare name text;
begin
  foreach name in array array['appointment', 'appointment_person', 'appointment_import'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
    execute format('grant select, insert, update, delete on %I to sportello_app', name);
  end loop;
end $$;

-- How long appointments are kept is a new decision: municipalities that were set up before start with a month. Forced row-level
-- security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{retention,appointmentDays}', '30')
  where not settings -> 'retention' ? 'appointmentDays';
alter table municipality_settings force row level security;
