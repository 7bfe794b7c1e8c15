// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeRegistered } from '@/lib/cie-request/server/close-request';
import { findVersion, insertVersion, updateRow } from '@/lib/cie-request/server/store/request-repository';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { type Database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { makeMailer, type Mailer } from '@/lib/platform/mail';
import { breakingDatabase, crashEverywhere } from '@/lib/testing/breaking-tx';
import { closePools, configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew } from '@/lib/testing/requests';
import { pictureOf, query } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import {
  type Actor,
  addActor,
  addOperator,
  addTowns,
  enter,
  inTown,
  type TestOperator,
  type Town,
} from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { type MailSink, startMailSink } from '@/sandbox/mail-sink';
import { findGuide, type Guide } from '../guide';
import { guideTopic } from './deliver-guide';
import { listSendings } from './list-sendings';
import { GUIDE_TOPIC, sendGuide } from './send-guide';

vi.mock('@/lib/platform/database', async (original) => {
  const real = await original<{ database(): Database }>();
  return { ...real, database: () => breakingDatabase(real.database()) };
});

let own: OwnDatabase;
let operator: TestOperator;
let town: Town;
let other: Town;
let clerk: Actor;
let folder: string;
let sink: MailSink;
let received = 0;

const settingsOf = (port: number) => ({
  host: '127.0.0.1',
  port,
  security: 'none' as const,
  account: null,
  from: 'sportello@prova.example',
});

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'guides-mail-'));
  sink = await startMailSink(folder, { host: '127.0.0.1', port: 0 }, () => (received += 1));
  own = await makeOwnDatabase();
  configure(own);
  vi.stubEnv('MAIL_HOST', '127.0.0.1');
  vi.stubEnv('MAIL_PORT', String(sink.port));
  vi.stubEnv('MAIL_SECURITY', 'none');
  vi.stubEnv('MAIL_FROM', 'sportello@prova.example');
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
  [town, other] = (await addTowns(2)) as [Town, Town];
  operator = await addOperator(town, 'clerk');
  clerk = await enter(operator);
  await stockTickets(town, 20);
});
beforeEach(async () => {
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
  received = 0;
  for (const one of [town, other])
    await inTown(one, ({ tx, municipalityId }) =>
      tx.outboxMessage.updateMany({ where: { municipalityId }, data: { state: 'delivered' } }),
    );
});
afterAll(async () => {
  await closePools();
  await sink.close();
  rmSync(folder, { recursive: true });
});

const guideOf = (number: number): Guide => {
  const guide = findGuide(String(number));
  if (!guide) throw new Error('there is such a guide');
  return guide;
};

/** A registered request whose citizen left an address. */
const registered = async (email = 'lettrice@posta.example'): Promise<string> => {
  const contacts: FormValues = {
    'contacts.email': email,
    'contacts.readBack': readBackToken({ email, mobile: '+393471234542' }),
    'contacts.mobile': '3471234542',
  };
  return (await registerNew(clerk, contacts)).requestId;
};

const send = async (requestId: string, number = 1, tongue: 'it' | 'de' = 'it', by?: Actor) =>
  sendGuide(await (by ?? clerk).proof('work-requests'), { requestId, guide: guideOf(number), tongue });

const statesOf = async (requestId: string) =>
  (await listSendings(await clerk.proof('read-requests'), requestId)).sendings.map(({ state }) => state);

/** One round of the worker, guides only: enrolments of the same requests go nowhere here. */
const dispatch = async (mailer: Mailer | null = makeMailer(settingsOf(sink.port))) => {
  const nowhere = { outcome: { kind: 'delivered' as const }, answer: null };
  const enrolment = { deliver: () => Promise.resolve(nowhere), settled: () => Promise.resolve() };
  return dispatchMessages({ [GUIDE_TOPIC]: guideTopic(mailer), enrolment }, 'worker', () => 0, 50);
};

/** Moves the clock; who was signed in comes back. */
const later = async (ms: number): Promise<void> => {
  await query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [ms]);
  clerk = await enter(operator);
};

const mails = (): string[] => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

const verbsOf = (requestId: string) =>
  inTown(town, async ({ tx }) => {
    const rows = await tx.auditEntry.findMany({
      where: { subjectId: requestId, verb: { startsWith: 'guide.' } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ verb, outcome }) => `${verb} ${outcome}`);
  });

/** The same request with another address in force, as a later correction would leave it. */
const correctAddress = (requestId: string, email: string) =>
  inTown(town, async (tenant: TenantTx) => {
    const version = await findVersion(tenant, requestId, 1);
    if (!version) throw new Error('a registered request has a version');
    const { frozen, checkCode, frozenBy } = version;
    const contacts = { ...frozen.data.contacts, email };
    await insertVersion(tenant, requestId, {
      version: 2,
      checkCode,
      frozenBy,
      frozen: { ...frozen, data: { ...frozen.data, contacts } },
    });
    await updateRow(tenant, requestId, { currentVersion: 2 });
  });

describe('a guide that the citizen wants', () => {
  it('is sent once to the address that was read back, and its state is known', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    expect(await statesOf(requestId)).toEqual(['queued']);
    expect(mails()).toEqual([]);
    await dispatch();
    while ((await dispatch()) > 0);
    expect(received).toBe(1);
    const [mail = ''] = mails();
    expect(mail).toContain('To: lettrice@posta.example');
    expect(mail).toContain('Subject: [PROVA] La guida chiesta allo sportello');
    expect(mail).not.toMatch(/Beatrice|Montanari|MNTBRC/i);
    expect(await statesOf(requestId)).toEqual(['sent']);
    expect(await verbsOf(requestId)).toEqual(['guide.queued done', 'guide.sent done']);
  });

  it('keeps no address: none in its rows, the outbox forgets its body', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    await dispatch();
    const rows = await inTown(town, async ({ tx }) => ({
      sendings: await tx.guideSending.findMany({ where: { requestId } }),
      messages: await tx.outboxMessage.findMany({
        where: { topic: GUIDE_TOPIC },
        orderBy: { createdAt: 'desc' },
      }),
    }));
    expect(JSON.stringify(rows.sendings)).not.toContain('posta.example');
    expect(rows.messages[0]).toMatchObject({ state: 'delivered', body: null });
  });

  it('is not sent twice by two presses at once, nor again right after', async () => {
    const requestId = await registered();
    const presses = await Promise.all([send(requestId), send(requestId), send(requestId)]);
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    await dispatch();
    expect(errorOf(await send(requestId))).toBe('already');
    valueOf(await send(requestId, 2));
    valueOf(await send(requestId, 1, 'de'));
    await later(11 * 60_000);
    valueOf(await send(requestId));
    while ((await dispatch()) > 0);
    expect(received).toBe(4);
  });

  it('after a worker that died between the mail server and its own book is sent again as the same message', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    const mailer = makeMailer(settingsOf(sink.port));
    const dying: Mailer = {
      ...mailer,
      send: async (mail) => {
        await mailer.send(mail);
        throw new Error('the worker died here');
      },
    };
    await dispatch(dying);
    expect(await statesOf(requestId)).toEqual(['queued']);
    expect(received).toBe(1);
    await later(31_000);
    await dispatch();
    expect(received).toBe(2);
    // The same Message-ID: who receives it twice has one.
    expect(mails()).toHaveLength(1);
    expect(await statesOf(requestId)).toEqual(['sent']);
  });

  it('is written down whole or not at all, wherever the portal dies', async () => {
    const requestId = await registered();
    const proof = await clerk.proof('work-requests');
    const before = await pictureOf(town);
    const crashes = await crashEverywhere(
      async () => valueOf(await sendGuide(proof, { requestId, guide: guideOf(1), tongue: 'it' })),
      async () => expect(await pictureOf(town)).toEqual(before),
    );
    expect(crashes).toBeGreaterThanOrEqual(6);
    while ((await dispatch()) > 0);
    expect(received).toBe(1);
  });
});

describe('what changes meanwhile', () => {
  it('an address that was corrected is not written to: neither the old one nor unasked the new one', async () => {
    const requestId = await registered('sbagliata@posta.example');
    valueOf(await send(requestId));
    await correctAddress(requestId, 'giusta@posta.example');
    await dispatch();
    expect(received).toBe(0);
    expect(await statesOf(requestId)).toEqual(['address-changed']);
    expect(await verbsOf(requestId)).toEqual(['guide.queued done', 'guide.not-sent failed']);
    valueOf(await send(requestId));
    while ((await dispatch()) > 0);
    expect(mails()[0]).toContain('To: giusta@posta.example');
    expect(await statesOf(requestId)).toEqual(['sent', 'address-changed']);
  });

  it('a request that was cancelled gets nothing more', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    const supervisor = await addActor(town, 'supervisor');
    valueOf(
      await closeRegistered(await supervisor.proof('supervise'), requestId, {
        by: 'office',
        reason: 'other',
        note: 'prova',
      }),
    );
    while ((await dispatch()) > 0);
    expect(received).toBe(0);
    expect(await statesOf(requestId)).toEqual(['request-closed']);
    expect(errorOf(await send(requestId))).toBe('not-now');
  });

  it('a mail server that is away is asked again, the wait is told, and nothing is lost', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    const away = makeMailer(settingsOf(1));
    await dispatch(away);
    expect(await statesOf(requestId)).toEqual(['waiting']);
    await dispatch(null);
    expect(await statesOf(requestId)).toEqual(['waiting']);
    await later(3_600_000);
    await dispatch();
    expect(received).toBe(1);
    expect(await statesOf(requestId)).toEqual(['sent']);
  });

  it('after five days nobody tries any more', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    await dispatch(makeMailer(settingsOf(1)));
    await later(5 * 86_400_000 + 1_000);
    while ((await dispatch()) > 0);
    expect(received).toBe(0);
    expect(await statesOf(requestId)).toEqual(['expired']);
  });

  it('a mailbox that takes nothing ends it, and the message is not kept', async () => {
    const requestId = await registered('respinta@posta.example');
    valueOf(await send(requestId));
    await dispatch();
    expect(await statesOf(requestId)).toEqual(['refused']);
    const [message] = await inTown(town, ({ tx }) =>
      tx.outboxMessage.findMany({ where: { topic: GUIDE_TOPIC }, orderBy: { createdAt: 'desc' }, take: 1 }),
    );
    expect(message).toMatchObject({ state: 'superseded', body: null, lastError: 'refused-550' });
    valueOf(await send(requestId));
  });

  it('a mailbox that is full for now is tried again', async () => {
    const requestId = await registered('piena@posta.example');
    valueOf(await send(requestId));
    await dispatch();
    expect(await statesOf(requestId)).toEqual(['waiting']);
  });
});

describe('nothing is sent', () => {
  it('before the request is registered', async () => {
    const { requestId } = await prepareRequest(clerk);
    expect(errorOf(await send(requestId))).toBe('not-now');
  });

  it('without an address', async () => {
    const { requestId } = await registerNew(clerk, {
      'contacts.email': '',
      'contacts.mobile': '',
      'contacts.outcome': 'declined',
    });
    expect(errorOf(await send(requestId))).toBe('no-address');
  });

  it('by another municipality, which sees nothing of it either', async () => {
    const requestId = await registered();
    valueOf(await send(requestId));
    const stranger = await addActor(other, 'clerk');
    expect(errorOf(await send(requestId, 2, 'it', stranger))).toBe('not-found');
    expect((await listSendings(await stranger.proof('read-requests'), requestId)).sendings).toEqual([]);
  });

  it('where there is no mail server', async () => {
    const requestId = await registered();
    const { mail } = env();
    Object.assign(env(), { mail: null });
    expect(errorOf(await send(requestId))).toBe('no-mail');
    Object.assign(env(), { mail });
  });
});
