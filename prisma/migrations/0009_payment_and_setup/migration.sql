-- What is paid for a request, who stands in for a supervisor, and settings that may still be undecided.

-- AlterTable
ALTER TABLE "municipality_settings" ADD COLUMN     "decided" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "stand_in" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "named_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "stand_in_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "payment" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "registered_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "tariff_cents" INTEGER NOT NULL,
    "cents" INTEGER NOT NULL,
    "state_cents" INTEGER NOT NULL,
    "paid_on" DATE,
    "receipt_number" TEXT,
    "exemption" BYTEA,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("municipality_id","request_id")
);

-- CreateIndex
CREATE INDEX "stand_in_municipality_id_deputy_id_idx" ON "stand_in"("municipality_id", "deputy_id");

-- CreateIndex
CREATE INDEX "payment_municipality_id_registered_on_idx" ON "payment"("municipality_id", "registered_on");

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_municipality_id_deputy_id_fkey" FOREIGN KEY ("municipality_id", "deputy_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_municipality_id_supervisor_id_fkey" FOREIGN KEY ("municipality_id", "supervisor_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

do $$
declare name text;
begin
  foreach name in array array['stand_in', 'payment'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
  end loop;
end $$;

-- A payment is a fact: it is added, never changed.
grant select, insert on payment to sportello_app;
grant select, insert, update on stand_in to sportello_app;

-- Municipalities that work already have decided; what is new starts with the reading of the domain page, marked as such. Forced
-- row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings set
  decided = true,
  settings = jsonb_build_object('localHolidays', '[]'::jsonb) || settings || jsonb_build_object('switches',
    '{"stateShare": [{"value": 1679, "from": "2016-07-04", "source": "Circolare 11/2016 del Ministero dell’Interno: 13,76 € e IVA al 22 %"}],
      "exemptStateShare": [{"value": "owed", "from": "2024-01-01", "source": "Nessuna fonte lo dice: da confermare dal Comune"}],
      "standIn": [{"value": "nobody", "from": "2024-01-01", "source": "Da confermare dal Comune"}]}'::jsonb
    || (settings -> 'switches'));
alter table municipality_settings force row level security;
