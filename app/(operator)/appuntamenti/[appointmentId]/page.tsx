// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { can } from '@/lib/access/permission';
import { formatLocalTime } from '@/lib/appointments/local-time';
import { getAppointment } from '@/lib/appointments/server/get-appointment';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { AppointmentBadge } from '../appointment-rows';
import { BookedDetails } from './booked-details';
import { HeadActions } from './head-actions';
import { PeoplePanel } from './people-panel';

export const metadata: Metadata = { title: t('appointments.title') };

/** One appointment: its people, each a request; another municipality's, or none, is the same plain "not found". */
export default page('read-requests', async ({ authorised, params }) => {
  const id = params.appointmentId ?? '';
  const appointment = isUuid(id) ? await getAppointment(authorised, id) : null;
  if (!appointment) notFound();
  const { code, day, start, minutes } = appointment;
  const mayWork = can(authorised.operator.roles, 'work-requests');
  return (
    <>
      <PageHead
        title={t('appointments.one', { codice: code })}
        sub={
          <>
            {t('appointments.oneSub', {
              data: formatCivilDate(day),
              ora: formatLocalTime(start),
              minuti: minutes,
            })}{' '}
            <AppointmentBadge {...appointment} />
          </>
        }
        actions={mayWork && <HeadActions appointment={appointment} />}
      />
      <div className="stack">
        <PeoplePanel appointment={appointment} mayWork={mayWork} />
        <BookedDetails appointment={appointment} />
      </div>
    </>
  );
});
