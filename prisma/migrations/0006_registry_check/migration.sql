-- What the population register said of a request, or that it is still to be asked: no data of its answer, only which fields differ.
CREATE TABLE "registry_check" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "code" TEXT,
    "fields" TEXT[],

    CONSTRAINT "registry_check_pkey" PRIMARY KEY ("municipality_id","request_id")
);

-- AddForeignKey
ALTER TABLE "registry_check" ADD CONSTRAINT "registry_check_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table registry_check
  add constraint registry_check_state check (state in ('waiting', 'agrees', 'differs', 'refused')),
  enable row level security,
  force row level security;
create policy tenant on registry_check for all to sportello_app
  using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update on registry_check to sportello_app;
