-- Which contacts registered requests have, counted by month and counter; no contact is in it.
CREATE TABLE "contact_capture" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "registered_on" DATE NOT NULL,
    "counter_id" UUID,
    "has_email" BOOLEAN NOT NULL,
    "has_mobile" BOOLEAN NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "contact_capture_pkey" PRIMARY KEY ("municipality_id","request_id")
);

-- Addresses that a mail server refused for good; no address is in it.
CREATE TABLE "contact_recheck" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "cause" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_recheck_pkey" PRIMARY KEY ("municipality_id","request_id")
);

-- Where messages to citizens come back to.
CREATE TABLE "mail_return" (
    "municipality_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_return_pkey" PRIMARY KEY ("municipality_id","message_id")
);

-- The reminder that the credentials can be activated, once per request.
CREATE TABLE "activation_reminder" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "activation_reminder_pkey" PRIMARY KEY ("municipality_id","request_id")
);

-- CreateIndex
CREATE INDEX "contact_capture_municipality_id_registered_on_idx" ON "contact_capture"("municipality_id", "registered_on");

-- CreateIndex
CREATE INDEX "mail_return_municipality_id_made_at_idx" ON "mail_return"("municipality_id", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_return_municipality_id_token_key" ON "mail_return"("municipality_id", "token");

-- AddForeignKey
ALTER TABLE "contact_capture" ADD CONSTRAINT "contact_capture_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_capture" ADD CONSTRAINT "contact_capture_municipality_id_counter_id_fkey" FOREIGN KEY ("municipality_id", "counter_id") REFERENCES "counter"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_recheck" ADD CONSTRAINT "contact_recheck_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mail_return" ADD CONSTRAINT "mail_return_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activation_reminder" ADD CONSTRAINT "activation_reminder_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table contact_capture
  add constraint contact_capture_outcome check (outcome in ('given', 'declined', 'none-of-own', 'not-own')),
  add constraint contact_capture_given check ((outcome = 'given') = (has_email or has_mobile));
alter table contact_recheck add constraint contact_recheck_cause check (cause in ('refused', 'returned'));
alter table activation_reminder
  add constraint activation_reminder_state check (state in ('queued', 'sent', 'refused', 'no-address', 'request-closed', 'expired')),
  add constraint activation_reminder_settled check ((state = 'queued') = (settled_at is null));

alter table contact_capture enable row level security;
alter table contact_capture force row level security;
create policy tenant on contact_capture for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on contact_capture from public;
grant select, insert, update on contact_capture to sportello_app;

alter table contact_recheck enable row level security;
alter table contact_recheck force row level security;
create policy tenant on contact_recheck for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on contact_recheck from public;
grant select, insert, update, delete on contact_recheck to sportello_app;

alter table mail_return enable row level security;
alter table mail_return force row level security;
create policy tenant on mail_return for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on mail_return from public;
grant select, insert, update, delete on mail_return to sportello_app;

alter table activation_reminder enable row level security;
alter table activation_reminder force row level security;
create policy tenant on activation_reminder for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on activation_reminder from public;
grant select, insert, update on activation_reminder to sportello_app;

-- What is said of contacts beside what the program knows, and whether who can activate the credentials is told so, are new decisions: for
-- municipalities that work already nothing is listed, every shared contact is said as before, and no message leaves until they decide it.
-- Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{contactCoach}', '{"warnDomains": [], "warnNames": [], "neverDomains": [], "sharedFrom": 1}')
  where decided and not settings ? 'contactCoach';
update municipality_settings
  set settings = jsonb_set(settings, '{switches,activationReminder}',
    '[{"value": "off", "from": "2024-01-01", "source": "Prima non c’era: da confermare dal Comune"}]')
  where decided and not settings -> 'switches' ? 'activationReminder';
alter table municipality_settings force row level security;
