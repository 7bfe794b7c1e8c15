// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { type Carriers } from '@/lib/contacts/server/carriers';
import { noteCardEvent } from '@/lib/contacts/server/card-events';
import { CONTACT_CHANGE_TOPIC } from '@/lib/enrolment/server/delivery-topics';
import { formatDay } from '@/lib/i18n/format';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { ok } from '@/lib/kernel/result';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { database } from '@/lib/platform/database';
import { unseal } from '@/lib/platform/vault/vault';
import { findCard } from '@/lib/reprint/server/find-card';
import {
  clerkOf,
  type ReprintWorld,
  startReprintWorld,
  typedFor,
  urlsOf,
} from '@/lib/reprint/server/testing/reprint-world';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { cancelChange } from './cancel-change';
import { confirmChange } from './confirm-change';
import { contactChangeTopic } from './deliver-change';
import { findLastChange } from './find-last-change';
import { getChange } from './get-change';
import { identifyApplicant } from './identify-applicant';
import { listChanges } from './list-changes';
import { openChange } from './open-change';
import { checkCodeOfNew, sendCodeToNew } from './prove-new-contact';
import { readBackContacts } from './read-back-contacts';
import { writeContacts } from './write-contacts';

let world: ReprintWorld;
let clerk: Authorised<'reprint-codes'>;
const codes: string[] = [];

const carriers: Carriers = {
  mailer: null,
  messenger: {
    send: ({ text }) => {
      codes.push(/\b\d{6}\b/.exec(text)?.[0] ?? '');
      return Promise.resolve(ok(null));
    },
  },
};
const delegate = {
  kind: 'delegate',
  name: 'Rossi Anna',
  type: 'passaporto',
  number: 'YA1',
  issuer: 'Questura',
  expiresOn: '01/02/2033',
  delegatedOn: formatDay(new Date()),
};
const inOwn = <T>(work: Parameters<ReturnType<typeof database>['withTenant']>[1]) =>
  database().withTenant(world.municipality.id, work) as Promise<T>;

beforeAll(async () => {
  world = await startReprintWorld(urlsOf(inject), { istatCode: '021999', prefix: 'CC', scope: 'any' });
  clerk = clerkOf(world.municipality.id);
});
afterAll(async () => {
  await database().close();
  await world.sandbox.close();
});

const open = async (serial: string) =>
  openChange(clerk, valueOf(await findCard(world.backend, clerk, typedFor(serial))));

/** Walks the path up to the confirmation. */
const prepare = async (
  serial: string,
  contacts: { email?: string; mobile?: string; remove?: string[] },
  who: Record<string, string> = { kind: 'this-cie' },
): Promise<string> => {
  const id = await open(serial);
  valueOf(await identifyApplicant(clerk, id, who));
  const typed = { email: '', mobile: '', remove: [], ...contacts };
  const written = valueOf(await writeContacts(clerk, id, typed));
  valueOf(await readBackContacts(clerk, id, readBackToken(written)));
  return id;
};

/** What waits in the outbox about changes, as it will be sent. */
const waiting = () =>
  inOwn<{ id: string; aggregateId: string; version: number; body: Record<string, unknown> }[]>(
    async (tenant) => {
      const rows = await tenant.tx.outboxMessage.findMany({
        where: { municipalityId: tenant.municipalityId, topic: CONTACT_CHANGE_TOPIC, state: 'pending' },
        orderBy: { position: 'asc' },
      });
      return Promise.all(
        rows.map(async ({ id, aggregateId, version, body }) => ({
          id,
          aggregateId,
          version,
          body: JSON.parse(
            (
              await unseal(
                tenant,
                { table: 'outbox_message', column: 'body', row: id },
                body ?? new Uint8Array(),
              )
            ).toString(),
          ) as Record<string, unknown>,
        })),
      );
    },
  );

/** Delivers what waits to the credential backend and enters its answers, as the worker does. */
const deliver = async () => {
  const topic: TopicHandler<unknown> = contactChangeTopic(world.backend);
  for (const { id, aggregateId, version, body } of await waiting()) {
    const municipalityId = world.municipality.id;
    const message = { municipalityId, id, topic: CONTACT_CHANGE_TOPIC, aggregateId, version, attempt: 1 };
    const bytes = Buffer.from(JSON.stringify(body));
    const by = { actor: clerk.operator.id, counter: clerk.operator.counterId };
    const { outcome, answer } = await topic.deliver(message, { body: bytes, by });
    await inOwn(async (tenant) => {
      await tenant.tx.outboxMessage.updateMany({
        where: { municipalityId, id },
        data: { state: outcome.kind === 'delivered' ? 'delivered' : 'attention' },
      });
      await topic.settled(tenant, message, outcome, answer);
    });
  }
};

describe('contacts of a card', () => {
  test('change: written, read back, proven by a code, sent, in force; masked ever after', async () => {
    const serial = 'CA58127GL';
    const id = await prepare(serial, { email: 'davide@casella.example', mobile: '347 555 0777' });
    expect(errorOf(await checkCodeOfNew(clerk, { id, kind: 'mobile', code: '000000' }))).toBe('none');
    valueOf(await sendCodeToNew(carriers, clerk, { id, kind: 'mobile' }));
    expect(errorOf(await sendCodeToNew(carriers, clerk, { id, kind: 'email' }))).toBe('no-carrier');
    valueOf(await checkCodeOfNew(clerk, { id, kind: 'mobile', code: codes.at(-1) ?? '' }));
    expect((await getChange(clerk, id))?.proofs).toEqual({ email: 'unverified', mobile: 'verified' });
    valueOf(await confirmChange(clerk, id));
    expect(errorOf(await confirmChange(clerk, id))).toBe('closed');
    await deliver();
    expect(await getChange(clerk, id)).toMatchObject({
      status: 'accepted',
      contacts: { email: 'd•••@casella.example', mobile: '+39 347 ••• ••77' },
    });
    const found = valueOf(await findCard(world.backend, clerk, typedFor(serial)));
    expect(found.card.knownContacts.email).toMatch(/^d•+@casella\.example$/);
    expect(await findLastChange(clerk, serial)).toMatchObject({
      status: 'accepted',
      proofs: { mobile: 'verified' },
    });
  });

  test('are taken out only when somebody says so, and then without a read-back', async () => {
    const id = await open('CB08265TV');
    valueOf(await identifyApplicant(clerk, id, { kind: 'this-cie' }));
    const nothing = { email: '', mobile: '', remove: [] };
    expect(await writeContacts(clerk, id, nothing)).toMatchObject({
      error: { messages: [{ path: 'mobile', key: 'contactChange.missing.mobile' }] },
    });
    valueOf(await writeContacts(clerk, id, { ...nothing, remove: ['mobile'] }));
    valueOf(await confirmChange(clerk, id));
    await deliver();
    const found = valueOf(await findCard(world.backend, clerk, typedFor('CB08265TV')));
    expect(found.card.knownContacts).toEqual({ email: null, mobile: null });
  });

  test('are fed in the order of the confirmations: the later one replaces what has not left', async () => {
    const first = await prepare('CA36617CJ', { email: 'uno@casella.example', remove: ['mobile'] });
    valueOf(await confirmChange(clerk, first));
    const second = await prepare('CA36617CJ', { email: 'due@casella.example', remove: ['mobile'] });
    expect(second).not.toBe(first);
    valueOf(await confirmChange(clerk, second));
    const left = await waiting();
    expect(left).toMatchObject([
      { version: 2, body: { change_id: second, contacts: { email: 'due@casella.example' } } },
    ]);
    await deliver();
    expect((await getChange(clerk, first))?.status).toBe('superseded');
    expect((await getChange(clerk, second))?.status).toBe('accepted');
  });

  test('one step cannot be left out, and what is read back is what is written', async () => {
    const id = await open('CA20417HR');
    expect(errorOf(await confirmChange(clerk, id))).toBe('not-ready');
    valueOf(await identifyApplicant(clerk, id, { kind: 'this-cie' }));
    const typed = { email: 'amedeo@casella.example', mobile: '', remove: ['mobile'] };
    const shown = valueOf(await writeContacts(clerk, id, typed));
    expect(errorOf(await confirmChange(clerk, id))).toBe('not-ready');
    expect(errorOf(await sendCodeToNew(carriers, clerk, { id, kind: 'email' }))).toBe('not-ready');
    valueOf(await writeContacts(clerk, id, { ...typed, email: 'ladro@casella.example' }));
    expect(errorOf(await readBackContacts(clerk, id, readBackToken(shown)))).toBe('changed');
    expect(errorOf(await confirmChange(clerk, id))).toBe('not-ready');
    valueOf(await cancelChange(clerk, id));
    expect(await getChange(clerk, id)).toMatchObject({
      status: 'cancelled',
      contacts: null,
      applicant: null,
    });
    expect(errorOf(await identifyApplicant(clerk, id, { kind: 'this-cie' }))).toBe('closed');
    const elsewhere = clerkOf(randomUUID() as MunicipalityId);
    expect(await getChange(elsewhere, id)).toBeNull();
    expect(errorOf(await confirmChange(elsewhere, id))).toBe('not-found');
  });

  test('a delegate changes none of a card whose codes a delegate collected today, unless a supervisor confirms', async () => {
    const contacts = { email: 'delegato@casella.example', remove: ['mobile'] };
    const id = await prepare('CA10934FD', contacts, delegate);
    await inOwn((tenant) =>
      noteCardEvent(tenant, {
        ...{ cardSerial: 'CA10934FD', what: 'codes-collected', byDelegate: true },
        notice: randomUUID(),
      }),
    );
    expect(errorOf(await confirmChange(clerk, id))).toBe('same-day');
    const supervisor: Authorised<'reprint-codes'> = {
      ...clerk,
      operator: { ...clerk.operator, roles: ['supervisor'] },
    };
    valueOf(await confirmChange(supervisor, id));
    expect((await listChanges(clerk)).find((line) => line.id === id)?.status).toBe('queued');
  });

  test('old and new stand in the trail as fingerprints, nobody and nothing readable', async () => {
    const entries = await inOwn<{ verb: string; canonical: string; facts: unknown }[]>(({ tx }) =>
      tx.auditEntry.findMany({ where: { verb: { startsWith: 'contact' } }, orderBy: { seq: 'asc' } }),
    );
    const confirmed = entries.filter(({ verb }) => verb === 'contact-change.confirmed');
    expect(confirmed.length).toBeGreaterThanOrEqual(4);
    const facts = confirmed.map((entry) => entry.facts as Record<string, string | null>);
    expect(facts.some((one) => one['new-email'] === null && one['old-mobile'] !== null)).toBe(true);
    const [earlier, later] = facts.slice(2, 4);
    expect(later?.['old-email']).toBe(earlier?.['new-email']);
    expect(later?.['old-email']).toMatch(/^[0-9a-f]{32}$/);
    expect(entries.map(({ canonical }) => canonical).join()).not.toMatch(
      /casella|Rossi|YA1|347555|C[AB]\d{5}[A-Z]{2}|[A-Z]{6}\d{2}/,
    );
  });
});
