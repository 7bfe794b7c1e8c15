// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { appointmentCodeOf } from '@/lib/appointments/appointment-code';
import { type BookedPerson } from '@/lib/appointments/appointment';
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { maskEmail, maskMobile } from '@/lib/contacts/mask';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { database, type TenantTx } from '@/lib/platform/database';
import { lineOf } from './lines-of';
import { openDetails } from './store/details';
import { findAppointment, type FullRow } from './store/appointment-repository';

/** An appointment as its page shows it: contacts masked, people in their order. */
export type AppointmentPage = AppointmentLine & {
  day: CivilDate;
  note: string | null;
  booked: readonly Pick<BookedPerson, 'email' | 'mobile' | 'delivery' | 'delegate'>[];
};

const dayOf = ({ day }: FullRow): CivilDate => day.toISOString().slice(0, 10) as CivilDate;

const pageOf = async (tenant: TenantTx, row: FullRow): Promise<AppointmentPage> => {
  const { note, personAt } = await openDetails(tenant, row);
  const booked = row.people.map(({ position }) => {
    const { email, mobile, delivery, delegate } = personAt(position);
    return { email: email && maskEmail(email), mobile: mobile && maskMobile(mobile), delivery, delegate };
  });
  return { ...(await lineOf(tenant, row)), day: dayOf(row), note, booked };
};

/** One appointment of this municipality, or `null`; showing it is audited. */
export const getAppointment = (
  authorised: Authorised<'read-requests'>,
  id: string,
): Promise<AppointmentPage | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findAppointment(tenant, { id });
    if (!row) return null;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'appointment.read',
      subject: { kind: 'appointment', id },
    });
    return pageOf(tenant, row);
  });

/** The appointment whose code was typed or scanned, `null` for any other text; what is done with it is audited. */
export const findByCode = async (
  authorised: Authorised<'read-requests'>,
  text: string,
): Promise<{ line: AppointmentLine; isToday: boolean } | null> => {
  const code = appointmentCodeOf(text);
  if (code === null) return null;
  return database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findAppointment(tenant, { code });
    if (!row) return null;
    return {
      line: await lineOf(tenant, row),
      isToday: dayOf(row) === civilDateIn(tenant.now, 'Europe/Rome'),
    };
  });
};
