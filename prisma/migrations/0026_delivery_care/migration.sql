-- Reports on the deliveries, each sent once for its occasion; and what they and the supervisor's list look for.
-- CreateTable
CREATE TABLE "delivery_report" (
    "municipality_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_report_pkey" PRIMARY KEY ("municipality_id","kind","occasion")
);

-- AddForeignKey
ALTER TABLE "delivery_report" ADD CONSTRAINT "delivery_report_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table delivery_report add constraint delivery_report_kind check (kind in ('digest', 'alarm'));
alter table delivery_report enable row level security;
alter table delivery_report force row level security;
create policy tenant on delivery_report for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on delivery_report from public;
grant select, insert on delivery_report to sportello_app;

-- CreateIndex
CREATE INDEX "enrolment_municipality_id_queued_at_idx" ON "enrolment"("municipality_id", "queued_at");

-- CreateIndex
CREATE INDEX "enrolment_municipality_id_sent_at_idx" ON "enrolment"("municipality_id", "sent_at");

-- Who is told every day how the deliveries go is a new decision: municipalities that were set up before tell nobody until they name somebody.
-- Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{deliveryReport}', '{"addresses": [], "hour": 8, "alarmMinutes": 30, "alarmRequests": 3}')
  where decided and not settings ? 'deliveryReport';
alter table municipality_settings force row level security;
