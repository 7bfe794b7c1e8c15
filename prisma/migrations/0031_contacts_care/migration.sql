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
