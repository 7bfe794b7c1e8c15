// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { can } from '@/lib/access/permission';
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { parseLocalTime } from '@/lib/appointments/local-time';
import { type AppointmentDay, listDay } from '@/lib/appointments/server/list-day';
import { formatTime } from '@/lib/i18n/format';
import { addDays, formatCivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { RowButtons } from './appointment-buttons';
import { AppointmentRows } from './appointment-rows';

export const metadata: Metadata = { title: t('appointments.title') };

const titleOf = ({ day, today }: AppointmentDay): string =>
  day === today ? t('appointments.todayList') : t('appointments.ofDay', { data: formatCivilDate(day) });

const countsOf = ({ lines }: AppointmentDay): string => {
  const count = (state: string) => lines.filter((line) => line.state === state).length;
  return t('appointments.counts', {
    serviti: count('served'),
    tutti: lines.length - count('cancelled'),
    inAttesa: count('waiting'),
  });
};

const hrefOf = (day: AppointmentDay['day']): string => `/appuntamenti?giorno=${day}`;

const isDue = ({ day, today, now }: AppointmentDay, { state, start }: AppointmentLine): boolean => {
  if (state === 'waiting' || day < today) return true;
  return day === today && start <= (parseLocalTime(formatTime(now)) ?? 0);
};

/** All appointments of a day, by the clock. */
export default page('read-requests', async ({ authorised, search }) => {
  const wanted = typeof search.giorno === 'string' ? parseCivilDate(search.giorno) : null;
  const agenda = await listDay(authorised, wanted);
  const { day, lines } = agenda;
  const mayWork = can(authorised.operator.roles, 'work-requests');
  return (
    <>
      <PageHead
        title={titleOf(agenda)}
        sub={lines.length > 0 && countsOf(agenda)}
        actions={
          <>
            <LinkButton href={hrefOf(addDays(day, -1))} icon="arrow-left" size="small">
              {t('appointments.previousDay')}
            </LinkButton>
            <LinkButton href={hrefOf(addDays(day, 1))} icon="arrow-right" size="small">
              {t('appointments.nextDay')}
            </LinkButton>
          </>
        }
      />
      <Panel flush>
        {lines.length > 0 && (
          <AppointmentRows
            caption={titleOf(agenda)}
            lines={lines}
            actionsOf={(line) => mayWork && <RowButtons line={line} from={day} isDue={isDue(agenda, line)} />}
          />
        )}
        {lines.length === 0 && (
          <EmptyState
            title={t('appointments.emptyDay')}
            text={t('appointments.emptyDayHint')}
            action={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
          />
        )}
      </Panel>
    </>
  );
});
