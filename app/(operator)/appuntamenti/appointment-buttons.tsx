// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { appointmentHref, bookedName, bookedNames, linkedHref } from '@/app/appointment-texts';
import { t } from '@/app/texts';
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';
import { LinkButton } from '@/components/ui/link-button';
import { type ListedPerson } from '@/lib/appointments/appointment';
import { type AppointmentLine, nextPersonOf } from '@/lib/appointments/appointment-line';
import { allowsAppointment } from '@/lib/appointments/appointment-state';
import { type CounterMark } from '@/lib/appointments/server/change-appointment';
import { formatLocalTime } from '@/lib/appointments/local-time';
import { markAppointmentAction, openBookedAction } from './actions';

type MarkProps = {
  id: string;
  mark: CounterMark;
  /** Where the page comes back to: `home`, a day, or empty for the appointment's own page. */
  from?: string;
  look?: ButtonLook;
  /** The whole sentence for screen readers, where the same words stand on every row. */
  label?: string;
  children: string;
};

/** One button that says what happened with an appointment. */
export const MarkButton = ({ id, mark, from = '', look, label, children }: MarkProps) => (
  <form action={markAppointmentAction}>
    <input type="hidden" name="appointmentId" value={id} />
    <input type="hidden" name="mark" value={mark} />
    <input type="hidden" name="from" value={from} />
    <Button type="submit" aria-label={label} {...look}>
      {children}
    </Button>
  </form>
);

type OpenProps = { id: string; person: ListedPerson; look?: ButtonLook; label?: string; children: ReactNode };

/** Opens a person's request with what was booked. */
export const OpenButton = ({ id, person, look, label, children }: OpenProps) => (
  <form action={openBookedAction}>
    <input type="hidden" name="appointmentId" value={id} />
    <input type="hidden" name="position" value={person.position} />
    <Button type="submit" aria-label={label} {...look}>
      {children}
    </Button>
  </form>
);

const ROW: ButtonLook = { size: 'row' };
const QUIET: ButtonLook = { size: 'row', variant: 'plain' };

type RowProps = { line: AppointmentLine; from: string };

const spokenOf = (line: AppointmentLine, azione: string, nome = bookedNames(line)): string =>
  t('appointments.actionOf', { azione, nome, ora: formatLocalTime(line.start) });

const RowMark = ({ line, from, mark, look }: RowProps & { mark: 'arrive' | 'miss'; look: ButtonLook }) => {
  const words = t(`appointments.${mark}`);
  return (
    <MarkButton id={line.id} mark={mark} from={from} look={look} label={spokenOf(line, words)}>
      {words}
    </MarkButton>
  );
};

const RowOpen = ({ line, person }: { line: AppointmentLine; person: ListedPerson }) => {
  const words = t('appointments.openRequest');
  return (
    <OpenButton id={line.id} person={person} look={ROW} label={spokenOf(line, words, bookedName(person))}>
      {words}
    </OpenButton>
  );
};

const RowGoOn = ({ line }: { line: AppointmentLine }) => {
  const open = line.people.find(({ request }) => request !== null)?.request;
  return (
    <LinkButton
      href={open && line.people.length === 1 ? linkedHref(open) : appointmentHref(line.id)}
      size="row"
      aria-label={spokenOf(line, t('appointments.goOn'))}
    >
      {t('appointments.goOn')}
    </LinkButton>
  );
};

/** The one next step of an appointment, where its row stands among others. */
export const NextStep = ({ line, from }: RowProps) => {
  if (allowsAppointment(line.state, 'arrive'))
    return <RowMark line={line} from={from} mark="arrive" look={ROW} />;
  const next = nextPersonOf(line);
  if (next) return <RowOpen line={line} person={next} />;
  return line.state === 'in-service' && <RowGoOn line={line} />;
};

/** What can be done with an appointment from its row; who is not due yet has not failed to come. */
export const RowButtons = ({ line, from, isDue }: RowProps & { isDue: boolean }) => {
  const next = nextPersonOf(line);
  const allows = (mark: 'arrive' | 'miss'): boolean => allowsAppointment(line.state, mark);
  return (
    <div className="row-actions">
      {allows('arrive') && <RowMark line={line} from={from} mark="arrive" look={ROW} />}
      {isDue && allows('miss') && <RowMark line={line} from={from} mark="miss" look={QUIET} />}
      {next && <RowOpen line={line} person={next} />}
      {line.state === 'in-service' && !next && <RowGoOn line={line} />}
    </div>
  );
};
