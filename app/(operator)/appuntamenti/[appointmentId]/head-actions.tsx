// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { allowsAppointment, needsRequest } from '@/lib/appointments/appointment-state';
import { type CounterMark } from '@/lib/appointments/server/change-appointment';
import { MarkButton } from '../appointment-buttons';

const wordsOf = (mark: CounterMark, { state }: AppointmentLine): string => {
  if (mark !== 'undo') return t(`appointments.${mark}`);
  return t('appointments.undo', {
    stato: t(state === 'waiting' ? 'appointments.arrive' : 'appointments.miss'),
  });
};

const MARKS: readonly CounterMark[] = ['arrive', 'miss', 'undo', 'finish'];

/** What can be said of the whole appointment now. */
export const HeadActions = ({ appointment }: { appointment: AppointmentLine }) => {
  const { state, people, id } = appointment;
  const allowed = MARKS.filter(
    (mark) => allowsAppointment(state, mark) && (mark !== 'finish' || people.some(needsRequest)),
  );
  return allowed.map((mark) => (
    <MarkButton key={mark} id={id} mark={mark} look={{ size: 'small' }}>
      {wordsOf(mark, appointment)}
    </MarkButton>
  ));
};
