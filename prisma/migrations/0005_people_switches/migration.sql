-- Switches for what the sources contradict each other on: municipalities that were set up before start with the reading of the domain
-- page, marked as such. Forced row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,minorPresence}',
    '[{"value": "always", "from": "2021-01-01", "source": "Nessuna fonte lo dice per tutti: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'minorPresence';
update municipality_settings
  set settings = jsonb_set(settings, '{switches,minorCredentials}',
    '[{"value": "school-only", "from": "2021-01-01", "source": "Pagina di aiuto del Ministero dell’Interno: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'minorCredentials';
update municipality_settings
  set settings = jsonb_set(settings, '{switches,nonResidentClearance}',
    '[{"value": "not-asked", "from": "2021-01-01", "source": "Le fonti non concordano: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'nonResidentClearance';
update municipality_settings
  set settings = jsonb_set(settings, '{switches,foreignValidity}',
    '[{"value": "ordinary", "from": "2021-01-01", "source": "Le fonti non concordano: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'foreignValidity';
update municipality_settings
  set settings = jsonb_set(settings, '{switches,provisionalCode}',
    '[{"value": "refused", "from": "2021-01-01", "source": "Una fonte vuole il codice definitivo: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'provisionalCode';
alter table municipality_settings force row level security;
