-- One current photo per request, sealed; `image` is null once it was deleted by schedule.
create table request_photo (
  municipality_id uuid not null,
  request_id uuid not null,
  digest bytea not null,
  image bytea,
  advice text[] not null,
  taken_at timestamptz(3) not null,
  taken_by uuid not null,
  deleted_at timestamptz(3),
  constraint request_photo_pkey primary key (municipality_id, request_id),
  constraint request_photo_municipality_id_request_id_fkey foreign key (municipality_id, request_id)
    references cie_request (municipality_id, id) on delete no action on update no action,
  constraint request_photo_deleted check ((image is null) = (deleted_at is not null))
);

alter table request_photo enable row level security;
alter table request_photo force row level security;
create policy tenant on request_photo for all to sportello_app
  using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update, delete on request_photo to sportello_app;

-- Municipalities that were set up before take the photo in the national program, as they did, until they decide otherwise. Forced
-- row-level security hides every row from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,photo}',
    '[{"value": "elsewhere", "from": "2024-01-01", "source": "Come prima di questa scelta: da confermare dal Comune"}]')
  where not settings -> 'switches' ? 'photo';
update municipality_settings
  set settings = jsonb_set(settings, '{retention,photoDays}', '30')
  where not settings -> 'retention' ? 'photoDays';
alter table municipality_settings force row level security;
