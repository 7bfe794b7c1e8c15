-- The second factor shown again inside a session: in which roles it was shown, and how many codes were wrong in a row.
ALTER TABLE "operator_session" ADD COLUMN "step_up_roles" TEXT[];
ALTER TABLE "operator_session" ADD COLUMN "step_up_failures" INTEGER NOT NULL DEFAULT 0;

-- Municipalities that were set up before ask for it again after a quarter of an hour until they decide otherwise. Forced row-level
-- security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,stepUpMinutes}',
    '[{"value": 15, "from": "2024-01-01", "source": "Nessuna fonte lo dice: da confermare dal Comune"}]')
  where decided and not settings -> 'switches' ? 'stepUpMinutes';
alter table municipality_settings force row level security;
