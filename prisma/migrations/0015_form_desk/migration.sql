-- The Download desk: where a version comes from, when it begins and ends and by whom, what changed and who has read it.

-- A version came here by download or by the municipality's own upload.
alter table official_form rename column downloaded_at to kept_at;
alter table official_form rename column downloaded_by to kept_by;
alter table official_form
  add column origin text not null default 'ministry',
  add column valid_until date,
  add column withdrawn_by uuid,
  add column withdraw_reason text,
  add column instead_code text,
  add constraint official_form_origin check (origin in ('ministry', 'municipality')),
  add constraint official_form_withdrawn check (num_nonnulls(withdrawn_at, withdrawn_by, withdraw_reason) in (0, 3)),
  add constraint official_form_valid check (valid_until is null or valid_until >= valid_from);
alter table official_form alter column origin drop default;

-- CreateTable
CREATE TABLE "form_release" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "change_note" TEXT NOT NULL,
    "reason" TEXT,
    "proposed_at" TIMESTAMPTZ(3),
    "proposed_by" UUID,
    "released_at" TIMESTAMPTZ(3),
    "released_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "form_release_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "form_reading" (
    "municipality_id" UUID NOT NULL,
    "release_id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_reading_pkey" PRIMARY KEY ("municipality_id","release_id","operator_id")
);

-- CreateTable
CREATE TABLE "form_publication" (
    "municipality_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_publication_pkey" PRIMARY KEY ("municipality_id","code","language","version")
);

-- CreateTable
CREATE TABLE "form_archive" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "scope" TEXT NOT NULL,
    "forms" TEXT[],

    CONSTRAINT "form_archive_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "form_release_municipality_id_code_language_starts_at_idx" ON "form_release"("municipality_id", "code", "language", "starts_at");

-- CreateIndex
CREATE INDEX "form_archive_municipality_id_operator_id_made_at_idx" ON "form_archive"("municipality_id", "operator_id", "made_at");

-- AddForeignKey
ALTER TABLE "form_release" ADD CONSTRAINT "form_release_municipality_id_code_language_version_fkey" FOREIGN KEY ("municipality_id", "code", "language", "version") REFERENCES "official_form"("municipality_id", "code", "language", "version") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "form_reading" ADD CONSTRAINT "form_reading_municipality_id_release_id_fkey" FOREIGN KEY ("municipality_id", "release_id") REFERENCES "form_release"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "form_reading" ADD CONSTRAINT "form_reading_municipality_id_operator_id_fkey" FOREIGN KEY ("municipality_id", "operator_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "form_publication" ADD CONSTRAINT "form_publication_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "form_archive" ADD CONSTRAINT "form_archive_municipality_id_operator_id_fkey" FOREIGN KEY ("municipality_id", "operator_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table form_release
  add constraint form_release_kind check (kind in ('ordinary', 'delayed', 'roll-back')),
  add constraint form_release_reason check ((kind = 'roll-back') = (reason is not null)),
  add constraint form_release_proposed check ((proposed_at is null) = (proposed_by is null)),
  add constraint form_release_released check ((released_at is null) = (released_by is null)),
  add constraint form_release_ended check ((ended_at is null) = (ended_by is null)),
  add constraint form_release_by_somebody check (proposed_at is not null or released_at is not null);
-- Two versions of a form never begin at the same instant, and a version has one proposal that waits.
create unique index form_release_one_start on form_release (municipality_id, code, language, starts_at)
  where released_at is not null and ended_at is null;
create unique index form_release_one_proposal on form_release (municipality_id, code, language, version)
  where released_at is null and ended_at is null;

do $$
declare name text;
begin
  foreach name in array array['form_release', 'form_reading', 'form_publication', 'form_archive'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant())', name);
    execute format('revoke all on %I from public', name);
  end loop;
end $$;
grant select, insert, update on form_release to sportello_app;
grant select, insert on form_reading, form_archive to sportello_app;
grant select, insert, update, delete on form_publication to sportello_app;

-- What is in force stays so. Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table official_form no force row level security;
alter table form_release no force row level security;
insert into form_release (municipality_id, id, code, language, version, kind, starts_at, change_note, released_at, released_by)
  select municipality_id, gen_random_uuid(), code, language, version, 'ordinary', in_force_from, '', in_force_from, put_in_force_by
  from official_form where in_force_from is not null and put_in_force_by is not null;
alter table form_release force row level security;
alter table official_form force row level security;

-- DropIndex
DROP INDEX "official_form_municipality_id_code_language_in_force_from_key";
alter table official_form drop column in_force_from, drop column put_in_force_by;

-- Who puts a form in force alone waits a day until the municipality decides otherwise.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,formDelayHours}',
    '[{"value": 24, "from": "2024-01-01", "source": "Nessuna fonte lo dice: da confermare dal Comune"}]')
  where decided and not settings -> 'switches' ? 'formDelayHours';
alter table municipality_settings force row level security;
