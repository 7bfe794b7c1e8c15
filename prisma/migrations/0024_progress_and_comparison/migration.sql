-- What happened to a card after its enrolment, where the next page of it begins, and what the daily comparison with the credential
-- backend found different.
-- CreateTable
CREATE TABLE "card_progress" (
    "municipality_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "parcel_number" TEXT,
    "collect_by" DATE,
    "return_reason" TEXT,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_progress_pkey" PRIMARY KEY ("municipality_id","event_id")
);

-- CreateTable
CREATE TABLE "progress_cursor" (
    "municipality_id" UUID NOT NULL,
    "cursor" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "progress_cursor_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "feed_comparison" (
    "municipality_id" UUID NOT NULL,
    "compared_at" TIMESTAMPTZ(3) NOT NULL,
    "compared" INTEGER NOT NULL,

    CONSTRAINT "feed_comparison_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "feed_difference" (
    "municipality_id" UUID NOT NULL,
    "enrolment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version_here" INTEGER,
    "version_there" INTEGER,
    "card_serial" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by" UUID,

    CONSTRAINT "feed_difference_pkey" PRIMARY KEY ("municipality_id","enrolment_id")
);

-- CreateIndex
CREATE INDEX "card_progress_municipality_id_request_id_idx" ON "card_progress"("municipality_id", "request_id");

-- AddForeignKey
ALTER TABLE "card_progress" ADD CONSTRAINT "card_progress_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_cursor" ADD CONSTRAINT "progress_cursor_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "feed_comparison" ADD CONSTRAINT "feed_comparison_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "feed_difference" ADD CONSTRAINT "feed_difference_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "feed_difference" ADD CONSTRAINT "feed_difference_municipality_id_acknowledged_by_fkey" FOREIGN KEY ("municipality_id", "acknowledged_by") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table card_progress
  add constraint card_progress_kind check (kind in ('accepted', 'in-production', 'shipped', 'held-at-post', 'at-municipality', 'delivered', 'returned', 'cancelled')),
  add constraint card_progress_reason check (return_reason in ('address-unknown', 'not-collected', 'refused', 'other'));
alter table feed_difference
  add constraint feed_difference_kind check (kind in ('missing-there', 'behind-there', 'active-there', 'unknown-here', 'ahead-there', 'other-content', 'cancelled-there')),
  add constraint feed_difference_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null));

do $$
declare name text;
begin
  foreach name in array array['card_progress', 'progress_cursor', 'feed_comparison', 'feed_difference'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
  end loop;
end $$;
grant select, insert on card_progress to sportello_app;
grant select, insert, update on progress_cursor to sportello_app;
grant select, insert, update on feed_comparison to sportello_app;
grant select, insert, update, delete on feed_difference to sportello_app;

-- The day of an enrolment's request, by which both sides count. Forced row-level security hides every row from the owner too; it is lifted
-- inside this transaction only.
alter table enrolment add column requested_on date;
alter table enrolment no force row level security;
update enrolment set requested_on = (queued_at at time zone 'Europe/Rome')::date;
alter table enrolment force row level security;
alter table enrolment alter column requested_on set not null;
