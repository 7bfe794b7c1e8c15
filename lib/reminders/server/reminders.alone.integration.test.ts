// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { countRechecks, listRechecks } from '@/lib/cie-request/server/list-rechecks';
import { noteRechecked } from '@/lib/cie-request/server/note-rechecked';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { forgetReturns, isKnownReturn, receiveReturn } from '@/lib/contacts/server/mail-return';
import { leaveWhenChanged } from '@/lib/contacts/server/recheck';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { type Delivery } from '@/lib/credential-backend/credential-backend';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { guideTopic } from '@/lib/guides/server/deliver-guide';
import { findGuide } from '@/lib/guides/guide';
import { GUIDE_TOPIC, sendGuide } from '@/lib/guides/server/send-guide';
import { systemClock } from '@/lib/kernel/clock';
import { ok } from '@/lib/kernel/result';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { type BounceReceiver, startBounceReceiver } from '@/lib/platform/bounce-receiver';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { makeMailer } from '@/lib/platform/mail';
import { closePools, configure, makeOwnDatabase, type OwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { backendWith, stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { type MailSink, startMailSink } from '@/sandbox/mail-sink';
import { reminderTopic } from './deliver-reminder';
import { queueReminders, REMINDER_TOPIC } from './queue-reminders';

let own: OwnDatabase;
let town: Town;
let clerk: Actor;
let folder: string;
let sink: MailSink;
let receiver: BounceReceiver;
/** How far the installation's clock is ahead, in ms: the backend's goes with it. */
let passed = 0;

const { switches } = exampleSettings;
const reminding = (value: 'off' | 'sent') => ({
  ...exampleSettings,
  switches: { ...switches, activationReminder: [{ value, from: '2024-01-01', source: 'prova' }] },
});

const backend = backendWith({
  submitEnrolment: ({ idempotencyKey: id }: Delivery) => {
    const now = new Date(systemClock.now().getTime() + passed);
    const receipt = { receiptId: id, enrolmentId: id, version: 1, versionInForce: 1, proof: null };
    return Promise.resolve(ok({ ...receipt, receivedAt: now, activationPossibleFrom: now }));
  },
});

const dispatch = async (): Promise<void> => {
  const { mail } = env();
  const mailer = mail && makeMailer(mail);
  const topics = {
    [ENROLMENT_TOPIC]: enrolmentTopic(backend),
    [GUIDE_TOPIC]: guideTopic(mailer),
    [REMINDER_TOPIC]: reminderTopic(mailer),
  };
  while ((await dispatchMessages(topics, 'worker', () => 0.99, 50)) > 0);
};

const pass = (ms: number) => {
  passed += ms;
  return query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [ms]);
};

const mails = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));

/** A registered request with an address, taken by the credential backend. */
const accepted = async (email: string): Promise<string> => {
  const contacts = {
    'contacts.email': email,
    'contacts.mobile': '3471234542',
    'contacts.readBack': readBackToken({ email, mobile: '+393471234542' }),
  };
  const { requestId } = await registerNew(clerk, contacts);
  await dispatch();
  return requestId;
};

const verbsOf = (requestId: string) =>
  inTown(town, async ({ tx }) => {
    const rows = await tx.auditEntry.findMany({
      where: {
        subjectId: requestId,
        OR: [{ verb: { startsWith: 'reminder.' } }, { verb: { startsWith: 'contact.' } }],
      },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ verb }) => verb);
  });

const toRecheck = async () => (await listRechecks(await clerk.proof('reveal-contacts'))).lines;

/** A municipality of its own, so that no test sees another's requests. */
const open = async (value: 'off' | 'sent') => {
  town = await addTown(reminding(value));
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 6);
};

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'reminders-mail-'));
  sink = await startMailSink(folder, { host: '127.0.0.1', port: 0 });
  own = await makeOwnDatabase();
  configure(own);
  const variables = {
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(sink.port),
    MAIL_SECURITY: 'none',
    MAIL_FROM: 'sportello@prova.example',
    BOUNCE_ADDRESS: 'ritorni@prova.example',
    BOUNCE_PORT: '2525',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
  const { bounces } = env();
  if (!bounces) throw new Error('an address for returns is configured');
  receiver = await startBounceReceiver(
    { ...bounces, port: 0 },
    { knows: isKnownReturn, returned: receiveReturn },
  );
});
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(async () => {
  await closePools();
  await sink.close();
  await receiver.close();
  rmSync(folder, { recursive: true });
});

describe('the reminder to activate', () => {
  it('leaves once, when the credentials can be activated, to the address in force, without codes or names', async () => {
    await open('sent');
    const requestId = await accepted('lettrice@posta.example');
    expect(await queueReminders(town.id)).toBe(1);
    expect(await queueReminders(town.id)).toBe(0);
    await dispatch();
    const [mail = '', ...more] = mails();
    expect(more).toEqual([]);
    expect(mail).toContain('To: lettrice@posta.example');
    expect(mail).toContain('Subject: =?UTF-8?Q?=5BPROVA=5D_Da_oggi_pu=C3=B2_attivare_le?=');
    expect(mail).not.toMatch(/Montanari|MNTBRC|Beatrice/i);
    expect(mail).toMatch(/^Return-Path: <ritorni\+[0-9a-z]{50}@prova.example>/);
    expect(await verbsOf(requestId)).toEqual(['reminder.queued', 'reminder.sent']);
    const bodies = await inTown(town, ({ tx }) =>
      tx.outboxMessage.findMany({ where: { topic: REMINDER_TOPIC }, select: { state: true, body: true } }),
    );
    expect(bodies).toEqual([{ state: 'delivered', body: null }]);
  });

  it('leaves for nobody where the municipality sends none, nor for requests of the day before', async () => {
    await open('off');
    await accepted('lettrice@posta.example');
    expect(await queueReminders(town.id)).toBe(0);
    await open('sent');
    await accepted('lettrice@posta.example');
    await pass(86_400_001);
    expect(await queueReminders(town.id)).toBe(0);
  });
});

describe('an address that takes no mail', () => {
  it.each(['respinta@posta.example', 'rifiutata@posta.example'])(
    '%s is to be looked at, and leaves the list when somebody did',
    async (email) => {
      await open('sent');
      const requestId = await accepted(email);
      expect(await queueReminders(town.id)).toBe(1);
      await dispatch();
      expect(await toRecheck()).toMatchObject([{ id: requestId, email, cause: 'refused' }]);
      expect(await countRechecks(await clerk.proof('read-requests'))).toBe(1);
      expect(await noteRechecked(await clerk.proof('work-requests'), requestId)).toBe(true);
      expect(await noteRechecked(await clerk.proof('work-requests'), requestId)).toBe(false);
      expect(await toRecheck()).toEqual([]);
      expect(await verbsOf(requestId)).toEqual([
        'reminder.queued',
        'reminder.not-sent',
        'contact.refused',
        'contact.rechecked',
      ]);
    },
  );

  it('is found by a guide too, stays while it is given again, leaves when it is another', async () => {
    await open('off');
    const requestId = await accepted('respinta@posta.example');
    const guide = findGuide('1');
    if (!guide) throw new Error('there is such a guide');
    valueOf(await sendGuide(await clerk.proof('work-requests'), { requestId, guide, tongue: 'it' }));
    await dispatch();
    expect(await toRecheck()).toHaveLength(1);
    const change = (email: string | null) =>
      inTown(town, (tenant) => leaveWhenChanged(tenant, SYSTEM, { requestId, email }));
    await change('Respinta@posta.example');
    expect(await toRecheck()).toHaveLength(1);
    await change('giusta@posta.example');
    expect(await toRecheck()).toEqual([]);
  });

  it('of another municipality is nobody’s business here', async () => {
    await open('sent');
    const requestId = await accepted('respinta@posta.example');
    await queueReminders(town.id);
    await dispatch();
    expect(await toRecheck()).toHaveLength(1);
    await open('sent');
    expect(await toRecheck()).toEqual([]);
    expect(await noteRechecked(await clerk.proof('work-requests'), requestId)).toBe(false);
  });
});

describe('a message that comes back later', () => {
  const notification = (status: string) =>
    [
      'From: MAILER-DAEMON@posta.example',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      `Action: ${status.startsWith('5') ? 'failed' : 'delayed'}`,
      `Status: ${status}`,
      '--b--',
    ].join('\r\n');

  const comeBack = (to: string, status: string, from = '') =>
    nodemailer
      .createTransport({ host: '127.0.0.1', port: receiver.port, ignoreTLS: true })
      .sendMail({ envelope: { from, to: [to] }, raw: notification(status) });

  /** Sends a reminder; the address that it would come back to. */
  const sent = async (): Promise<string> => {
    await open('sent');
    await accepted('chiusa@posta.example');
    await queueReminders(town.id);
    await dispatch();
    const [, to] = /^Return-Path: <([^>]+)>/.exec(mails()[0] ?? '') ?? [];
    if (!to) throw new Error('the message says where it comes back to');
    return to;
  };

  it('marks the address, once; a delay marks nothing', async () => {
    const to = await sent();
    await comeBack(to, '4.4.1');
    expect(await toRecheck()).toEqual([]);
    await comeBack(to.toUpperCase(), '5.1.1');
    expect(await toRecheck()).toMatchObject([
      { email: 'chiusa@posta.example', cause: 'returned', code: '5.1.1' },
    ]);
    await expect(comeBack(to, '5.1.1')).rejects.toMatchObject({ responseCode: 550 });
  });

  it('is taken from nobody who writes letters, and for no address that was not given out', async () => {
    const to = await sent();
    await expect(comeBack(to, '5.1.1', 'qualcuno@posta.example')).rejects.toMatchObject({
      responseCode: 550,
    });
    const forged = to.replace(/.@/, (last) => (last.startsWith('0') ? '1@' : '0@'));
    for (const other of [
      forged,
      'ritorni@prova.example',
      'ritorni+x@prova.example',
      to.replace('prova', 'altra'),
    ])
      await expect(comeBack(other, '5.1.1')).rejects.toMatchObject({ responseCode: 550 });
    expect(await toRecheck()).toEqual([]);
  });

  it('is not believed after two weeks, and its token is forgotten', async () => {
    const to = await sent();
    await pass(14 * 86_400_000 + 1_000);
    await expect(comeBack(to, '5.1.1')).rejects.toMatchObject({ responseCode: 550 });
    expect(await forgetReturns(town.id)).toBe(1);
  });
});
