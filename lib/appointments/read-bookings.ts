// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Booking, MOST_PEOPLE } from './appointment';
import { type BookingLine, readBookingLine } from './booking-line';
import { columnTitle, type ImportCells, type ImportField } from './columns';
import { type LineFault, type ReportLine } from './import-report';

/** A line of the file; `cells` is `null` when it has more cells than the header. */
export type NumberedCells = { line: number; code: string; cells: ImportCells | null };

/** A booking and the lines that its people stand on. */
export type NumberedBooking = { lines: readonly number[]; booking: Booking };

type ReadLine = { line: number; read: BookingLine };

const SAME: readonly [ImportField, keyof BookingLine][] = [
  ['day', 'day'],
  ['time', 'start'],
  ['minutes', 'minutes'],
  ['office', 'office'],
  ['counter', 'counter'],
  ['state', 'isCancelled'],
];

const refused = (line: number, code: string, fault: LineFault): ReportLine => ({
  line,
  code,
  outcome: 'refused',
  fault,
});

const faultAmong = (earlier: readonly ReadLine[], { read }: ReadLine): LineFault | null => {
  const [first] = earlier;
  if (!first) return null;
  const differs = SAME.find(([, name]) => first.read[name] !== read[name]);
  if (differs)
    return {
      column: columnTitle(differs[0]),
      message: { key: 'appointments.line.differs', values: { riga: first.line } },
    };
  const twin = earlier.find((one) => one.read.person.codiceFiscale === read.person.codiceFiscale);
  if (twin)
    return {
      column: columnTitle('codiceFiscale'),
      message: { key: 'appointments.line.twice', values: { riga: twin.line } },
    };
  return earlier.length >= MOST_PEOPLE
    ? { column: null, message: { key: 'appointments.line.tooManyPeople', values: { n: MOST_PEOPLE } } }
    : null;
};

const bookingOf = (lines: readonly ReadLine[]): Booking | null => {
  const [first] = lines;
  if (!first) return null;
  const { person: _person, ...same } = first.read;
  const note = lines.find(({ read }) => read.note !== null)?.read.note ?? null;
  return { ...same, note, people: lines.map(({ read }) => read.person) };
};

type Group = { good: ReadLine[]; bad: ReportLine[] };

const addTo = (group: Group, { line, code, cells }: NumberedCells): void => {
  if (cells === null) {
    group.bad.push(refused(line, code, { column: null, message: { key: 'appointments.line.cells' } }));
    return;
  }
  const read = readBookingLine(cells);
  const one = read.ok ? { line, read: read.value } : null;
  const fault = read.ok ? faultAmong(group.good, { line, read: read.value }) : read.error.fault;
  if (fault) group.bad.push(refused(line, code, fault));
  else if (one) group.good.push(one);
};

/** Lines of one code are one booking, taken whole or not at all: half a family would stand at the counter without its other half. */
export const readBookings = (
  lines: readonly NumberedCells[],
): { bookings: NumberedBooking[]; refused: ReportLine[] } => {
  const groups = new Map<string, Group>();
  for (const one of lines) {
    const key = one.code === '' ? `line ${one.line}` : one.code;
    const group = groups.get(key) ?? { good: [], bad: [] };
    groups.set(key, group);
    addTo(group, one);
  }
  const bookings: NumberedBooking[] = [];
  const out: ReportLine[] = [];
  for (const { good, bad } of groups.values()) {
    const [first] = bad;
    const booking = bookingOf(good);
    if (!first && booking) bookings.push({ lines: good.map(({ line }) => line), booking });
    if (!first) continue;
    const message = { key: 'appointments.line.sameBooking', values: { riga: first.line } };
    out.push(...bad, ...good.map(({ line, read }) => refused(line, read.code, { column: null, message })));
  }
  return { bookings, refused: out };
};
