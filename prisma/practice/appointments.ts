// SPDX-License-Identifier: AGPL-3.0-or-later
import { practiceCitizens } from '@/contracts/practice/citizens';
import { type BookedDelivery, type BookedPerson, type Booking } from '@/lib/appointments/appointment';
import { type CivilDate } from '@/lib/kernel/civil-date';

type Row = readonly [time: string, counter: string, delivery: BookedDelivery, ...codes: string[]];

/** Who has booked on any practice day, by municipality. */
const ROWS: Record<string, readonly Row[]> = {
  '0b0a5e00-0000-4000-8000-000000000001': [
    ['8.30', 'Sportello 1', 'residence', 'ZNTMDA48H11E289M'],
    ['9.00', 'Sportello 2', 'residence', 'LMRSMR90A23Z330O'],
    ['9.20', '', 'municipality', 'FBBNTN83B14H199T', 'FBBNNA86E65H19VW'],
    ['10.00', 'Sportello 1', 'residence', 'FRRLCU97P30F839B'],
    ['10.20', 'Sportello 2', 'municipality', 'GDTMVT74L47D612N'],
    ['11.00', '', 'residence', 'DGSNCL99H06E506S'],
    ['11.40', 'Sportello 3', 'residence', 'RGHGCM79T01F257W'],
    ['12.00', 'Sportello 1', 'residence', 'WYNXXX85M17Z223C'],
  ],
  '0b0a5e00-0000-4000-8000-000000000002': [
    ['9.00', 'Schalter 1', 'residence', 'GRBKHR89R43B160B'],
    ['9.30', 'Schalter 1', 'municipality', 'MLLJGN64E20Z112C'],
    ['10.30', 'Schalter 1', 'residence', 'TSCVNK69P41H786K'],
  ],
};

const LETTERS: Record<string, string> = {
  '0b0a5e00-0000-4000-8000-000000000001': 'BSQ',
  '0b0a5e00-0000-4000-8000-000000000002': 'KF',
};

const personOf = (codiceFiscale: string, delivery: BookedDelivery): BookedPerson => {
  const citizen = practiceCitizens.find((one) => one.codiceFiscale === codiceFiscale);
  if (!citizen) throw new Error(`no practice citizen ${codiceFiscale}`);
  const { surname, givenName, email, mobile } = citizen;
  return { codiceFiscale, surname, givenName: givenName ?? '', email, mobile, delivery, delegate: null };
};

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split('.').map(Number);
  return hour * 60 + minute;
};

/** The bookings of a practice day: the same people at the same times, under codes of that day (`BSQ26112301`). */
export const practiceBookings = (municipality: string, day: CivilDate): Booking[] =>
  (ROWS[municipality] ?? []).map(([time, counter, delivery, ...codes], index) => ({
    code: `${LETTERS[municipality]}${day.slice(2).replaceAll('-', '')}${String(index + 1).padStart(2, '0')}`,
    day,
    start: minutesOf(time),
    minutes: 20 * codes.length,
    office: '',
    counter,
    note: codes.length > 1 ? 'Famiglia: una richiesta per ciascuno.' : null,
    isCancelled: false,
    people: codes.map((code) => personOf(code, delivery)),
  }));
