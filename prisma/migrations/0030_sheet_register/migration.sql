-- What became of a sheet with codes that nobody handed over: noted by a supervisor, or because its codes expired. Never changed.
CREATE TABLE "sheet_end" (
    "municipality_id" UUID NOT NULL,
    "serial" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "noted_by" UUID,

    CONSTRAINT "sheet_end_pkey" PRIMARY KEY ("municipality_id","serial")
);

-- A day of the register as a supervisor signed it; signed again when it changed, with the next number. Never changed.
CREATE TABLE "sheet_signature" (
    "municipality_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "number" INTEGER NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "printed" INTEGER NOT NULL,
    "handed_over" INTEGER NOT NULL,
    "destroyed" INTEGER NOT NULL,

    CONSTRAINT "sheet_signature_pkey" PRIMARY KEY ("municipality_id","day","number")
);

-- AddForeignKey
ALTER TABLE "sheet_end" ADD CONSTRAINT "sheet_end_municipality_id_serial_fkey" FOREIGN KEY ("municipality_id", "serial") REFERENCES "print"("municipality_id", "serial") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sheet_signature" ADD CONSTRAINT "sheet_signature_municipality_id_signed_by_fkey" FOREIGN KEY ("municipality_id", "signed_by") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- CreateIndex
CREATE INDEX "print_municipality_id_created_at_idx" ON "print"("municipality_id", "created_at");

alter table sheet_end
  add constraint sheet_end_by_somebody check ((reason = 'expired') = (noted_by is null));
alter table sheet_signature
  add constraint sheet_signature_balances check (printed = handed_over + destroyed),
  add constraint sheet_signature_number check (number > 0),
  add constraint sheet_signature_digest check (digest ~ '^[0-9a-f]{64}$');

do $$
declare name text;
begin
  foreach name in array array['sheet_end', 'sheet_signature'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
    execute format('grant select, insert on %I to sportello_app', name);
  end loop;
end $$;
