// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Role } from '@/lib/access/permission';
import { makeCredentialBackend } from '@/lib/credential-backend/server/make-credential-backend';
import { makeSignatureWatch, type SignatureWatch } from '@/lib/credential-backend/server/signature-watch';
import { systemClock } from '@/lib/kernel/clock';
import { fail, ok } from '@/lib/kernel/result';
import { log } from '@/lib/platform/log';
import { makeMailer } from '@/lib/platform/mail';
import { makeTextMessenger } from '@/lib/platform/text-message';
import { type Register } from '@/lib/registry/register';
import { closePools, configure, makeOwnDatabase, type OwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { addOperator, addTowns, enter, inTown, type TestOperator, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { askBackend, askMail, askTextMessages, compareDatabaseClock } from './ask-services';
import { endWindow } from './end-window';
import { getServices } from './get-services';
import { listClockFaults } from './list-clock-faults';
import { noteAnswers, watchRegister } from './note-answers';
import { planWindow } from './plan-window';
import { readWeather } from './read-weather';

let own: OwnDatabase;
let town: Town;
let other: Town;
const operators = new Map<string, TestOperator>();
const logged: string[] = [];

beforeAll(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(log, level).mockImplementation((event) => void logged.push(event));
  own = await makeOwnDatabase();
  configure(own);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  [town, other] = (await addTowns(2)) as [Town, Town];
  for (const role of ['clerk', 'supervisor', 'security-officer', 'auditor'] as const)
    operators.set(role, await addOperator(town, role));
  operators.set('other', await addOperator(other, 'supervisor'));
});
beforeEach(async () => {
  logged.splice(0);
  await query(
    own.superuser,
    `update service_state set asked_at = null, answered_at = null, failures = 0, failing_since = null, unsigned_since = null,
      clock_offset_ms = null, clock_read_at = null, clock_off_since = null`,
  );
});
afterAll(() => closePools());

/** Moves the product's clock on. */
const later = (seconds: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [seconds * 1000]);

const actor = async (who: Role | 'other') => {
  const operator = operators.get(who);
  if (!operator) throw new Error('there is such an operator');
  return enter(operator);
};

/** What the bar says to somebody, without instants. */
const bar = async (who: Role | 'other') => {
  const { lines } = await readWeather(await (await actor(who)).proof('use-portal'));
  return lines.map((line) => {
    if (line.kind === 'clock') return `clock ${line.clock}`;
    const { service, trouble, window } = line;
    const suspended = trouble?.kind === 'late' && trouble.reprintsSuspended;
    return [service, trouble?.kind, suspended && 'suspended', window?.state].filter(Boolean).join(' ');
  });
};

const status = (working: boolean) => ({
  showStatus: () => {
    const now = systemClock.now();
    return Promise.resolve(
      working
        ? ok({ askedAt: now, answeredAt: now, theirTime: null })
        : fail({ kind: 'unreachable' as const, since: now }),
    );
  },
});

describe('a service that is asked', () => {
  it('is asked every 30 s, every 10 s while it fails; two failures in a row are an outage, for everybody', async () => {
    const [works, fails] = [askBackend(status(true)), askBackend(status(false))];
    expect(await fails()).toBe(0);
    expect(await bar('clerk')).toEqual([]);
    await later(9);
    expect(await fails()).toBe(0);
    expect(await bar('clerk')).toEqual([]);
    await later(2);
    expect(await fails()).toBe(1);
    for (const who of ['clerk', 'supervisor', 'security-officer', 'auditor', 'other'] as const)
      expect(await bar(who)).toEqual(['credential-backend late suspended']);
    await later(11);
    expect(await fails()).toBe(0);
    await later(11);
    expect(await works()).toBe(1);
    expect(await bar('clerk')).toEqual([]);
    await later(29);
    expect(await fails()).toBe(0);
    expect((await state('credential-backend')).failures).toBe(0);
    await later(2);
    await fails();
    expect((await state('credential-backend')).failures).toBe(1);
    expect(logged).toEqual(['service-away', 'service-back']);
  });

  it('is asked by one of several workers', async () => {
    const asked = vi.fn(status(true).showStatus);
    await Promise.all(Array.from({ length: 5 }, () => askBackend({ showStatus: asked })()));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is asked again when the practice clock went back', async () => {
    const asked = vi.fn(status(true).showStatus);
    await askBackend({ showStatus: asked })();
    await later(-3_600);
    await askBackend({ showStatus: asked })();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('a mail server that is not there is away, and a counter without one asks nobody', async () => {
    const closed = { host: '127.0.0.1', port: 1, security: 'none' as const, account: null };
    const ask = askMail(makeMailer({ ...closed, from: 'sportello@prova.example' }));
    await ask();
    await later(11);
    expect(await ask()).toBe(1);
    expect(await bar('auditor')).toEqual(['mail away']);
    await later(11);
    expect(await askMail(null)()).toBe(0);
    expect((await state('mail')).failures).toBe(2);
  });

  it('so is a gateway of text messages where nobody listens', async () => {
    const ask = askTextMessages(makeTextMessenger({ url: 'http://127.0.0.1:1/', token: 'x' }));
    await ask();
    await later(11);
    expect(await ask()).toBe(1);
    expect(await bar('clerk')).toEqual(['text-messages away']);
    expect(await askTextMessages(null)()).toBe(0);
  });
});

const state = async (service: string) => {
  const [row] = await query<{ failures: number; clock_offset_ms: number | null }>(
    own.superuser,
    'select failures, clock_offset_ms from service_state where service = $1',
    [service],
  );
  if (!row) throw new Error('every service has its row');
  return row;
};

describe('the register', () => {
  const answers = { answered: true };
  const register: Register = {
    findPerson: () =>
      Promise.resolve(
        answers.answered
          ? fail({ kind: 'refused', problem: 'not-registered', code: 'EN122' })
          : fail({ kind: 'away', since: systemClock.now() }),
      ),
  };
  const question = {} as Parameters<Register['findPerson']>[0];

  it('is judged by the questions that are put to it anyway', async () => {
    const watched = watchRegister(register);
    const note = noteAnswers(watched, makeSignatureWatch());
    const ask = async (answered: boolean) => {
      answers.answered = answered;
      await watched.findPerson(question);
      return note();
    };
    expect(await note()).toBe(0);
    expect(await ask(false)).toBe(0);
    expect(await ask(false)).toBe(1);
    expect(await bar('clerk')).toEqual(['registry away']);
    expect(await note()).toBe(0);
    expect(await ask(true)).toBe(1);
    expect(await bar('clerk')).toEqual([]);
    expect(logged).toEqual(['service-away', 'service-back']);
  });
});

describe('a credential backend over the wire', () => {
  const skew = { ms: 0 };
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.sendDate = false;
      response.setHeader('Date', new Date(Date.now() + skew.ms).toUTCString());
      const isStatus = request.url?.endsWith('/status');
      response.setHeader('Content-Type', isStatus ? 'application/problem+json' : 'application/json');
      request.resume();
      request.on('end', () =>
        response.end(isStatus ? '{"type":"about:blank","title":"Servizio attivo","status":200}' : '{}'),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

  const gateway = (signatures: SignatureWatch) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const clientKey = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'own', alg: 'ES256' });
    const peerKeys = '{"keys":[]}';
    return makeCredentialBackend({
      ...{ baseUrl, clientKey, peerKeys, signatures },
      clock: systemClock,
      newId: randomUUID,
    });
  };

  it('whose clock is off by half a minute is told to who can have it mended, after three answers, once', async () => {
    const ask = askBackend(gateway(makeSignatureWatch()));
    const round = async () => {
      await later(31);
      return ask();
    };
    skew.ms = -45_000;
    expect([await round(), await round()]).toEqual([0, 0]);
    expect(await bar('supervisor')).toEqual([]);
    expect([await round(), await round()]).toEqual([1, 0]);
    expect(Math.abs((await state('credential-backend')).clock_offset_ms! + 45_000)).toBeLessThan(5_000);
    expect(await bar('supervisor')).toEqual(['clock credential-backend']);
    expect(await bar('security-officer')).toEqual(['clock credential-backend']);
    expect(await bar('clerk')).toEqual([]);
    expect(await listClockFaults()).toEqual(['credential-backend']);
    skew.ms = 0;
    expect([await round(), await round()]).toEqual([0, 1]);
    expect(await bar('supervisor')).toEqual([]);
    expect(await listClockFaults()).toEqual([]);
    expect(logged).toEqual(['clock-off', 'clock-right']);
  });

  it('whose answers nobody signed are an alarm from the third in a row, which ends with one that is signed', async () => {
    const signatures = makeSignatureWatch();
    const backend = gateway(signatures);
    const note = noteAnswers(null, signatures);
    const deliver = () =>
      backend.submitEnrolment({ idempotencyKey: randomUUID(), body: new TextEncoder().encode('{}') });
    for (let count = 0; count < 2; count += 1) expect(errorOf(await deliver())).toBe('invalid-answer');
    expect(await note()).toBe(0);
    await deliver();
    expect(await note()).toBe(1);
    await deliver();
    expect(await note()).toBe(0);
    expect(await bar('supervisor')).toEqual(['credential-backend unsigned']);
    expect(await bar('security-officer')).toEqual(['credential-backend unsigned']);
    expect(await bar('clerk')).toEqual(['credential-backend late suspended']);
    signatures.answered(true);
    expect(await note()).toBe(1);
    expect(await bar('supervisor')).toEqual([]);
    expect(logged).toEqual(['answers-unsigned', 'answers-signed']);
  });
});

describe("the database's clock", () => {
  it('is right beside ours, whatever the practice clock says', async () => {
    const compare = compareDatabaseClock(systemClock);
    await later(7_200);
    for (let count = 0; count < 3; count += 1) expect(await compare()).toBe(0);
    expect(Math.abs((await state('database')).clock_offset_ms!)).toBeLessThan(30_000);
    expect(await listClockFaults()).toEqual([]);
  });

  it('is told when ours has gone astray', async () => {
    const astray = { now: () => new Date(systemClock.now().getTime() + 61_000) };
    const compare = compareDatabaseClock(astray);
    const changes = [await compare(), await compare(), await compare(), await compare()];
    expect(changes).toEqual([0, 0, 1, 0]);
    expect(await bar('supervisor')).toEqual(['clock database']);
    expect(await listClockFaults()).toEqual(['database']);
  });
});

describe('maintenance', () => {
  const inRome = (instant: Date) => {
    const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Rome',
      dateStyle: 'short',
      timeStyle: 'short',
    })
      .format(instant)
      .split(' ');
    return { date, time };
  };
  const now = async () => {
    const [row] = await query<{ now: Date }>(own.superuser, 'select app.now() as now');
    return row!.now.getTime();
  };
  const typed = async (fromHours: number, toHours: number) => {
    const [from, to] = [fromHours, toHours].map((hours) => hours * 3_600_000);
    const at = await now();
    const [start, end] = [inRome(new Date(at + from!)), inRome(new Date(at + to!))];
    return {
      service: 'credential-backend',
      ...{ fromDate: start.date, fromTime: start.time, toDate: end.date, toTime: end.time },
      note: 'comunicato n. 12',
    };
  };
  const verbs = () =>
    inTown(town, async ({ tx }) => {
      const rows = await tx.auditEntry.findMany({
        where: { verb: { startsWith: 'maintenance.' } },
        orderBy: { seq: 'asc' },
      });
      return rows.map(({ verb, facts }) => `${verb} ${(facts as { service: string }).service}`);
    });

  it('is announced by a supervisor to their municipality, told of from the day before, and taken out', async () => {
    const supervisor = await (await actor('supervisor')).proof('supervise');
    const [soon, far] = [randomUUID(), randomUUID()];
    const window = await typed(20, 22);
    for (const _twice of [1, 2]) valueOf(await planWindow(supervisor, soon, window));
    valueOf(await planWindow(supervisor, far, { ...(await typed(72, 75)), service: 'mail' }));
    expect(await bar('clerk')).toEqual(['credential-backend soon']);
    expect(await bar('other')).toEqual([]);
    const { weather } = await getServices(supervisor);
    expect(weather.windows.map(({ id, note }) => [id, note])).toEqual([
      [soon, 'comunicato n. 12'],
      [far, 'comunicato n. 12'],
    ]);
    const stranger = await (await actor('other')).proof('supervise');
    expect(errorOf(await endWindow(stranger, soon))).toBe('gone');
    valueOf(await endWindow(supervisor, soon));
    expect(errorOf(await endWindow(supervisor, soon))).toBe('gone');
    expect(errorOf(await endWindow(supervisor, 'x'))).toBe('gone');
    expect(await bar('clerk')).toEqual([]);
    expect(await verbs()).toEqual([
      'maintenance.announced credential-backend',
      'maintenance.announced mail',
      'maintenance.ended credential-backend',
    ]);
  });

  it('runs, and is over by itself', async () => {
    const supervisor = await (await actor('supervisor')).proof('supervise');
    valueOf(await planWindow(supervisor, randomUUID(), await typed(1, 3)));
    await later(2 * 3_600);
    expect(await bar('clerk')).toEqual(['credential-backend running']);
    await later(2 * 3_600);
    expect(await bar('clerk')).toEqual([]);
  });

  it('what was typed wrong is said at its field, and nothing is kept', async () => {
    const supervisor = await (await actor('supervisor')).proof('supervise');
    const before = await verbs();
    const refused = await planWindow(supervisor, randomUUID(), { ...(await typed(5, 3)), note: '' });
    expect(refused).toMatchObject({ error: { messages: [{ path: 'toTime', key: 'services.order' }] } });
    expect(await verbs()).toEqual(before);
  });
});
