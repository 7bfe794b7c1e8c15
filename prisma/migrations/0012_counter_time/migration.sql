-- How long sections and steps take, as counts per bucket and day: no operator, no request, no citizen.
CREATE TABLE "counter_time" (
    "municipality_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "measure" TEXT NOT NULL,
    "bucket" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "counter_time_pkey" PRIMARY KEY ("municipality_id","day","measure","bucket")
);
ALTER TABLE "counter_time" ADD CONSTRAINT "counter_time_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table counter_time enable row level security;
alter table counter_time force row level security;
create policy tenant on counter_time for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update, delete on counter_time to sportello_app;
