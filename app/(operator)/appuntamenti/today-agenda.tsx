// SPDX-License-Identifier: AGPL-3.0-or-later
import { bookedNames } from '@/app/appointment-texts';
import { t } from '@/app/texts';
import { Panel } from '@/components/ui/panel';
import { type AppointmentLine, openLinesOf } from '@/lib/appointments/appointment-line';
import { formatLocalTime } from '@/lib/appointments/local-time';
import { NextStep } from './appointment-buttons';
import { AppointmentRows } from './appointment-rows';

const SHOWN = 4;

type TodayProps = { lines: readonly AppointmentLine[] };

/** How the day's appointments go: served, waiting, who is next. Nothing where there are none. */
export const TodayAgenda = ({ lines }: TodayProps) => {
  if (lines.length === 0) return null;
  const expected = lines.filter(({ state }) => state !== 'cancelled');
  const count = (state: AppointmentLine['state']) => lines.filter((line) => line.state === state).length;
  const next = openLinesOf(lines).find(({ state }) => state !== 'in-service');
  return (
    <Panel
      id="agenda"
      title={t('appointments.today')}
      icon="calendar"
      ruled={false}
      meta={<a href="/appuntamenti">{t('appointments.open')}</a>}
    >
      <p>
        {t('appointments.counts', {
          serviti: count('served'),
          tutti: expected.length,
          inAttesa: count('waiting'),
        })}
      </p>
      <p className="field__hint">
        {next
          ? t('appointments.next', { ora: formatLocalTime(next.start), nome: bookedNames(next) })
          : t('appointments.noNext')}
      </p>
    </Panel>
  );
};

/** The few whose turn it is: who waits, who is being served, who comes next, each with its one next step. */
export const TodayAppointments = ({ lines }: TodayProps) => {
  const open = openLinesOf(lines);
  if (open.length === 0) return null;
  return (
    <Panel
      id="appointments"
      title={t('appointments.todayList')}
      icon="calendar"
      flush
      meta={<a href="/appuntamenti">{t('appointments.all')}</a>}
    >
      <AppointmentRows
        caption={t('appointments.todayList')}
        lines={open.slice(0, SHOWN)}
        actionsOf={(line) => <NextStep line={line} from="home" />}
      />
    </Panel>
  );
};
