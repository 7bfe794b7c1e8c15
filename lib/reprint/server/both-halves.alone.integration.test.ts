// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { type Role } from '@/lib/access/permission';
import { stepUp } from '@/lib/access/server/step-up';
import { totpCodeAt } from '@/lib/access/server/totp';
import { lastTold, noteCardEvent } from '@/lib/contacts/server/card-events';
import { contactNoticeTopic } from '@/lib/contacts/server/deliver-contact-notice';
import { CONTACT_NOTICE_TOPIC } from '@/lib/contacts/server/queue-contact-notice';
import { civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { ok } from '@/lib/kernel/result';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { sendSooner } from '@/lib/outbox/server/send-sooner';
import { log } from '@/lib/platform/log';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { database } from '@/lib/platform/database';
import { addOperator, enter } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { type TypedWant } from '@/lib/reprint/wanted-halves';
import { askRelease } from './ask-release';
import { chooseWant } from './choose-want';
import { secondHalfTopic } from './deliver-second-half';
import { drawReprintPrint } from './draw-reprint-print';
import { endHold } from './end-hold';
import { getReprint } from './get-reprint';
import { cancelReprint, handOverReprint } from './hand-over-reprint';
import { identifyHolder } from './identify-holder';
import { listWatched } from './list-watched';
import { printCodes } from './print-codes';
import { printDeclaration } from './print-declaration';
import { SECOND_HALF_TOPIC } from './queue-second-half';
import { signDeclaration } from './sign-declaration';
import {
  gatewayTo,
  openFor,
  otherDocument,
  type ReprintWorld,
  rowOf,
  startReprintWorld,
  typedFor,
  urlsOf,
} from './testing/reprint-world';

const DAY_MS = 86_400_000;
const today = formatCivilDate(civilDateIn(new Date(), 'Europe/Rome'));

let world: ReprintWorld;
let clerk: Authorised<'reprint-codes'>;
let supervisor: Authorised<'supervise'>;

const townOf = ({ municipality }: ReprintWorld) => ({
  ...{ id: municipality.id, slug: world.slug, istatCode: municipality.istatCode },
  counterIds: ['', ''] as const,
});

/** An operator in a session of their own, who has just shown the second factor; a code serves once, so each time it is another one. */
const freshClerk = async (...roles: Role[]): Promise<Authorised<'reprint-codes'>> => {
  const operator = await addOperator(townOf(world), 'clerk', ...roles.filter((role) => role !== 'clerk'));
  const proof = await (await enter(operator)).proof('reprint-codes');
  const code = await database().withTenant(world.municipality.id, ({ now }) =>
    Promise.resolve(totpCodeAt(operator.totpSecret, now)),
  );
  return valueOf(await stepUp(proof, code));
};

beforeAll(async () => {
  // What other files left in the outbox has topics that nobody delivers here.
  vi.spyOn(log, 'error').mockImplementation(() => undefined);
  world = await startReprintWorld(urlsOf(inject), { istatCode: '037999', prefix: 'SR', scope: 'any' });
  clerk = await freshClerk();
  supervisor = await (await enter(await addOperator(townOf(world), 'supervisor'))).proof('supervise');
});
afterAll(async () => {
  await database().close();
  await world.sandbox.close();
});

const row = (id: string) => rowOf(id, world.municipality.id);

const inWorld = <T>(work: Parameters<ReturnType<typeof database>['withTenant']>[1]) =>
  database().withTenant(world.municipality.id, work) as Promise<T>;

/** A reprint whose declaration is signed: only the codes have to be asked for. It is opened before the step-up. */
const signed = async (serial: string, want: TypedWant, by = clerk) => {
  const id = await openFor(world, by, serial);
  valueOf(await identifyHolder(by, id, { kind: 'this-cie' }));
  valueOf(await chooseWant(by, id, want));
  const { serial: print } = valueOf(await printDeclaration(by, id));
  valueOf(await signDeclaration(by, id));
  return { id, print };
};

/** Everything that is due leaves; a round takes from every municipality, also from those of other files. */
const dispatch = async (backend = world.backend) => {
  const topics = {
    [SECOND_HALF_TOPIC]: secondHalfTopic(backend),
    [CONTACT_NOTICE_TOPIC]: contactNoticeTopic(backend),
  };
  while ((await dispatchMessages(topics, 'worker', () => 0.99, 50)) > 0);
};

const verbsOf = (id: string) =>
  inWorld<string[]>(async ({ tx }) =>
    (await tx.auditEntry.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } })).map(
      ({ verb }) => verb,
    ),
  );

/** As if a reprint had been made some days ago. */
const backdate = (id: string, days: number) =>
  inWorld(async ({ tx, municipalityId, now }) =>
    tx.reprint.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { releasedAt: new Date(now.getTime() - days * DAY_MS) },
    }),
  );

describe('the second half alone', () => {
  test('is ordered once, with a step-up of its own, and leaves at once to the address that is known', async () => {
    const { id, print } = await signed('CB71946YD', {
      reason: 'lost',
      halves: 'second',
      second: 'known-email',
    });
    const paper = valueOf(await drawReprintPrint(clerk, print, 'both'));
    const text = (await readBack(paper)).pages
      .flatMap(({ items }) => items.map((item) => item.text))
      .join(' ');
    expect(text).toContain('@casella.example');
    expect(await askRelease(world.backend, clerk, id)).toEqual({ ok: false, error: { kind: 'step-up' } });
    const stepped = await freshClerk();
    const asked = await Promise.all([
      askRelease(world.backend, stepped, id),
      askRelease(world.backend, stepped, id),
    ]);
    expect(asked.every(({ ok }) => ok)).toBe(true);
    expect(await row(id)).toMatchObject({ state: 'dispatched', secondState: 'queued', sealed: null });
    expect(await printCodes(stepped, id)).toEqual({ ok: false, error: { kind: 'closed' } });
    await dispatch();
    const view = await getReprint(clerk, id);
    expect(view).toMatchObject({ status: 'dispatched', second: { state: 'sent', problem: null } });
    expect(view?.second?.sentTo).not.toContain('h.moser');
    expect(await verbsOf(id)).toEqual(
      expect.arrayContaining(['second-half.queued', 'second-half.sent', 'contact-notice.queued']),
    );
  });

  test('waits when the known address was changed elsewhere after the card was found; without an answer nothing is ordered', async () => {
    const { id } = await signed('CA10934FD', { reason: 'lost', halves: 'second', second: 'known-email' });
    const nowhere = gatewayTo(world.sandbox, 'http://127.0.0.1:1/');
    const away: typeof world.backend = {
      ...world.backend,
      findCard: (question) => nowhere.findCard(question),
    };
    const nobody = await askRelease(away, await freshClerk(), id);
    expect(nobody).toMatchObject({ ok: false, error: { kind: 'not-released' } });
    expect(await row(id)).toMatchObject({ state: 'failed', secondState: null });
    const changed: typeof world.backend.findCard = async (question) => {
      const found = await world.backend.findCard(question);
      return found.ok ? ok({ ...found.value, contactsChangedAt: new Date(Date.now() - 60_000) }) : found;
    };
    valueOf(await askRelease({ ...world.backend, findCard: changed }, await freshClerk(), id));
    const { secondState, secondDueAt } = await row(id);
    expect(secondState).toBe('queued');
    expect(secondDueAt?.getTime()).toBeGreaterThan(Date.now() + DAY_MS / 2);
    expect(await endHold(supervisor, id, 'stop')).toBe(true);
    await backdate(id, 60);
  });

  test('is refused to a citizen who had codes sent less than a day ago, whatever way is tried; not when the office is at fault', async () => {
    const again = await openFor(world, clerk, 'CB71946YD');
    valueOf(await identifyHolder(clerk, again, { kind: 'this-cie' }));
    const limited = { ok: false, error: { kind: 'limit', limit: { kind: 'too-soon' } } };
    expect(await chooseWant(clerk, again, { reason: 'lost', halves: 'first' })).toMatchObject(limited);
    await inWorld(async ({ tx, municipalityId }) =>
      tx.reprint.update({
        where: { municipalityId_id: { municipalityId, id: again } },
        data: { lossReason: 'lost', halves: 'first', declarationSignedAt: new Date() },
      }),
    );
    expect(await askRelease(world.backend, clerk, again)).toMatchObject(limited);
    valueOf(await chooseWant(clerk, again, { reason: 'never-delivered', halves: 'first' }));
    valueOf(await askRelease(world.backend, clerk, again));
    const { serial } = valueOf(await printCodes(clerk, again));
    expect((await drawReprintPrint(clerk, serial, 'both')).ok).toBe(true);
    valueOf(await handOverReprint(clerk, again));
  });
});

describe('both halves', () => {
  const given: TypedWant = {
    ...{ reason: 'stolen', halves: 'both', second: 'given-email', email: 'nuova.casella@posta.example' },
  };

  const handedOver = async (serial: string) => {
    const { id } = await signed(serial, given);
    const stepped = await freshClerk();
    valueOf(await askRelease(world.backend, stepped, id));
    valueOf(await printCodes(stepped, id));
    expect(await row(id)).toMatchObject({ state: 'released', secondState: null });
    valueOf(await handOverReprint(stepped, id));
    return id;
  };

  test('the first now, the second to a new address after its wait, which a supervisor may shorten', async () => {
    const id = await handedOver('CA52290BH');
    const held = await row(id);
    expect(held).toMatchObject({ state: 'handed-over', secondState: 'queued', sealed: null });
    expect(held.secondDueAt!.getTime() - held.handedOverAt!.getTime()).toBe(DAY_MS);
    expect(Buffer.from(held.secondAddress!).toString('latin1')).not.toContain('nuova');
    await dispatch();
    expect((await row(id)).secondState).toBe('queued');
    expect((await listWatched(supervisor)).lines[0]).toMatchObject({
      id,
      held: true,
      reasons: expect.arrayContaining(['new-address']) as string[],
    });
    expect(await endHold(supervisor, id, 'shorten')).toBe(true);
    await dispatch();
    const sent = await row(id);
    expect(sent.secondState).toBe('sent');
    expect(sent.secondSentTo).not.toContain('nuova.casella');
    expect(await endHold(supervisor, id, 'stop')).toBe(false);
    await backdate(id, 2);
  });

  test('the contacts of before are told at once, while the second half waits', async () => {
    const told = () =>
      inWorld<number>(({ tx, municipalityId }) =>
        tx.outboxMessage.count({
          where: { municipalityId, topic: CONTACT_NOTICE_TOPIC, state: 'delivered' },
        }),
      );
    const before = await told();
    const id = await handedOver('CA52290BH');
    await dispatch();
    expect((await row(id)).secondState).toBe('queued');
    expect(await told()).toBe(before + 1);
    await backdate(id, 2);
  });

  test('an address that is known waits too when it was changed here today, whether or not the other side has heard of it', async () => {
    const cardSerial = 'CA52290BH';
    const { id } = await signed(cardSerial, { reason: 'lost', halves: 'second', second: 'known-email' });
    // The service was away for days: those of before have not heard of it yet.
    await inWorld((tenant) =>
      noteCardEvent(
        { ...tenant, now: new Date(tenant.now.getTime() - 5 * DAY_MS) },
        { cardSerial, what: 'contacts-changed', byDelegate: false, notice: randomUUID() },
      ),
    );
    valueOf(await askRelease(world.backend, await freshClerk(), id));
    const held = await row(id);
    expect(held.secondDueAt!.getTime() - held.askedAt!.getTime()).toBeGreaterThan(DAY_MS - 60_000);
    await dispatch();
    expect((await row(id)).secondState).toBe('queued');
    expect(await endHold(supervisor, id, 'stop')).toBe(true);
    await backdate(id, 2);
  });

  test('its wait counts from when those of before were told, however long the service was away', async () => {
    const id = await handedOver('CA52290BH');
    const nowhere = gatewayTo(world.sandbox, 'http://127.0.0.1:9/v1');
    const order = { topic: SECOND_HALF_TOPIC, aggregateId: id };
    const asIfTheWaitWereOver = () =>
      inWorld(({ tx, municipalityId, now }) =>
        tx.outboxMessage.updateMany({
          where: { municipalityId, ...order },
          data: { nextAttemptAt: new Date(now.getTime() - 1000) },
        }),
      );
    await asIfTheWaitWereOver();
    await dispatch(nowhere);
    await dispatch();
    expect(await row(id)).toMatchObject({ secondState: 'queued' });
    await inWorld((tenant) => sendSooner(tenant, [CONTACT_NOTICE_TOPIC], null, []));
    await dispatch();
    const held = await row(id);
    expect(held.secondState).toBe('queued');
    const heard = await inWorld<Date | null>((tenant) => lastTold(tenant, 'CA52290BH', 'codes-collected'));
    expect(held.secondDueAt!.getTime() - heard!.getTime()).toBe(DAY_MS);
    expect(heard!.getTime()).toBeGreaterThan(held.handedOverAt!.getTime());
    await asIfTheWaitWereOver();
    await dispatch();
    expect((await row(id)).secondState).toBe('sent');
    await backdate(id, 60);
  });

  test('a delegate collects no codes on the day on which one changed the contacts, unless a supervisor asks', async () => {
    const cardSerial = 'CA10934FD';
    const id = await openFor(world, clerk, cardSerial);
    const delegate = { ...otherDocument, kind: 'delegate', name: 'Bianchi Ugo', delegatedOn: today };
    valueOf(await identifyHolder(clerk, id, delegate));
    valueOf(await chooseWant(clerk, id, { reason: 'lost', halves: 'first' }));
    valueOf(await signDeclaration(clerk, id));
    await inWorld((tenant) =>
      noteCardEvent(tenant, { cardSerial, what: 'contacts-changed', byDelegate: true, notice: randomUUID() }),
    );
    const asked = await askRelease(world.backend, await freshClerk(), id);
    expect(asked).toEqual({ ok: false, error: { kind: 'same-day' } });
    valueOf(await askRelease(world.backend, await freshClerk('clerk', 'supervisor'), id));
  });

  test('what failed does not come through beside another that came before it', async () => {
    const nobody = gatewayTo(world.sandbox, 'http://127.0.0.1:9/v1');
    const lost: TypedWant = { reason: 'lost', halves: 'first' };
    const { id: failed } = await signed('CA20417HR', lost);
    expect((await askRelease(nobody, await freshClerk(), failed)).ok).toBe(false);
    const { id: other } = await signed('CA36617CJ', lost);
    await inWorld(({ tx, municipalityId, now }) =>
      tx.reprint.update({
        where: { municipalityId_id: { municipalityId, id: other } },
        data: { codiceFiscale: typedFor('CA20417HR').codiceFiscale, state: 'released', releasedAt: now },
      }),
    );
    expect(await askRelease(world.backend, await freshClerk(), failed)).toMatchObject({
      error: { kind: 'limit', limit: { kind: 'too-soon' } },
    });
    valueOf(await cancelReprint(clerk, failed));
    await backdate(other, 2);
  });

  test('what a supervisor stops never leaves', async () => {
    const id = await handedOver('CA52290BH');
    expect(await endHold(supervisor, id, 'stop')).toBe(true);
    expect(await endHold(supervisor, id, 'shorten')).toBe(false);
    await dispatch();
    expect(await row(id)).toMatchObject({ secondState: 'stopped', secondSentAt: null });
    const left = await inWorld(({ tx, municipalityId }) =>
      tx.outboxMessage.findMany({
        where: { municipalityId, topic: SECOND_HALF_TOPIC, aggregateId: id },
        select: { state: true, body: true },
      }),
    );
    expect(left).toEqual([{ state: 'superseded', body: null }]);
  });

  test('another address after the signature makes the signed declaration void', async () => {
    const { id, print } = await signed('CA20417HR', { ...given, email: 'prima@posta.example' });
    valueOf(await chooseWant(clerk, id, { ...given, email: 'seconda@posta.example' }));
    expect(await drawReprintPrint(clerk, print, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect(await askRelease(world.backend, await freshClerk(), id)).toEqual({
      ok: false,
      error: { kind: 'not-ready' },
    });
  });
});
