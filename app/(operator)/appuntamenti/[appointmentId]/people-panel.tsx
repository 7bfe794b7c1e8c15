// SPDX-License-Identifier: AGPL-3.0-or-later
import { bookedName, linkedHref } from '@/app/appointment-texts';
import { STATUS_LOOK, statusWord } from '@/app/request-texts';
import { t } from '@/app/texts';
import { LinkButton } from '@/components/ui/link-button';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { RowList, type RowColumn, type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type ListedPerson } from '@/lib/appointments/appointment';
import { type AppointmentLine, nextPersonOf } from '@/lib/appointments/appointment-line';
import { allowsAppointment, needsRequest } from '@/lib/appointments/appointment-state';
import { OpenButton } from '../appointment-buttons';

const columns: readonly RowColumn[] = [
  { key: 'name', label: t('appointments.column.name'), kind: 'name' },
  { key: 'code', label: t('appointments.person.codiceFiscale') },
  { key: 'state', label: t('appointments.column.state') },
  { key: 'actions', label: t('appointments.column.actions'), kind: 'last' },
];

type PeopleProps = { appointment: AppointmentLine; mayWork: boolean };

const Step = ({ appointment, person }: { appointment: AppointmentLine; person: ListedPerson }) => {
  if (person.request && !needsRequest(person))
    return (
      <LinkButton href={linkedHref(person.request)} size="small">
        {t('appointments.goOn')}
      </LinkButton>
    );
  if (!allowsAppointment(appointment.state, 'open-request')) return null;
  const isNext = nextPersonOf(appointment)?.position === person.position;
  const look = isNext ? ({ variant: 'primary', shortcut: { key: 'F9' } } as const) : {};
  return (
    <OpenButton id={appointment.id} person={person} look={{ size: 'small', ...look }}>
      {t('appointments.openRequest')}
      <span className="visually-hidden"> {t('appointments.ofPerson', { nome: bookedName(person) })}</span>
    </OpenButton>
  );
};

const badgeOf = ({ request }: ListedPerson) =>
  request ? (
    <StatusBadge {...STATUS_LOOK[request.status]}>{statusWord(request.status)}</StatusBadge>
  ) : (
    <StatusBadge tone="neutral">{t('appointments.person.none')}</StatusBadge>
  );

/** The people of a booking; F9 opens the request of the next one. */
export const PeoplePanel = ({ appointment, mayWork }: PeopleProps) => {
  const { people } = appointment;
  const rows: RowItem[] = people.map((person) => ({
    id: String(person.position),
    cells: {
      name: bookedName(person),
      code: <Mono groups={[3, 3, 5, 4, 1]}>{person.codiceFiscale}</Mono>,
      state: badgeOf(person),
      actions: mayWork && <Step appointment={appointment} person={person} />,
    },
  }));
  const title = t('appointments.people', { n: people.length });
  return (
    <Panel title={title} icon="user" flush>
      <RowList caption={title} columns={columns} rows={rows} hideHead />
    </Panel>
  );
};
