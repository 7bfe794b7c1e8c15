-- Counter printers, what was sent to them, and what their test pages showed.
-- CreateTable
CREATE TABLE "counter_printer" (
    "municipality_id" UUID NOT NULL,
    "counter_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "certificate" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "fault" TEXT,
    "abilities" JSONB,
    "abilities_at" TIMESTAMPTZ(3),

    CONSTRAINT "counter_printer_pkey" PRIMARY KEY ("municipality_id","counter_id")
);

-- CreateTable
CREATE TABLE "print_job" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "print_serial" TEXT,
    "counter_id" UUID NOT NULL,
    "printer" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "certificate" TEXT,
    "sides" TEXT NOT NULL,
    "number" INTEGER,
    "state" TEXT NOT NULL,
    "trouble" TEXT,
    "fault" TEXT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by" UUID NOT NULL,
    "session_hash" BYTEA NOT NULL,
    "over_at" TIMESTAMPTZ(3),

    CONSTRAINT "print_job_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "printer_test" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "counter_id" UUID NOT NULL,
    "printer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "operator_id" UUID NOT NULL,
    "upright" BOOLEAN NOT NULL,
    "ruler" BOOLEAN NOT NULL,
    "frames" BOOLEAN NOT NULL,

    CONSTRAINT "printer_test_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "print_job_municipality_id_print_serial_idx" ON "print_job"("municipality_id", "print_serial");

-- CreateIndex
CREATE INDEX "print_job_municipality_id_counter_id_sent_at_idx" ON "print_job"("municipality_id", "counter_id", "sent_at");

-- CreateIndex
CREATE INDEX "printer_test_municipality_id_counter_id_at_idx" ON "printer_test"("municipality_id", "counter_id", "at");

-- AddForeignKey
ALTER TABLE "counter_printer" ADD CONSTRAINT "counter_printer_municipality_id_counter_id_fkey" FOREIGN KEY ("municipality_id", "counter_id") REFERENCES "counter"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "print_job" ADD CONSTRAINT "print_job_municipality_id_counter_id_fkey" FOREIGN KEY ("municipality_id", "counter_id") REFERENCES "counter"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "print_job" ADD CONSTRAINT "print_job_municipality_id_print_serial_fkey" FOREIGN KEY ("municipality_id", "print_serial") REFERENCES "print"("municipality_id", "serial") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "printer_test" ADD CONSTRAINT "printer_test_municipality_id_counter_id_fkey" FOREIGN KEY ("municipality_id", "counter_id") REFERENCES "counter"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "printer_test" ADD CONSTRAINT "printer_test_municipality_id_operator_id_fkey" FOREIGN KEY ("municipality_id", "operator_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table print_job
  add constraint print_job_sides check (sides in ('both', 'fronts', 'backs')),
  add constraint print_job_state check (state in ('sending', 'waiting', 'printing', 'stopped', 'printed', 'failed')),
  add constraint print_job_over check ((state in ('printed', 'failed')) = (over_at is not null));

do $$
declare name text;
begin
  foreach name in array array['counter_printer', 'print_job', 'printer_test'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
  end loop;
end $$;
grant select, insert, update, delete on counter_printer to sportello_app;
grant select, insert, update on print_job to sportello_app;
grant select, insert on printer_test to sportello_app;

-- After how many days a printer's test page is to be printed again is a new decision: municipalities that work already start with ninety.
-- Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{printers}', '{"testDays": 90}')
  where decided and not settings ? 'printers';
alter table municipality_settings force row level security;
