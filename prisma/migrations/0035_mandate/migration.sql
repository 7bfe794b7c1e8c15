-- The act by which a holder lets one operator print second halves on paper; one at a time for a reprint.
CREATE TABLE "mandate" (
    "municipality_id" UUID NOT NULL,
    "reprint_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "operator_id" UUID NOT NULL,
    "operator_code" TEXT NOT NULL,
    "counter_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "scan" BYTEA,
    "scan_digest" TEXT,
    "file_digest" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "confirmation" TEXT,
    "confirmed_by" UUID,
    "confirmed_code" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "release_key" UUID,
    "key_id" UUID,
    "ticket_id" UUID,
    "sealed" TEXT,
    "problem" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "reviewed_by" UUID,
    "reviewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("municipality_id","reprint_id")
);

-- CreateIndex
CREATE INDEX "mandate_municipality_id_state_idx" ON "mandate"("municipality_id", "state");

-- The same file never stands for two acts.
CREATE UNIQUE INDEX "mandate_municipality_id_file_digest_key" ON "mandate"("municipality_id", "file_digest");

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_municipality_id_reprint_id_fkey" FOREIGN KEY ("municipality_id", "reprint_id") REFERENCES "reprint"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table mandate
  add constraint mandate_second_person check (confirmed_by is null or confirmed_by <> operator_id),
  add constraint mandate_named check ((confirmation = 'second-person') = (confirmed_by is not null)),
  add constraint mandate_sealed check (sealed is null or state = 'released'),
  add constraint mandate_released check (state <> 'released' or (sealed is not null and confirmation is not null)),
  add constraint mandate_digest check (scan_digest ~ '^[0-9a-f]{64}$' and file_digest ~ '^[0-9a-f]{64}$');

alter table mandate enable row level security;
alter table mandate force row level security;
create policy tenant on mandate for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on mandate from public;
grant select, insert, update on mandate to sportello_app;

-- Municipalities that work already: what the narrow reading asks for, until they decide otherwise.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,aloneMandate}',
    '[{"value": "hold", "from": "2024-01-01", "source": "Nessuna fonte lo dice: da confermare dal Comune"}]')
  where decided and not settings -> 'switches' ? 'aloneMandate';
update municipality_settings
  set settings = jsonb_set(settings, '{retention,mandateDays}', '30')
  where decided and not settings -> 'retention' ? 'mandateDays';
alter table municipality_settings force row level security;
