-- Until when the tickets of a lot can be enrolled; of lots that came before this nobody knows.
ALTER TABLE "ticket_order" ADD COLUMN     "expires_at" TIMESTAMPTZ(3);

-- How the codes of a request that was taken without them reach the citizen, since when they are there, and who told it.
ALTER TABLE "cie_request" ADD COLUMN     "halves_came_at" TIMESTAMPTZ(3),
ADD COLUMN     "halves_way" TEXT,
ADD COLUMN     "told_at" TIMESTAMPTZ(3),
ADD COLUMN     "told_by" UUID;

-- Who waits longest for codes gets the first.
CREATE INDEX "cie_request_municipality_id_halves_wanted_at_idx" ON "cie_request"("municipality_id", "halves_wanted_at");

-- What is used per day is counted from it.
CREATE INDEX "ticket_municipality_id_assigned_at_idx" ON "ticket"("municipality_id", "assigned_at");

-- A municipality that gave its stock back: nothing is ordered for it.
CREATE TABLE "stock_stop" (
    "municipality_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_stop_pkey" PRIMARY KEY ("municipality_id")
);

-- AddForeignKey
ALTER TABLE "stock_stop" ADD CONSTRAINT "stock_stop_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table stock_stop enable row level security;
alter table stock_stop force row level security;
create policy tenant on stock_stop for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on stock_stop from public;
grant select, insert, delete on stock_stop to sportello_app;

-- Municipalities that work already order when ten days are left, for twenty, until they decide otherwise.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{stock}', '{"lowDays": 10, "lotDays": 20}')
  where decided and not settings ? 'stock';
alter table municipality_settings force row level security;
