-- A new switch that no source decides: municipalities that were set up before start with the reading of the domain page, marked as
-- such. Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,minorBirthday}',
    '[{"value": "same", "from": "2024-01-01", "source": "Nessuna fonte lo dice: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'minorBirthday';
alter table municipality_settings force row level security;
