// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseCounter } from '@/lib/access/server/session';
import { systemClock } from '@/lib/kernel/clock';
import { fail } from '@/lib/kernel/result';
import { createPrint } from '@/lib/receipt/server/create-print';
import { drawPrint } from '@/lib/receipt/server/draw-print';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addOperator, addTown, enter, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { type SheetSides } from '../job-attributes';
import { type PrintJobView } from '../print-job';
import { type Printers } from '../printers';
import { askPrinter } from './ask-printer';
import { cancelSheet, cancelSheetsOf } from './cancel-sheet';
import { findOwnPrinter } from './find-own-printer';
import { findCurrentSheet, followSheet } from './follow-sheet';
import { OPERATION } from './ipp-request';
import { getOwnPrinting, listCounterPrinters } from './list-counter-printers';
import { makePrinters } from './make-printers';
import { openTestPage } from './open-test-page';
import { recordTest } from './record-test';
import { savePrinter } from './save-printer';
import { sendSheet } from './send-sheet';
import { askedFor, type IppResponder, startIppResponder } from './testing/ipp-responder';

const rule = { networks: [], loopback: true };
const DRAWN = new Uint8Array(Buffer.from('%PDF-1.7 prova'));

let town: Town;
let clerk: Actor;
let supervisor: Actor;
let printer: IppResponder;
let good: IppResponder['manners'];
let toSign: string;
let printers: Printers;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  supervisor = await addActor(town, 'supervisor');
  await chooseCounter(await clerk.proof('use-portal'), town.counterIds[0]);
  printer = await startIppResponder();
  good = structuredClone(printer.manners);
  await stockTickets(town, 2);
  ({ requestId: toSign } = await prepareRequest(clerk));
});
beforeEach(async () => {
  Object.assign(printer.manners, structuredClone(good));
  printer.jobs.length = 0;
  printers = makePrinters({ rule, clock: systemClock, deadlineMs: 500 });
  await register();
});
afterAll(() => printer.off());

const register = async (changes: Partial<Parameters<typeof savePrinter>[2]> = {}) =>
  savePrinter(await supervisor.proof('supervise'), printers, {
    counterId: town.counterIds[0],
    name: 'Anagrafe',
    address: printer.address,
    duplex: true,
    ports: null,
    ...changes,
  });

const ownCounter = async () => getOwnPrinting(await clerk.proof('print-forms'));
const draw = () => Promise.resolve({ ok: true as const, value: DRAWN });
const send = async (serial: string | null, sides: SheetSides = 'both', actor = clerk) =>
  sendSheet(await actor.proof('work-requests'), printers, { serial, sides, draw });
const follow = async (job: PrintJobView, actor = clerk) =>
  followSheet(await actor.proof('print-forms'), printers, job.id);
const verbsAbout = async (id: string) => {
  const rows = await inTown(town, ({ tx }) =>
    tx.auditEntry.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } }),
  );
  return rows.map(({ verb }) => verb);
};
const newPrint = async () => {
  const print = { requestId: toSign, kind: 'sheet-1', sides: 'both' } as const;
  return valueOf(await createPrint(await clerk.proof('work-requests'), print)).serial;
};

describe('a counter’s printer', () => {
  it('is asked what it can when it is registered, and the answer is kept with its date', async () => {
    const [first, second] = await listCounterPrinters(await supervisor.proof('supervise'));
    expect(first).toMatchObject({
      duplex: true,
      testState: 'never',
      printer: { name: 'Anagrafe', fault: null },
    });
    expect(first?.printer?.abilities?.sides).toContain('two-sided-long-edge');
    expect(first?.printer?.abilitiesAt).toEqual(first?.printer?.askedAt);
    expect(second).toMatchObject({ printer: null });
    expect(await findOwnPrinter(await clerk.proof('work-requests'))).toEqual({ name: 'Anagrafe' });
  });

  it('without duplex makes its counter one that prints in two passes, and back', async () => {
    printer.manners.sides = ['one-sided'];
    valueOf(await register());
    expect((await ownCounter()).duplex).toBe(false);
    expect((await clerk.proof('work-requests')).operator.counterDuplex).toBe(false);
    printer.manners.sides = good.sides;
    valueOf(await askPrinter(await supervisor.proof('supervise'), printers, town.counterIds[0]));
    expect((await clerk.proof('work-requests')).operator.counterDuplex).toBe(true);
    expect(await verbsAbout(town.counterIds[0])).toEqual(
      expect.arrayContaining(['printer.saved', 'counter.duplex-changed', 'printer.asked']),
    );
  });

  it('that does not answer keeps what it said before, and says why', async () => {
    await printer.off();
    expect(
      valueOf(await askPrinter(await supervisor.proof('supervise'), printers, town.counterIds[0])),
    ).toEqual({
      fault: 'no-answer',
    });
    await printer.on();
    const { printer: kept } = await ownCounter();
    expect(kept).toMatchObject({ fault: 'no-answer', abilities: { makeAndModel: 'Stampante di prova 100' } });
    expect(kept?.abilitiesAt?.getTime()).toBeLessThan(kept?.askedAt.getTime() ?? 0);
  });

  it('registered while it is away is kept, and prints nothing until it has answered', async () => {
    valueOf(await register({ address: 'ipp://127.0.0.1:1/ipp/print', duplex: false }));
    expect(await ownCounter()).toMatchObject({
      duplex: false,
      printer: { fault: 'no-answer', abilities: null },
    });
    expect(await findOwnPrinter(await clerk.proof('work-requests'))).toBeNull();
    expect(errorOf(await send(null, 'fronts'))).toBe('no-printer');
  });

  it('is taken out by an empty address; then what is ticked decides', async () => {
    valueOf(await register({ address: ' ', duplex: false }));
    expect(await ownCounter()).toMatchObject({ printer: null, duplex: false });
    expect(await verbsAbout(town.counterIds[0])).toContain('printer.removed');
  });

  it('wrong ones are refused at their field; a counter of another municipality is not there', async () => {
    const other = await addTown();
    const [elsewhere] = other.counterIds;
    expect(errorOf(await register({ counterId: elsewhere }))).toBe('not-found');
    expect(errorOf(await register({ counterId: 'x' }))).toBe('not-found');
    expect(await register({ address: 'http://10.0.0.1', name: ' ' })).toMatchObject({
      error: { messages: [{ path: 'name' }, { path: 'address', key: 'printing.address.scheme' }] },
    });
    expect(await register({ ports: [631] })).toMatchObject({
      error: { messages: [{ path: 'address', key: 'printing.address.port' }] },
    });
    const stranger = await addActor(other, 'supervisor');
    const seen = await listCounterPrinters(await stranger.proof('supervise'));
    expect(seen.map(({ printer: theirs }) => theirs)).toEqual([null, null]);
    expect(errorOf(await askPrinter(await stranger.proof('supervise'), printers, town.counterIds[0]))).toBe(
      'not-found',
    );
  });
});

describe('a sheet', () => {
  it('is entered before it is sent, by its serial only, and followed to its end', async () => {
    const serial = await newPrint();
    printer.manners.jobState = 5;
    const job = valueOf(await send(serial));
    expect(job).toMatchObject({ serial, printer: 'Anagrafe', state: 'waiting', fault: null });
    expect(printer.jobs.map((one) => [askedFor(one, 'job-name'), one.document.equals(DRAWN)])).toEqual([
      [[serial], true],
    ]);
    expect(valueOf(await follow(job)).state).toBe('printing');
    printer.manners.reasons = ['media-empty-error'];
    expect(valueOf(await follow(job))).toMatchObject({ state: 'stopped', trouble: 'paper-out' });
    Object.assign(printer.manners, { jobState: 9, reasons: ['none'] });
    expect(valueOf(await follow(job))).toMatchObject({ state: 'printed', trouble: null });
    const asked = printer.asked.length;
    expect(valueOf(await follow(job)).state).toBe('printed');
    expect(printer.asked).toHaveLength(asked);
    expect(await verbsAbout(serial)).toEqual(['print.created', 'print.sent']);
  });

  it('with codes: the printer gets the very bytes that the browser gets', async () => {
    const { requestId } = await registerNew(clerk);
    const proof = await clerk.proof('work-requests');
    const { serial } = valueOf(await createPrint(proof, { requestId, kind: 'sheet-2', sides: 'both' }));
    const drawing = () => drawPrint(proof, serial, 'both');
    valueOf(await sendSheet(proof, printers, { serial, sides: 'both', draw: drawing }));
    const inBrowser = Buffer.from(valueOf(await drawing()));
    expect(printer.jobs[0]?.document.equals(inBrowser)).toBe(true);
  });

  it('pressed twice goes once; its backs are another job', async () => {
    const serial = await newPrint();
    printer.manners.jobState = 5;
    const [first, second] = [valueOf(await send(serial, 'fronts')), valueOf(await send(serial, 'fronts'))];
    expect(second.id).toBe(first.id);
    expect(valueOf(await send(serial, 'backs')).id).not.toBe(first.id);
    expect(printer.jobs.map((one) => askedFor(one, 'sides'))).toEqual([['one-sided'], ['one-sided']]);
  });

  it('that cannot be drawn is not sent, and nothing is entered', async () => {
    const proof = await clerk.proof('work-requests');
    const nothing = () => Promise.resolve(fail({ kind: 'overflow' } as const));
    expect(errorOf(await sendSheet(proof, printers, { serial: null, sides: 'both', draw: nothing }))).toBe(
      'overflow',
    );
    expect(printer.jobs).toHaveLength(0);
  });

  it('is of the session that sent it; another one, and another municipality, find nothing', async () => {
    const job = valueOf(await send(await newPrint()));
    const colleague = await addActor(town, 'clerk');
    const stranger = await addActor(await addTown(), 'clerk');
    for (const other of [colleague, stranger]) {
      expect(errorOf(await follow(job, other))).toBe('not-found');
      expect(errorOf(await cancelSheet(await other.proof('print-forms'), printers, job.id))).toBe(
        'not-found',
      );
      expect(await findCurrentSheet(await other.proof('print-forms'), [job.serial])).toBeNull();
    }
    expect(errorOf(await followSheet(await clerk.proof('print-forms'), printers, 'x'))).toBe('not-found');
    expect(await findCurrentSheet(await clerk.proof('print-forms'), [job.serial])).toMatchObject({
      id: job.id,
    });
  });

  it('refused for its sides: told in one sentence, and the counter knows from now on', async () => {
    const serial = await newPrint();
    printer.manners.refuses = { [OPERATION.printJob]: { code: 0x040b, unsupported: ['sides'] } };
    expect(valueOf(await send(serial))).toMatchObject({ state: 'failed', fault: 'refused-attributes' });
    expect(await ownCounter()).toMatchObject({ duplex: false });
    expect(await send(serial)).toMatchObject({ error: { kind: 'unfit', why: 'no-duplex' } });
    printer.manners.refuses = {};
    expect(valueOf(await send(serial, 'fronts')).state).toBe('waiting');
    expect(await verbsAbout(serial)).toEqual(['print.created', 'print.sent', 'print.refused', 'print.sent']);
  });

  it('refused for its paper leaves the counter as it was', async () => {
    printer.manners.refuses = { [OPERATION.printJob]: { code: 0x040b, unsupported: ['media'] } };
    expect(valueOf(await send(await newPrint()))).toMatchObject({
      state: 'failed',
      fault: 'refused-attributes',
    });
    expect(await ownCounter()).toMatchObject({ duplex: true });
  });

  it('to a printer that is off failed; to one switched off in the middle nobody knows', async () => {
    const serial = await newPrint();
    await printer.off();
    expect(valueOf(await send(serial))).toMatchObject({ state: 'failed', fault: 'no-answer' });
    await printer.on();
    printer.manners.silent = true;
    expect(valueOf(await send(serial))).toMatchObject({ state: 'failed', fault: 'cut' });
    const print = await inTown(town, ({ tx }) => tx.print.findFirstOrThrow({ where: { serial } }));
    expect(print.state).toBe('printed');
  });

  it('whose printer falls silent stays where it was, and goes on when it answers again', async () => {
    printer.manners.jobState = 5;
    const job = valueOf(await send(await newPrint()));
    await printer.off();
    expect(valueOf(await follow(job))).toMatchObject({ state: 'waiting', fault: 'no-answer' });
    await printer.on();
    expect(valueOf(await follow(job))).toMatchObject({ state: 'printing', fault: null });
    printer.jobs.length = 0;
    expect(valueOf(await follow(job))).toMatchObject({ state: 'failed', fault: 'gone' });
  });

  it('whose answer nobody wrote down is given up after half a minute', async () => {
    const job = valueOf(await send(await newPrint()));
    await inTown(town, ({ tx, municipalityId, now }) =>
      tx.printJob.updateMany({
        where: { municipalityId, id: job.id },
        data: { state: 'sending', number: null, sentAt: new Date(now.getTime() - 31_000) },
      }),
    );
    expect(valueOf(await follow(job))).toMatchObject({ state: 'failed', fault: 'cut' });
  });

  it('is taken back; one that is out already is told so; a silent printer does not give it back', async () => {
    const proof = await clerk.proof('print-forms');
    printer.manners.jobState = 5;
    const [first, second, third] = [
      valueOf(await send(await newPrint())),
      valueOf(await send(await newPrint())),
      valueOf(await send(await newPrint())),
    ];
    expect(valueOf(await cancelSheet(proof, printers, first.id))).toMatchObject({ trouble: 'cancelled' });
    expect(printer.jobs[0]?.cancelled).toBe(true);
    expect(valueOf(await follow(first)).state).toBe('failed');
    printer.manners.jobState = 9;
    expect(valueOf(await cancelSheet(proof, printers, second.id))).toMatchObject({ state: 'printed' });
    await printer.off();
    expect(errorOf(await cancelSheet(proof, printers, third.id))).toBe('silent');
    await printer.on();
  });

  it('torn is taken back from the printer, whoever tears it', async () => {
    const serial = await newPrint();
    const other = randomUUID();
    printer.manners.jobState = 5;
    valueOf(await send(serial));
    const colleague = await addActor(town, 'clerk');
    await cancelSheetsOf(await colleague.proof('work-requests'), printers, { requestId: other });
    expect(printer.jobs[0]?.cancelled).toBe(false);
    await cancelSheetsOf(await colleague.proof('work-requests'), printers, { requestId: toSign });
    expect(printer.jobs[0]?.cancelled).toBe(true);
    expect(await verbsAbout(serial)).toContain('print.cancelled');
  });
});

describe('the test page', () => {
  it('is drawn for the own counter and sent to its printer', async () => {
    const proof = await clerk.proof('print-forms');
    const sent = await sendSheet(proof, printers, {
      serial: null,
      sides: 'both',
      draw: () => openTestPage(proof, 'both'),
    });
    expect(valueOf(sent)).toMatchObject({ serial: null, fault: null });
    expect(printer.jobs[0]?.document.subarray(0, 5).toString()).toBe('%PDF-');
    expect(printer.jobs.map((one) => askedFor(one, 'job-name'))).toEqual([['pagina-di-prova']]);
  });

  it('its answers are kept with date, operator and printer, and count until the days are over', async () => {
    const tester = await enter(await addOperator(town, 'clerk'));
    await chooseCounter(await tester.proof('use-portal'), town.counterIds[0]);
    const proof = await tester.proof('print-forms');
    expect(await recordTest(proof, { upright: 'yes' })).toMatchObject({
      error: { messages: [{ path: 'ruler', key: 'printing.test.missing' }, { path: 'frames' }] },
    });
    expect(valueOf(await recordTest(proof, { upright: 'yes', ruler: 'no', frames: 'yes' }))).toEqual({
      passed: false,
    });
    expect((await ownCounter()).testState).toBe('failed');
    expect(valueOf(await recordTest(proof, { upright: 'yes', ruler: 'yes', frames: 'yes' })).passed).toBe(
      true,
    );
    const own = await ownCounter();
    expect(own).toMatchObject({ testState: 'passed', test: { printer: 'Anagrafe', ruler: true } });
    expect(own.test?.by).toMatch(/^Operatore /);
    valueOf(await register({ name: 'Nuova' }));
    expect((await ownCounter()).testState).toBe('due');
  });
});
