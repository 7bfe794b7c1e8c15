// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { APPOINTMENT_LOOK, appointmentHref, bookedNames } from '@/app/appointment-texts';
import { t } from '@/app/texts';
import { RowList, type RowColumn, type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { formatLocalTime } from '@/lib/appointments/local-time';
import { formatTime } from '@/lib/i18n/format';

const columns: readonly RowColumn[] = [
  { key: 'time', label: t('appointments.column.time'), kind: 'time' },
  { key: 'name', label: t('appointments.column.name'), kind: 'name' },
  { key: 'state', label: t('appointments.column.state') },
  { key: 'counter', label: t('appointments.column.counter'), kind: 'quiet' },
  { key: 'actions', label: t('appointments.column.actions'), kind: 'last' },
];

/** A state as a badge; who waits, since when. */
export const AppointmentBadge = ({ state, arrivedAt }: Pick<AppointmentLine, 'state' | 'arrivedAt'>) => (
  <span className="one-line">
    <StatusBadge {...APPOINTMENT_LOOK[state]}>{t(`appointments.state.${state}`)}</StatusBadge>
    {state === 'waiting' && arrivedAt && (
      <span className="muted small">{t('appointments.since', { ora: formatTime(arrivedAt) })}</span>
    )}
  </span>
);

type AppointmentRowsProps = {
  caption: string;
  lines: readonly AppointmentLine[];
  /** What stands at the end of a row; nothing for who may only read. */
  actionsOf: (line: AppointmentLine) => ReactNode;
};

/** Appointments as rows: the whole row leads to the appointment, its buttons say what happened. */
export const AppointmentRows = ({ caption, lines, actionsOf }: AppointmentRowsProps) => {
  const rowOf = (line: AppointmentLine): RowItem => ({
    id: line.id,
    href: appointmentHref(line.id),
    marked: line.state === 'waiting',
    cells: {
      time: formatLocalTime(line.start),
      name: bookedNames(line),
      state: <AppointmentBadge {...line} />,
      counter: line.counter || t('appointments.anyCounter'),
      actions: actionsOf(line),
    },
  });
  return <RowList caption={caption} columns={columns} rows={lines.map(rowOf)} hideHead />;
};
