-- The gateway of text messages is a service like the others.
alter table planned_window drop constraint planned_window_service;
alter table planned_window
  add constraint planned_window_service check (service in ('credential-backend', 'registry', 'mail', 'text-messages'));
insert into service_state (service) values ('text-messages');
