-- Which halves are asked for, and where the second ones go; an address given at the counter is sealed.
ALTER TABLE "reprint" ADD COLUMN     "halves" TEXT,
ADD COLUMN     "second_address" BYTEA,
ADD COLUMN     "second_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "second_problem" TEXT,
ADD COLUMN     "second_sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "second_sent_to" TEXT,
ADD COLUMN     "second_state" TEXT,
ADD COLUMN     "second_way" TEXT;

update reprint set halves = 'first' where loss_reason is not null;

-- How often a citizen's codes were printed again.
CREATE INDEX "reprint_municipality_id_codice_fiscale_idx" ON "reprint"("municipality_id", "codice_fiscale");

-- Municipalities that work already have the limits of the example until they decide otherwise.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{reprints}',
    '{"mostPerCitizen": 4, "inDays": 30, "hoursBetween": 24, "perOperatorHour": 12, "holdHours": 24}')
  where decided and not settings ? 'reprints';
alter table municipality_settings force row level security;
