// SPDX-License-Identifier: AGPL-3.0-or-later
import { bookedName } from '@/app/appointment-texts';
import { t } from '@/app/texts';
import { type Fact, Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { type AppointmentPage } from '@/lib/appointments/server/get-appointment';

const personFact = ({ people, booked }: AppointmentPage, index: number): Fact[] => {
  const person = people[index];
  const told = booked[index];
  if (!person || !told) return [];
  const { delivery, delegate, email, mobile } = told;
  const parts = [
    delivery && `${t('appointments.delivery')} ${t(`appointments.delivery.${delivery}`)}`,
    delegate && t('appointments.delegate', { nome: delegate }),
    email,
    mobile,
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? [] : [{ term: bookedName(person), value: parts.join(' · ') }];
};

/** What was said when booking, contacts masked: in the request they stand in full, to be read back. */
export const BookedDetails = ({ appointment }: { appointment: AppointmentPage }) => {
  const { office, counter, note, people } = appointment;
  const items: Fact[] = [
    ...(note ? [{ term: t('appointments.note'), value: note }] : []),
    ...(office ? [{ term: t('appointments.office'), value: office }] : []),
    { term: t('appointments.column.counter'), value: counter || t('appointments.anyCounter') },
    ...people.flatMap((_person, index) => personFact(appointment, index)),
  ];
  return (
    <Panel title={t('appointments.booked')} icon="info-circle">
      <Facts items={items} />
    </Panel>
  );
};
