// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { anyCodiceFiscaleField } from '@/lib/citizen/codice-fiscale-field';
import { namePartField, tidyName } from '@/lib/citizen/name-part';
import { emailField } from '@/lib/contacts/email';
import { mobileField } from '@/lib/contacts/mobile';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf, issueOf } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type BookedDelivery, type BookedPerson, type Booking } from './appointment';
import { appointmentCodeOf } from './appointment-code';
import { columnTitle, type ImportCells, type ImportField } from './columns';
import { type LineFault } from './import-report';
import { parseLocalTime } from './local-time';

const USUAL_MINUTES = 20;
const FEWEST_MINUTES = 5;
const MOST_MINUTES = 240;

const DELIVERIES: Record<string, BookedDelivery | null> = {
  '': null,
  residenza: 'residence',
  'indirizzo di residenza': 'residence',
  'altro indirizzo': 'other-address',
  comune: 'municipality',
  'presso il comune': 'municipality',
};

const CANCELLED: Record<string, boolean> = {
  '': false,
  prenotato: false,
  confermato: false,
  annullato: true,
  cancellato: true,
};

/** One of a few words, whatever their case; `key` says which there are. */
const wordOf = <T>(words: Record<string, T>, key: string) =>
  z.string().transform((text, context): T => {
    const found = Object.entries(words).find(([word]) => word === text.toLowerCase());
    if (found) return found[1];
    context.addIssue(issueOf(key));
    return z.NEVER;
  });

const read = <T>(parse: (text: string) => T | null, key: string) =>
  z.string().transform((text, context): T => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue(issueOf(key));
    return z.NEVER;
  });

const minutesOf = (text: string): number | null => {
  if (text === '') return USUAL_MINUTES;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES ? minutes : null;
};

const shortText = (max: number) =>
  z.string().transform((typed, context): string => {
    const text = tidyName(typed);
    if (text.length > max) context.addIssue(issueOf('text.tooLong', [], { n: text.length, max }));
    return text;
  });

const line = z.object({
  code: read(appointmentCodeOf, 'appointments.line.code'),
  day: read(parseCivilDate, 'appointments.line.day'),
  time: read(parseLocalTime, 'appointments.line.time'),
  minutes: read(minutesOf, 'appointments.line.minutes'),
  codiceFiscale: anyCodiceFiscaleField,
  surname: namePartField,
  givenName: namePartField,
  office: shortText(80),
  counter: shortText(60),
  email: emailField,
  mobile: mobileField,
  delivery: wordOf(DELIVERIES, 'appointments.line.delivery'),
  delegate: namePartField,
  note: shortText(300),
  state: wordOf(CANCELLED, 'appointments.line.state'),
});

/** A spreadsheet would run it; a mobile begins with + too, and a dash alone means "nothing". */
const isFormula = (field: ImportField, cell: string): boolean =>
  /^[=+\-@]/.test(cell) && cell !== '-' && !(field === 'mobile' && /^\+[\d\s().\-/]+$/.test(cell));

const unsafeIn = (cells: ImportCells): LineFault | null => {
  for (const [field, cell] of Object.entries(cells) as [ImportField, string][]) {
    const key = /\p{C}/u.test(cell)
      ? 'appointments.line.control'
      : isFormula(field, cell)
        ? 'appointments.line.formula'
        : null;
    if (key) return { column: columnTitle(field), message: { key } };
  }
  return null;
};

/** What one line says: the booking, and one of its people. */
export type BookingLine = Omit<Booking, 'people'> & { person: BookedPerson };

/** Reads the cells of a line; the first that is wrong is told. */
export const readBookingLine = (
  cells: ImportCells,
): Result<BookingLine, { kind: 'line'; fault: LineFault }> => {
  const refuse = (fault: LineFault) => fail({ kind: 'line' as const, fault });
  const unsafe = unsafeIn(cells);
  if (unsafe) return refuse(unsafe);
  const parsed = line.safeParse(cells);
  if (!parsed.success) {
    const [first] = fieldMessagesOf(parsed.error);
    if (!first) throw new Error('what is refused says why');
    const { path, key, values } = first;
    return refuse({ column: columnTitle(path as ImportField), message: { key, values } });
  }
  const { time, state, surname, givenName, codiceFiscale, email, mobile, delivery, delegate, note, ...same } =
    parsed.data;
  if (surname === null)
    return refuse({ column: columnTitle('surname'), message: { key: 'appointments.line.surname' } });
  if (delegate !== null && !delegate.includes(' '))
    return refuse({ column: columnTitle('delegate'), message: { key: 'delivery.delegateName' } });
  const person = { codiceFiscale, surname, givenName: givenName ?? '', email, mobile, delivery, delegate };
  return ok({ ...same, start: time, note: note || null, isCancelled: state, person });
};
