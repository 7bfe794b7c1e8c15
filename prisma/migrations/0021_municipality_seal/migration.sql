-- The seal of a municipality: its certificates, and its private key encrypted for this row. One in use at a time.
CREATE TABLE "municipality_seal" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "certificates" TEXT NOT NULL,
    "key" BYTEA,
    "not_after" TIMESTAMPTZ(3) NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "municipality_seal_pkey" PRIMARY KEY ("municipality_id","id")
);

-- AddForeignKey
ALTER TABLE "municipality_seal" ADD CONSTRAINT "municipality_seal_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table municipality_seal
  add constraint municipality_seal_key check ((key is null) = (removed_at is not null)),
  enable row level security,
  force row level security;
create unique index municipality_seal_in_use on municipality_seal (municipality_id) where removed_at is null;
create policy tenant on municipality_seal for all to sportello_app
  using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update on municipality_seal to sportello_app;
