// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type Delivery } from '@/lib/credential-backend/credential-backend';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { systemClock } from '@/lib/kernel/clock';
import { fail, ok } from '@/lib/kernel/result';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { makeMailer } from '@/lib/platform/mail';
import { closePools, configure, makeOwnDatabase, type OwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { backendWith, stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { type MailSink, startMailSink } from '@/sandbox/mail-sink';
import { reportTopic } from './deliver-report';
import { findAlarm } from './find-alarm';
import { queueReports, REPORT_TOPIC } from './queue-reports';
import { retryDelivery } from './retry-delivery';

const TO = 'responsabile@comune.example';
const RULE = { alarmMinutes: 30, alarmRequests: 3 };

let own: OwnDatabase;
let town: Town;
let clerk: Actor;
let supervisor: Actor;
let folder: string;
let sink: MailSink;
let answer: BackendError | null = null;

const backend = backendWith({
  submitEnrolment: ({ idempotencyKey: id }: Delivery) => {
    if (answer) return Promise.resolve(fail(answer));
    const receipt = { receiptId: id, enrolmentId: id, version: 1, versionInForce: 1, proof: null };
    return Promise.resolve(ok({ ...receipt, receivedAt: systemClock.now(), activationPossibleFrom: null }));
  },
});

const dispatch = () => {
  const { mail } = env();
  const topics = {
    [ENROLMENT_TOPIC]: enrolmentTopic(backend),
    [REPORT_TOPIC]: reportTopic(mail && makeMailer(mail)),
  };
  return dispatchMessages(topics, 'worker', () => 0.99, 50);
};

const supervise = () => supervisor.proof('supervise');
const pass = (ms: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [ms]);
/** Sets the installation's clock to an instant. */
const setClock = (instant: string) =>
  query(own.owner, 'update installation set clock_offset_ms = $1', [
    new Date(instant).getTime() - Date.now(),
  ]);
const audited = (verb: string) => inTown(town, ({ tx }) => tx.auditEntry.count({ where: { verb } }));

/** Both sign in anew: a session does not outlast a clock that was set forward. */
const comeToWork = async () => {
  [clerk, supervisor] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'supervisor')]);
};

/** A municipality that wants its reports so. */
const receive = async (deliveryReport: typeof exampleSettings.deliveryReport) => {
  town = await addTown({ ...exampleSettings, deliveryReport });
  await comeToWork();
  await stockTickets(town, 8);
};

const mails = () =>
  readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), 'latin1')
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) =>
        Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
      ),
  );

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'delivery-mail-'));
  sink = await startMailSink(folder, { host: '127.0.0.1', port: 0 }, () => undefined);
  own = await makeOwnDatabase();
  configure(own);
  const variables = {
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(sink.port),
    MAIL_SECURITY: 'none',
    MAIL_FROM: 'sportello@prova.example',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
});
beforeEach(() => {
  answer = null;
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
/** Nothing of an earlier test is left to be sent. */
afterEach(() =>
  inTown(town, ({ tx }) => tx.outboxMessage.updateMany({ data: { state: 'delivered', body: null } })),
);
afterAll(async () => {
  await closePools();
  await sink.close();
  rmSync(folder, { recursive: true });
});

it('go to nobody while nobody is named', async () => {
  await setClock('2027-03-01T09:00:00Z');
  await receive({ addresses: [], hour: 8, ...RULE });
  expect(await queueReports(town.id)).toBe(0);
});

it('the summary leaves once a working day from its hour on, with counts and the address of the list', async () => {
  await setClock('2027-03-01T06:30:00Z');
  await receive({ addresses: [TO, 'altra@comune.example'], hour: 8, ...RULE });
  const { requestId } = await registerNew(clerk);
  await dispatch();
  expect(await queueReports(town.id)).toBe(0);
  await pass(1_800_000);
  expect(await queueReports(town.id)).toBe(1);
  expect(await queueReports(town.id)).toBe(0);
  await dispatch();
  const received = mails();
  expect(received).toHaveLength(2);
  const [mail = ''] = received.filter((text) => text.includes(`To: ${TO}`));
  for (const said of [
    'Trasmesse nelle ultime 24 ore: 1',
    'Confermate nelle ultime 24 ore: 1',
    '/supervisione/trasmissioni',
    '[PROVA]',
  ])
    expect(mail).toContain(said);
  for (const word of ['Montanari', 'MNTBRC', requestId]) expect(mail).not.toContain(word);
  expect(await audited('delivery-report.sent')).toBe(2);
  await pass(86_400_000);
  expect(await queueReports(town.id)).toBe(1);
});

it('confirmations that stop are said on the page and by mail, once for the same silence', async () => {
  await setClock('2027-03-06T09:00:00Z');
  await receive({ addresses: [TO], hour: 8, ...RULE });
  answer = { kind: 'unreachable', since: new Date() };
  for (let n = 0; n < 3; n += 1) {
    await registerNew(clerk);
    await pass(600_000);
    await comeToWork();
  }
  expect((await findAlarm(await supervise()))?.alarm).toMatchObject({ requests: 3 });
  expect(await queueReports(town.id)).toBe(1);
  await pass(600_000);
  expect(await queueReports(town.id)).toBe(0);
  answer = null;
  await retryDelivery(await supervise(), null);
  await dispatch();
  expect(mails()).toHaveLength(1);
  expect(mails()[0]).toContain('le conferme si sono fermate');
  expect(await findAlarm(await supervise())).toBeNull();
});

it('that are old news are given up and not kept', async () => {
  await setClock('2027-03-01T09:00:00Z');
  await receive({ addresses: [TO], hour: 8, ...RULE });
  expect(await queueReports(town.id)).toBe(1);
  await pass(13 * 3_600_000);
  await dispatch();
  expect(mails()).toEqual([]);
  const left = await inTown(town, ({ tx }) =>
    tx.outboxMessage.findMany({ where: { topic: REPORT_TOPIC }, select: { state: true, body: true } }),
  );
  expect(left).toEqual([{ state: 'superseded', body: null }]);
  expect(await audited('delivery-report.not-sent')).toBe(1);
});
