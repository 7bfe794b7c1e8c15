-- Notices to the operators, of the ministry and of the supervisor, and who has read which version.
-- CreateTable
CREATE TABLE "notice" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "author_id" UUID,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "starts_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,
    "withdraw_reason" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "notice_read" (
    "municipality_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "operator_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_read_pkey" PRIMARY KEY ("municipality_id","notice_id","version","operator_id")
);

-- CreateIndex
CREATE INDEX "notice_municipality_id_expires_on_idx" ON "notice"("municipality_id", "expires_on");

-- CreateIndex
CREATE INDEX "notice_read_municipality_id_operator_id_idx" ON "notice_read"("municipality_id", "operator_id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_municipality_id_author_id_fkey" FOREIGN KEY ("municipality_id", "author_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notice_read" ADD CONSTRAINT "notice_read_municipality_id_notice_id_fkey" FOREIGN KEY ("municipality_id", "notice_id") REFERENCES "notice"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notice_read" ADD CONSTRAINT "notice_read_municipality_id_operator_id_fkey" FOREIGN KEY ("municipality_id", "operator_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table notice
  add constraint notice_source check (source in ('ministry', 'supervisor') and (source = 'supervisor') = (author_id is not null)),
  add constraint notice_audience check (audience in ('all', 'clerk', 'supervisor', 'security-officer', 'auditor')),
  add constraint notice_version check (version >= 1),
  add constraint notice_texts check (char_length(title) between 1 and 120 and char_length(text) between 1 and 3000),
  add constraint notice_withdrawn check (withdrawn_at is not null or (withdrawn_by is null and withdraw_reason is null));

do $$
declare name text;
begin
  foreach name in array array['notice', 'notice_read'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
  end loop;
end $$;
grant select, insert, update on notice to sportello_app;
grant select, insert, delete on notice_read to sportello_app;

-- How long read marks are kept after a notice has ended is a new decision: municipalities that were set up before start with three
-- months. Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{retention,noticeReadDays}', '90')
  where not settings -> 'retention' ? 'noticeReadDays';
alter table municipality_settings force row level security;
