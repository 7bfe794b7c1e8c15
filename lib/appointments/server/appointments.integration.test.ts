// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { type AppointmentState } from '@/lib/appointments/appointment-state';
import { closeRequest } from '@/lib/cie-request/server/close-request';
import { getDraft } from '@/lib/cie-request/server/get-draft';
import { prepareSignature } from '@/lib/cie-request/server/prepare-signature';
import { registerRequest } from '@/lib/cie-request/server/register-request';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { completeValues } from '@/lib/cie-request/example-request';
import { addDays, type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { systemClock, todayOf } from '@/lib/kernel/clock';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces } from '@/lib/testing/requests';
import { pictureOf } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, addTowns, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { proofPaper } from '@/lib/receipt/server/proof-paper';
import { type CounterMark, changeAppointment } from './change-appointment';
import { findBookedToday, findRestOfBooking } from './find-booked-today';
import { forgetAppointments } from './forget-appointments';
import { findByCode, getAppointment } from './get-appointment';
import { importAppointments } from './import-appointments';
import { listDay } from './list-day';
import { getImport, listImports } from './list-imports';
import { openBookedRequest } from './open-booked-request';
import { MOST_LINES } from './read-table';

const TODAY = todayOf(systemClock);
const HEAD =
  'Codice;Data;Ora;Codice fiscale;Cognome;Nome;Sportello;E-mail;Cellulare;Consegna;Delegato;Nota;Stato';
const day = (ahead: number): string => formatCivilDate(addDays(TODAY, ahead));
const anna = (code: string, date: string, time: string, more = ''): string =>
  `${code};${date};${time};FBBNNA86E65H19VW;Fabbri;Anna;${more}`;
const antonio = (code: string, date: string, time: string, counter = ''): string =>
  `${code};${date};${time};FBBNTN83B14H199T;Fabbri;Antonio;${counter}`;
const DETAILS = 'Sportello 1;a.fabbri@casella.example;3475550114;comune;Rossi Mario;Tavolo basso;';

let town: Town;
let clerk: Actor;
let supervisor: Actor;

const works = () => clerk.proof('work-requests');
const reads = () => clerk.proof('read-requests');

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
});

const enterTown = async (): Promise<void> => {
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  supervisor = await addActor(town, 'supervisor');
};

const give = async (...rows: string[]) =>
  importAppointments(
    await supervisor.proof('supervise'),
    new TextEncoder().encode([HEAD, ...rows].join('\r\n')),
  );

const outcomes = async (...rows: string[]) => {
  const report = await getImport(await supervisor.proof('supervise'), valueOf(await give(...rows)));
  return report?.lines.map(({ line, outcome, fault }) =>
    [line, outcome, fault?.message.key].filter((part) => part !== undefined).join(' '),
  );
};

const lineOf = async (code: string) => {
  const found = await findByCode(await reads(), code);
  if (!found) throw new Error(`no appointment ${code}`);
  return found.line;
};
const stateOf = async (code: string): Promise<AppointmentState> => (await lineOf(code)).state;
const mark = async (code: string, action: CounterMark) =>
  changeAppointment(await works(), (await lineOf(code)).id, action);
const open = async (code: string, position = 1) =>
  openBookedRequest(await works(), { appointmentId: (await lineOf(code)).id, position });
const verbs = () =>
  inTown(town, async ({ tx, municipalityId }) => {
    const where = { municipalityId, verb: { startsWith: 'appointment' } };
    const rows = await tx.auditEntry.findMany({ where, orderBy: { seq: 'asc' }, select: { verb: true } });
    return rows.map(({ verb }) => verb);
  });
const stored = () => inTown(town, ({ tx }) => tx.appointment.count());

describe('importing a file', () => {
  beforeAll(enterTown);

  it('reports every line; what is refused is not there, what is good is', async () => {
    expect(
      await outcomes(
        anna('AP-2041', day(1), '9.30', DETAILS),
        antonio('AP-2041', day(1), '9.30', 'Sportello 1'),
        anna('AP-2042', day(1), '25.00'),
        anna('AP-2043', day(-1), '9.30'),
        antonio('AP-2044', day(2), '9.30'),
      ),
    ).toEqual([
      '2 imported',
      '3 imported',
      '4 refused appointments.line.time',
      '5 refused appointments.line.past',
      '6 imported',
    ]);
    expect(await stored()).toBe(2);
    const [last] = await listImports(await supervisor.proof('supervise'));
    expect(last).toMatchObject({ taken: 3, refused: 2 });
  });

  it('changes nothing the second time', async () => {
    const rows = [
      anna('AP-2041', day(1), '9.30', DETAILS),
      antonio('AP-2041', day(1), '9.30', 'Sportello 1'),
    ];
    const appointments = async () =>
      (await pictureOf(town)).filter((line) => /^appointment(_person)? /.test(line));
    const before = await appointments();
    expect(await outcomes(...rows)).toEqual(['2 unchanged', '3 unchanged']);
    expect(await appointments()).toEqual(before);
  });

  it('moves, changes and calls off, but not what has begun', async () => {
    expect(await outcomes(antonio('AP2044', day(2), '10.00'))).toEqual(['2 moved']);
    expect((await lineOf('AP2044')).start).toBe(600);
    expect(await outcomes(antonio('AP2044', day(2), '10.00', 'Sportello 2'))).toEqual(['2 changed']);
    expect(await outcomes(`${antonio('AP2044', day(2), '10.00')};;;;;;annullato`)).toEqual(['2 cancelled']);
    expect(await stateOf('AP2044')).toBe('cancelled');
    expect(await outcomes(antonio('AP2044', day(2), '10.00'))).toEqual(['2 changed']);
    expect(await stateOf('AP2044')).toBe('booked');
    valueOf(await mark('AP2044', 'arrive'));
    expect(await outcomes(antonio('AP2044', day(2), '11.00'))).toEqual(['2 refused appointments.line.begun']);
  });

  it('that is wrong as a whole leaves nothing behind, not even a report', async () => {
    const before = await pictureOf(town);
    const authorised = await supervisor.proof('supervise');
    const broken = [HEAD, anna('AP-3001', day(1), '9.30'), 'AP-3002;"'].join('\n');
    expect(errorOf(await importAppointments(authorised, new TextEncoder().encode(broken)))).toBe('quotes');
    expect(await pictureOf(town)).toEqual(before);
  });

  it('twice at the same moment books once', async () => {
    const rows = [anna('AP-4001', day(3), '9.30'), anna('AP-4002', day(3), '10.30')];
    const both = await Promise.all([outcomes(...rows), outcomes(...rows)]);
    expect(both.flat().sort()).toEqual(['2 imported', '2 unchanged', '3 imported', '3 unchanged']);
  });

  it('of as many lines as there may be is done in seconds, new or all of them moved', async () => {
    const rows = (time: string) =>
      Array.from({ length: MOST_LINES }, (_, index) => anna(`BIG${index}`, day(20), time, DETAILS));
    expect(await give(...rows('9.30'))).toMatchObject({ ok: true });
    expect(new Set((await outcomes(...rows('9.50')))?.map((line) => line.split(' ')[1]))).toEqual(
      new Set(['moved']),
    );
  }, 30_000);
});

describe('an appointment of today', () => {
  beforeAll(async () => {
    await enterTown();
    await stockTickets(town, 3);
    valueOf(
      await give(
        anna('FAM-1001', day(0), '9.30', DETAILS),
        antonio('FAM-1001', day(0), '9.30', 'Sportello 1'),
        'SOLO-1;' + `${day(0)};10.30;MNTBRC84D54A944E;Montanari;Beatrice`,
        antonio('GONE-1', day(0), '11.30'),
      ),
    );
  });

  it('is arrived, taken back, not come, come after all', async () => {
    expect(await stateOf('GONE1')).toBe('booked');
    valueOf(await mark('GONE1', 'arrive'));
    expect((await lineOf('GONE1')).arrivedAt).not.toBeNull();
    valueOf(await mark('GONE1', 'undo'));
    expect((await lineOf('GONE1')).arrivedAt).toBeNull();
    valueOf(await mark('GONE1', 'miss'));
    expect(errorOf(await mark('GONE1', 'arrive'))).toBe('closed');
    expect(errorOf(await open('GONE1'))).toBe('closed');
    valueOf(await mark('GONE1', 'undo'));
    expect(await stateOf('GONE1')).toBe('booked');
    valueOf(await mark('GONE1', 'miss'));
  });

  it('opens a draft with what was booked, once however often it is asked for', async () => {
    const both = await Promise.all([open('FAM-1001'), open('fam 1001')]);
    const [first, second] = both.map(valueOf);
    expect(first).toEqual(second);
    const draft = valueOf(await getDraft(await works(), first?.id ?? ''));
    expect(draft.values).toEqual({
      'person.codiceFiscale': 'FBBNNA86E65H19VW',
      'person.surname': 'Fabbri',
      'person.givenName': 'Anna',
      'contacts.email': 'a.fabbri@casella.example',
      'contacts.mobile': '+393475550114',
      'delivery.mode': 'municipality',
      'delivery.delegate': 'Rossi Mario',
    });
    expect(await stateOf('FAM1001')).toBe('in-service');
    const page = await getAppointment(await reads(), (await lineOf('FAM1001')).id);
    expect(page).toMatchObject({ note: 'Tavolo basso', counter: 'Sportello 1' });
    expect(page?.booked[0]).toMatchObject({ email: 'a•••@casella.example', delegate: 'Rossi Mario' });
  });

  it('follows its request: given up and opened again, signed, registered', async () => {
    const first = valueOf(await open('SOLO-1'));
    valueOf(await closeRequest(await works(), first.id, { by: 'citizen', reason: 'comes-back', note: '' }));
    expect(await stateOf('SOLO1')).toBe('waiting');
    const { id: requestId } = valueOf(await open('SOLO-1'));
    expect(requestId).not.toBe(first.id);
    valueOf(await saveDraft(await works(), { requestId, version: 1, values: completeValues() }));
    expect(await stateOf('SOLO1')).toBe('in-service');
    const prepared = valueOf(await prepareSignature(await works(), requestId, proofPaper));
    expect(await stateOf('SOLO1')).toBe('in-service');
    valueOf(await registerRequest(await works(), { requestId, version: prepared.version }));
    expect(await stateOf('SOLO1')).toBe('served');
    expect(valueOf(await open('SOLO1'))).toEqual({ id: requestId, status: 'registered' });
    expect(errorOf(await mark('SOLO1', 'miss'))).toBe('closed');
    expect(await findRestOfBooking(await works(), requestId)).toBeNull();
  });

  it('of a family waits for its next person, found by codice fiscale or after the first, until nobody else comes', async () => {
    const family = await lineOf('FAM1001');
    const [first] = family.people;
    expect(await findRestOfBooking(await works(), first?.request?.id ?? '')).toBe(family.id);
    expect(await findBookedToday(await works(), 'FBBNTN83B14H199T')).toEqual({
      appointmentId: family.id,
      position: 2,
    });
    expect(await findBookedToday(await works(), 'FBBNNA86E65H19VW')).toBeNull();
    valueOf(await mark('FAM1001', 'finish'));
    expect(await stateOf('FAM1001')).toBe('in-service');
    expect(errorOf(await open('FAM1001', 3))).toBe('not-found');
  });

  it('stands on the list of its day, and each step in the trail', async () => {
    const today = await listDay(await reads());
    expect(today.lines.map(({ code, state }) => [code, state])).toEqual([
      ['FAM1001', 'in-service'],
      ['SOLO1', 'served'],
      ['GONE1', 'not-come'],
    ]);
    expect((await listDay(await reads(), addDays(TODAY, 1))).lines).toEqual([]);
    expect([...new Set(await verbs())].sort()).toEqual([
      'appointment.arrived',
      'appointment.finished',
      'appointment.missed',
      'appointment.read',
      'appointment.request-opened',
      'appointment.taken-back',
      'appointments.imported',
      'appointments.listed',
    ]);
  });

  it('is found by its code only, never by what is another kind of text', async () => {
    for (const text of ['FAM1002', 'FBBNNA86E65H19VW', 'Fabbri', '', 'FAM_1001'])
      expect(await findByCode(await reads(), text), text).toBeNull();
  });

  it('is nobody else’s: another municipality finds, opens and marks nothing', async () => {
    const { id } = await lineOf('FAM1001');
    const [away] = await addTowns(1);
    if (!away) throw new Error('a town was added');
    const stranger = await addActor(away, 'supervisor');
    const read = await stranger.proof('read-requests');
    const work = await stranger.proof('work-requests');
    expect(await findByCode(read, 'FAM1001')).toBeNull();
    expect(await getAppointment(read, id)).toBeNull();
    expect((await listDay(read)).lines).toEqual([]);
    expect(errorOf(await changeAppointment(work, id, 'finish'))).toBe('not-found');
    expect(errorOf(await openBookedRequest(work, { appointmentId: id, position: 2 }))).toBe('not-found');
    const [last] = await listImports(await supervisor.proof('supervise'));
    expect(await getImport(await stranger.proof('supervise'), last?.id ?? '')).toBeNull();
  });
});

describe('keeping', () => {
  it('ends a number of days after the appointment; the request stays', async () => {
    await enterTown();
    valueOf(await give(anna('OLD-1', day(0), '9.30', DETAILS), antonio('NEW-1', day(1), '9.30')));
    const { id } = valueOf(await open('OLD1'));
    const before = addDays(TODAY, -31);
    const setDay = (code: string, to: CivilDate) =>
      inTown(town, ({ tx }) =>
        tx.appointment.updateMany({ where: { code }, data: { day: new Date(`${to}T00:00:00Z`) } }),
      );
    await setDay('OLD1', addDays(TODAY, -30));
    expect(await forgetAppointments(town.id, 30)).toBe(0);
    await setDay('OLD1', before);
    expect(await forgetAppointments(town.id, 30)).toBe(1);
    expect(await findByCode(await reads(), 'OLD1')).toBeNull();
    expect(await stateOf('NEW1')).toBe('booked');
    expect(valueOf(await getDraft(await works(), id)).values['person.surname']).toBe('Fabbri');
    expect((await verbs()).at(-1)).toBe('appointments.forgotten');
  });
});
