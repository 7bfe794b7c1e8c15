-- Guides sent to citizens by e-mail: which, when, and what became of it; no address.
CREATE TABLE "guide_sending" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "guide" INTEGER NOT NULL,
    "tongue" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_by" UUID NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "guide_sending_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "guide_sending_municipality_id_request_id_idx" ON "guide_sending"("municipality_id", "request_id");

-- AddForeignKey
ALTER TABLE "guide_sending" ADD CONSTRAINT "guide_sending_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table guide_sending
  add constraint guide_sending_state check (state in ('queued', 'waiting', 'sent', 'refused', 'address-changed', 'request-closed', 'expired')),
  add constraint guide_sending_settled check ((state in ('queued', 'waiting')) = (settled_at is null)),
  enable row level security,
  force row level security;
create policy tenant on guide_sending for all to sportello_app
  using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update on guide_sending to sportello_app;

-- Videos become addresses that can be opened; what is none is taken out. Where the guides can be reached from outside is a new decision:
-- nothing is printed until it is taken. Forced row-level security hides every row from the owner too; it is lifted inside this
-- transaction only.
alter table municipality_settings no force row level security;
update municipality_settings s
  set settings = jsonb_set(s.settings, '{publicServices}', '{"guidesSite": null}'::jsonb || (s.settings -> 'publicServices') || (
    select jsonb_object_agg(video, case
      when address ~ '^https://[a-z0-9][a-zA-Z0-9.-]*(/[^[:space:]<>]*)?$' and length(address) <= 120 then to_jsonb(address)
      when address ~ '^[a-z0-9][a-zA-Z0-9-]*([.][a-zA-Z0-9-]+)+(/[^[:space:]<>]*)?$' and length(address) <= 112
        then to_jsonb('https://' || address)
      else 'null'::jsonb end)
    from (values ('activationVideo'), ('pukRecoveryVideo')) as videos (video),
      lateral (select s.settings #>> array['publicServices', video] as address) as typed))
  where jsonb_typeof(s.settings -> 'publicServices') = 'object';
alter table municipality_settings force row level security;
