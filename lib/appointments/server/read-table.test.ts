// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Booking } from '@/lib/appointments/appointment';
import { decideImport } from '@/lib/appointments/decide-import';
import { readBookings } from '@/lib/appointments/read-bookings';
import { sampleFile } from '@/lib/appointments/sample-file';
import { reportFile } from './report-file';
import { MOST_LINES, readTable } from './read-table';

const TODAY = '2026-11-23' as CivilDate;
const HEAD =
  'Codice;Data;Ora;Codice fiscale;Cognome;Nome;Minuti;E-mail;Cellulare;Consegna;Delegato;Nota;Stato';
const ANNA = 'FBBNNA86E65H19VW;Fabbri;Anna';
const ANTONIO = 'FBBNTN83B14H199T;Fabbri;Antonio';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const file = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

const read = (given: Uint8Array) => {
  const table = readTable(given);
  if (!table.ok) throw new Error(table.error.kind);
  return { ...readBookings(table.value.lines), ignored: table.value.ignored };
};
const faultOf = (given: Uint8Array) => {
  const table = readTable(given);
  return table.ok ? null : table.error;
};
const refusals = (...rows: string[]) =>
  read(bytes(file(...rows))).refused.map(({ line, fault }) => [line, fault?.column, fault?.message.key]);

describe('the file', () => {
  it('is read with all its columns, two people of one code as one booking', () => {
    const { bookings, refused } = read(
      bytes(
        file(
          `ap-01;24/11/2026;9.30;${ANNA};40;a.fabbri@casella.example;+39 347 555 0114;comune;Rossi Mario;"due; insieme";`,
          `AP01;2026-11-24;09:30;${ANTONIO};40;;;;;;Confermato`,
        ),
      ),
    );
    expect(refused).toEqual([]);
    expect(bookings).toEqual([
      {
        lines: [2, 3],
        booking: {
          ...{ code: 'AP01', day: '2026-11-24', start: 570, minutes: 40, office: '', counter: '' },
          ...{ note: 'due; insieme', isCancelled: false },
          people: [
            {
              ...{ codiceFiscale: 'FBBNNA86E65H19VW', surname: 'Fabbri', givenName: 'Anna' },
              ...{ email: 'a.fabbri@casella.example', mobile: '+393475550114' },
              ...{ delivery: 'municipality', delegate: 'Rossi Mario' },
            },
            {
              ...{ codiceFiscale: 'FBBNTN83B14H199T', surname: 'Fabbri', givenName: 'Antonio' },
              ...{ email: null, mobile: null, delivery: null, delegate: null },
            },
          ],
        },
      },
    ]);
  });

  it.each([
    [
      'UTF-8 with a byte order mark',
      bytes(
        `\uFEFFcodice,DATA,ora,Codice Fiscale,cognome,nome\nA1234,24/11/2026,9.30,DGSNCL99H06E506S,D'Àgostino,Niccolò`,
      ),
    ],
    [
      'Windows-1252',
      latin(
        "Nome;Cognome;Codice fiscale;Ora;Data;Codice\nNiccolò;D'Àgostino;DGSNCL99H06E506S;9:30;24/11/2026;A1234",
      ),
    ],
  ])('may be %s, comma or semicolon, columns in any order', (_name, given) => {
    const [first] = read(given).bookings;
    expect(first?.booking).toMatchObject({ code: 'A1234', start: 570, minutes: 20 });
    expect(first?.booking.people[0]).toMatchObject({ surname: "D'Àgostino", givenName: 'Niccolò' });
  });

  it.each([
    ['a spreadsheet', bytes('PK\u0003\u0004\0\0'), { kind: 'not-text' }],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x43, 0, 0x6f, 0]), { kind: 'not-text' }],
    ['an open quote', bytes(file(`A1234;"24/11/2026;9.30;${ANNA}`)), { kind: 'quotes' }],
    [
      'no column for the time',
      bytes('Codice;Data;Codice fiscale;Cognome;Nome\n'),
      { kind: 'no-column', column: 'Ora' },
    ],
    ['a column twice', bytes(HEAD.replace('Minuti', 'Orario')), { kind: 'column-twice', column: 'Ora' }],
    ['no line', bytes(`${HEAD}\r\n;;;;;\r\n`), { kind: 'no-line' }],
    ['nothing', bytes(''), { kind: 'no-column', column: 'Codice' }],
    [
      'too many lines',
      bytes(file(...Array<string>(MOST_LINES + 1).fill('A1'))),
      { kind: 'too-many', n: MOST_LINES + 1 },
    ],
  ])('is refused as a whole: %s', (_name, given, fault) => {
    expect(faultOf(given)).toMatchObject(fault);
  });

  it('tells the columns that mean nothing', () => {
    expect(read(bytes(`${HEAD};Colore\r\nA1234;24/11/2026;9.30;${ANNA};;;;;;;;rosso`)).ignored).toEqual([
      'Colore',
    ]);
  });
});

describe('a line is refused with its column and one sentence', () => {
  it.each([
    [`;24/11/2026;9.30;${ANNA}`, 'Codice', 'appointments.line.code'],
    [`ROSSI;24/11/2026;9.30;${ANNA}`, 'Codice', 'appointments.line.code'],
    [`A1;24/11/2026;9.30;${ANNA}`, 'Codice', 'appointments.line.code'],
    [`A1234;31/11/2026;9.30;${ANNA}`, 'Data', 'appointments.line.day'],
    [`A1234;24/11/2026;25.00;${ANNA}`, 'Ora', 'appointments.line.time'],
    [`A1234;24/11/2026;9.30;${ANNA};2`, 'Minuti', 'appointments.line.minutes'],
    ['A1234;24/11/2026;9.30;FBBNNA86E65H19VX;Fabbri;Anna', 'Codice fiscale', 'cf.check'],
    ['A1234;24/11/2026;9.30;FBBNNA86E65H19VW;;Anna', 'Cognome', 'appointments.line.surname'],
    ['A1234;24/11/2026;9.30;FBBNNA86E65H19VW;Fabbri7;Anna', 'Cognome', 'name.characterOnly'],
    [`A1234;24/11/2026;9.30;${ANNA};;a.fabbri`, 'E-mail', 'email.format'],
    [`A1234;24/11/2026;9.30;${ANNA};;;123`, 'Cellulare', 'phone.format'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;piccione`, 'Consegna', 'appointments.line.delivery'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;;Rossi`, 'Delegato', 'delivery.delegateName'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;;;;forse`, 'Stato', 'appointments.line.state'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;;;=1+1;`, 'Nota', 'appointments.line.formula'],
    [`A1234;24/11/2026;9.30;${ANNA};;@x;;;;;`, 'E-mail', 'appointments.line.formula'],
    [`A1234;24/11/2026;9.30;${ANNA};;;+cmd|'/c calc';;;;`, 'Cellulare', 'appointments.line.formula'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;;;a\u202eb;`, 'Nota', 'appointments.line.control'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;;;${'a'.repeat(301)};`, 'Nota', 'text.tooLong'],
    [`A1234;24/11/2026;9.30;${ANNA};;;;;;a;b;c`, undefined, 'appointments.line.cells'],
  ])('%j: %s', (row, column, key) => {
    expect(refusals(row)).toEqual([[2, column ?? null, key]]);
  });

  it('and takes the rest of its booking with it', () => {
    expect(refusals(`A1234;24/11/2026;9.30;${ANNA}`, `A1234;24/11/2026;9.30;FBB;Fabbri;Antonio`)).toEqual([
      [3, 'Codice fiscale', 'cf.length'],
      [2, null, 'appointments.line.sameBooking'],
    ]);
  });

  it('when the people of a code differ in time, are the same person, or are six', () => {
    const codes = [
      'MNTBRC84D54A944E',
      'BNSGLI95S49A944K',
      'QRNTRS62M45L049V',
      'RGHGCM79T01F257W',
      'SRTNMO01C57D548A',
    ];
    const five = codes.map((code) => `A1234;24/11/2026;9.30;${code};Uno;Due`);
    expect(refusals(...five)).toEqual([]);
    expect(refusals(...five, `A1234;24/11/2026;9.30;${ANNA}`)[0]).toEqual([
      7,
      null,
      'appointments.line.tooManyPeople',
    ]);
    expect(refusals(`A1234;24/11/2026;9.30;${ANNA}`, `A1234;24/11/2026;9.50;${ANTONIO}`)[0]).toEqual([
      3,
      'Ora',
      'appointments.line.differs',
    ]);
    expect(refusals(`A1234;24/11/2026;9.30;${ANNA}`, `A1234;24/11/2026;9.30;${ANNA}`)[0]).toEqual([
      3,
      'Codice fiscale',
      'appointments.line.twice',
    ]);
  });
});

describe('what becomes of a booking', () => {
  const [{ booking } = {}] = read(bytes(file(`A1234;24/11/2026;9.30;${ANNA}`))).bookings;
  const given = booking!;
  const decide = (change: Partial<Booking>, state: Parameters<typeof decideImport>[1] | 'new' = 'new') => {
    const { outcome, fault } = decideImport({ ...given, ...change }, state === 'new' ? null : state, TODAY);
    return fault ? fault.message.key : outcome;
  };
  const booked = { booking: given, state: 'booked' } as const;

  it.each<[string, Partial<Booking>, Parameters<typeof decide>[1], string]>([
    ['new', {}, 'new', 'imported'],
    ['the same again', {}, booked, 'unchanged'],
    ['the same again, served meanwhile', {}, { ...booked, state: 'served' }, 'unchanged'],
    ['another time', { start: 600 }, booked, 'moved'],
    [
      'another day, after not coming',
      { day: '2026-11-30' as CivilDate },
      { ...booked, state: 'not-come' },
      'moved',
    ],
    ['another counter', { counter: 'Sportello 2' }, booked, 'changed'],
    ['called off', { isCancelled: true }, booked, 'cancelled'],
    ['called off, never heard of', { isCancelled: true }, 'new', 'cancelled'],
    ['back again', {}, { booking: { ...given, isCancelled: true }, state: 'cancelled' }, 'changed'],
    ['another time, begun', { start: 600 }, { ...booked, state: 'waiting' }, 'appointments.line.begun'],
    ['yesterday', { day: '2026-11-22' as CivilDate }, 'new', 'appointments.line.past'],
  ])('%s', (_name, change, stored, expected) => {
    expect(decide(change, stored)).toBe(expected);
  });
});

test('the sample file is one that is imported', () => {
  const { bookings, refused, ignored } = read(bytes(sampleFile(TODAY)));
  expect({ refused, ignored, people: bookings.map(({ lines }) => lines.length) }).toEqual({
    refused: [],
    ignored: [],
    people: [1, 2],
  });
});

test('the report runs nothing in a spreadsheet and keeps its cells apart', () => {
  const text = reportFile({
    lines: [
      { line: 2, code: 'A1234', outcome: 'imported', fault: null },
      {
        line: 3,
        code: '=1+1;"x"',
        outcome: 'refused',
        fault: { column: 'Codice', message: { key: 'appointments.line.formula' } },
      },
    ],
  });
  expect(text.split('\r\n')).toEqual([
    'Riga;Prenotazione;Esito;Colonna;Perché',
    '2;A1234;Importata;;',
    `3;"'=1+1;""x""";Respinta;Codice;La cella comincia come una formula: togliere il segno iniziale.`,
    '',
  ]);
});
