// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { type ClaimedMessage, type DeliveryOutcome } from '@/lib/outbox/message';
import { schedulingDatabase } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import { closePools, configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { addTowns, inTown, type Town } from '@/lib/testing/town';
import { appendMessage } from './append-message';
import { dispatchMessages, type TopicTable } from './dispatch-messages';
import { sendSooner } from './send-sooner';
import { claimDue } from './store/message-repository';
import { withdrawMessage } from './withdraw-message';

let own: OwnDatabase;
let town: Town;
let other: Town;
const delivered: { id: string; aggregateId: string; version: number; attempt: number; body: string }[] = [];

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  own = await makeOwnDatabase();
  configure(own);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  [town, other] = (await addTowns(2)) as [Town, Town];
});
beforeEach(() => void delivered.splice(0));
afterEach(async () => {
  for (const one of [town, other])
    await inTown(one, ({ tx, municipalityId }) =>
      tx.outboxMessage.updateMany({ where: { municipalityId }, data: { state: 'delivered' } }),
    );
});
afterAll(async () => {
  await closePools();
});

/** Moves the clock that leases and delays are measured by; nothing waits in this test. */
const later = (ms: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [ms]);

const append = (version = 1, aggregateId: string = randomUUID(), at = town) =>
  inTown(at, (tenant) =>
    appendMessage(tenant, {
      topic: 'test',
      aggregateId,
      version,
      body: Buffer.from(`${aggregateId} ${version}`),
      by: SYSTEM,
    }),
  );
const rowOf = (id: string, at = town) =>
  inTown(at, ({ tx }) => tx.outboxMessage.findFirstOrThrow({ where: { id } }));

type Deliver = (message: ClaimedMessage) => Promise<DeliveryOutcome> | DeliveryOutcome;
const settledWith: string[] = [];
const topics = (deliver: Deliver = () => ({ kind: 'delivered' })): TopicTable => ({
  test: {
    deliver: async (message, { body }) => {
      const { id, aggregateId, version, attempt } = message;
      delivered.push({ id, aggregateId, version, attempt, body: Buffer.from(body).toString() });
      return { outcome: await deliver(message), answer: null };
    },
    settled: (_tenant, message, outcome) => {
      settledWith.push(`${message.id} ${outcome.kind}`);
      return Promise.resolve();
    },
  },
});
const HALF = () => 0.5;
const dispatch = (deliver?: Deliver, random = HALF, limit = 50) =>
  dispatchMessages(topics(deliver), 'worker', random, limit);

describe('a round', () => {
  it('takes from each municipality that waits, whoever has much', async () => {
    for (let index = 0; index < 30; index += 1) await append();
    const late = await append(1, randomUUID(), other);
    expect(await dispatch(undefined, HALF, 8)).toBeLessThanOrEqual(8);
    expect(delivered.map(({ id }) => id)).toContain(late);
    expect(delivered.length).toBeGreaterThanOrEqual(5);
  });

  it('gives everything to whoever waits alone', async () => {
    for (let index = 0; index < 12; index += 1) await append();
    expect(await dispatch(undefined, HALF, 8)).toBe(8);
    expect(await dispatch(undefined, HALF, 8)).toBe(4);
  });
});

describe('the order of messages about one thing', () => {
  it('is that in which they were written, whatever their instants say', async () => {
    const aggregateId = randomUUID();
    const first = await append(1, aggregateId);
    const second = await inTown(town, (tenant) =>
      appendMessage(tenant, {
        ...{ topic: 'other', aggregateId, version: 1, body: Buffer.from('second'), by: SYSTEM },
      }),
    );
    await inTown(town, ({ tx, municipalityId, now }) =>
      tx.outboxMessage.updateMany({
        where: { municipalityId, id: second },
        data: {
          createdAt: new Date(now.getTime() - 60_000),
          nextAttemptAt: new Date(now.getTime() - 60_000),
        },
      }),
    );
    const table = { ...topics(), other: topics().test! };
    expect(await dispatchMessages(table, 'worker', HALF, 50)).toBe(1);
    expect(await dispatchMessages(table, 'worker', HALF, 50)).toBe(1);
    expect(delivered.map(({ id }) => id)).toEqual([first, second]);
  });
});

describe('delivery', () => {
  it('hands over the exact bytes, settles once, forgets the body, and has nothing left to do', async () => {
    const aggregateId = randomUUID();
    const id = await append(1, aggregateId);
    expect(await dispatch()).toBe(1);
    expect(delivered).toEqual([{ id, aggregateId, version: 1, attempt: 1, body: `${aggregateId} 1` }]);
    expect(await rowOf(id)).toMatchObject({ state: 'delivered', body: null, leaseUntil: null });
    expect(settledWith.filter((line) => line.startsWith(id))).toEqual([`${id} delivered`]);
    expect(await dispatch()).toBe(0);
  });

  it('of a message whose transaction was rolled back never happens', async () => {
    const lost = inTown(town, async (tenant) => {
      await appendMessage(tenant, {
        topic: 'test',
        aggregateId: randomUUID(),
        version: 1,
        body: Buffer.from('x'),
        by: SYSTEM,
      });
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    expect(await dispatch()).toBe(0);
  });

  it('twelve dispatchers at once over two municipalities deliver each message once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 30 }, (_, index) => append(1, randomUUID(), index % 3 === 0 ? other : town)),
    );
    const slow: Deliver = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { kind: 'delivered' };
    };
    const rounds = Array.from({ length: 12 }, () => dispatch(slow, HALF, 8));
    await Promise.all(rounds);
    while ((await dispatch(slow)) > 0);
    expect(delivered.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(delivered.map(({ attempt }) => attempt))).toEqual(new Set([1]));
  });
});

describe('a killed worker', () => {
  it("its message is free after 30 s by the database's clock, not before, and is delivered then", async () => {
    const id = await append();
    const claimed = await schedulingDatabase().withoutTenant(({ tx }) =>
      claimDue(tx, 'killed', 8, randomUUID()),
    );
    expect(claimed.map((message) => message.id)).toEqual([id]);
    expect(await dispatch()).toBe(0);
    await later(29_000);
    expect(await dispatch()).toBe(0);
    await later(1_500);
    expect(await dispatch()).toBe(1);
    expect(delivered).toMatchObject([{ id, attempt: 2 }]);
  });

  it('an answer that comes after another worker settled it is not written again', async () => {
    const id = await append();
    const twice: Deliver = async ({ attempt }) => {
      if (attempt > 1) return { kind: 'delivered' };
      await later(31_000);
      await dispatch(() => ({ kind: 'delivered' }));
      return { kind: 'attention', error: 'late' };
    };
    await dispatch(twice);
    expect(await rowOf(id)).toMatchObject({ state: 'delivered', attempts: 2 });
    expect(settledWith.filter((line) => line.startsWith(id))).toEqual([`${id} delivered`]);
  });

  it('a message whose work throws stays leased, is not lost and not hurried', async () => {
    const id = await append();
    await dispatch(() => Promise.reject(new Error('a bug')));
    expect(await dispatch()).toBe(0);
    await later(31_000);
    expect(await dispatch()).toBe(1);
    expect((await rowOf(id)).state).toBe('delivered');
  });
});

describe('a message that cannot be opened', () => {
  it('stays to be sent, and holds nobody else of its municipality back', async () => {
    const [spoilt, good] = [await append(), await append()];
    await inTown(town, ({ tx, municipalityId }) =>
      tx.outboxMessage.updateMany({
        where: { municipalityId, id: spoilt },
        data: { body: new Uint8Array([9, 9]) },
      }),
    );
    expect(await dispatch()).toBe(2);
    expect(delivered.map(({ id }) => id)).toEqual([good]);
    expect(await rowOf(spoilt)).toMatchObject({ state: 'pending', leaseOwner: 'worker' });
    expect((await rowOf(good)).state).toBe('delivered');
  });
});

describe('order and versions', () => {
  it('a newer version supersedes the one that was not sent', async () => {
    const aggregateId = randomUUID();
    const first = await append(1, aggregateId);
    await append(2, aggregateId);
    expect(await rowOf(first)).toMatchObject({ state: 'superseded', body: null });
    await dispatch();
    expect(delivered.map(({ version }) => version)).toEqual([2]);
  });

  it('one superseded while it is being sent does not overwrite the newer one', async () => {
    const aggregateId = randomUUID();
    const first = await append(1, aggregateId);
    await dispatch(async () => {
      await append(2, aggregateId);
      return { kind: 'attention', error: 'refused' };
    });
    expect((await rowOf(first)).state).toBe('superseded');
    await dispatch();
    expect(delivered.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('the same version twice is refused by the database', async () => {
    const aggregateId = randomUUID();
    await append(1, aggregateId);
    await expect(append(1, aggregateId)).rejects.toThrow(/[Uu]nique/);
  });

  it('what waits for a person holds back later versions of its own thing only', async () => {
    const [stuck, free] = [randomUUID(), randomUUID()];
    const id = await append(2, stuck);
    await dispatch(() => ({ kind: 'attention', error: 'refused' }));
    expect(await rowOf(id)).toMatchObject({ state: 'attention', lastError: 'refused' });
    await append(1, free);
    await inTown(town, ({ tx, municipalityId, now }) =>
      tx.outboxMessage.create({
        data: {
          ...{
            municipalityId,
            id: randomUUID(),
            topic: 'test',
            aggregateId: stuck,
            version: 3,
            state: 'pending',
          },
          ...{ body: null, digest: new Uint8Array(32), createdAt: now, nextAttemptAt: now },
          ...{ askedBy: 'system', askedAt: '' },
        },
      }),
    );
    await dispatch();
    expect(delivered.map(({ aggregateId }) => aggregateId)).toEqual([stuck, free]);
    await later(3_600_000);
    expect(await dispatch()).toBe(0);
  });
});

describe('what follows another', () => {
  const DAY_MS = 86_400_000;
  const follow = (messageId: string) =>
    inTown(town, (tenant) =>
      appendMessage(tenant, {
        ...{ topic: 'test', aggregateId: randomUUID(), version: 1, body: Buffer.from('after'), by: SYSTEM },
        ...{ dueAt: new Date(tenant.now.getTime() + DAY_MS), follows: { messageId, ms: DAY_MS } },
      }),
    );
  const timed: string[] = [];
  const round = (deliver?: Deliver) => {
    const { test: topic } = topics(deliver);
    const hears = (aggregateId: string) => Promise.resolve(void timed.push(aggregateId));
    return dispatchMessages(
      { test: { ...topic!, timed: (_tenant, follower) => hears(follower.aggregateId) } },
      'worker',
      HALF,
      50,
    );
  };

  it('leaves its time after the other has arrived, not after it was written', async () => {
    const first = await append();
    const second = await follow(first);
    await round(() => ({ kind: 'retry', error: 'unreachable', afterMs: 2 * DAY_MS }));
    await later(DAY_MS + 60_000);
    expect(await round()).toBe(0);
    await later(DAY_MS);
    expect(await round()).toBe(1);
    const { aggregateId, follows, nextAttemptAt } = await rowOf(second);
    const { settledAt } = await rowOf(first);
    expect(follows).toBeNull();
    expect(nextAttemptAt.getTime() - settledAt!.getTime()).toBe(DAY_MS);
    expect(timed).toEqual([aggregateId]);
    await later(DAY_MS - 60_000);
    expect(await round()).toBe(0);
    await later(120_000);
    expect(await round()).toBe(1);
    expect(delivered.at(-1)).toMatchObject({ id: second, attempt: 1 });
  });

  it('waits where the other needs a person; somebody may have it sent all the same, or take it back', async () => {
    const first = await append();
    const [sent, taken] = [await follow(first), await follow(first)];
    await round(() => ({ kind: 'attention', error: 'refused' }));
    await later(3 * DAY_MS);
    expect(await round()).toBe(0);
    const [mine, theirs] = [(await rowOf(sent)).aggregateId, (await rowOf(taken)).aggregateId];
    expect(await inTown(town, (tenant) => withdrawMessage(tenant, 'test', theirs))).toBe(true);
    expect(await inTown(town, (tenant) => sendSooner(tenant, ['test'], [mine], []))).toHaveLength(1);
    expect(await round()).toBe(1);
    expect(delivered.at(-1)).toMatchObject({ id: sent });
  });
});

describe('retries', () => {
  const delayOf = async (attempt: number, random: number): Promise<number> => {
    const id = await append();
    await inTown(town, ({ tx, municipalityId }) =>
      tx.outboxMessage.updateMany({ where: { municipalityId, id }, data: { attempts: attempt - 1 } }),
    );
    await dispatch(
      () => ({ kind: 'retry', error: 'unreachable' }),
      () => random,
    );
    const row = await rowOf(id);
    const [{ now } = { now: new Date(0) }] = await query<{ now: Date }>(own.owner, 'select app.now() as now');
    await inTown(town, ({ tx, municipalityId }) =>
      tx.outboxMessage.updateMany({ where: { municipalityId, id }, data: { state: 'delivered' } }),
    );
    expect(row).toMatchObject({ state: 'pending', lastError: 'unreachable', leaseUntil: null });
    return row.nextAttemptAt.getTime() - now.getTime();
  };

  it.each([
    [1, 0.999, 2_000],
    [2, 0.999, 4_000],
    [5, 0.999, 32_000],
    [12, 0.999, 15 * 60_000],
    [500, 0.999, 15 * 60_000],
    [500, 0, 0],
  ])('attempt %i waits at most its window (luck %f): %i ms', async (attempt, random, window) => {
    const delay = await delayOf(attempt, random);
    expect(delay).toBeLessThanOrEqual(window);
    expect(delay).toBeGreaterThan(window * random - 5_000);
  });

  it('a receiver that says when is believed', async () => {
    const id = await append();
    await dispatch(() => ({ kind: 'retry', error: 'busy', afterMs: 600_000 }));
    await later(590_000);
    expect(await dispatch()).toBe(0);
    await later(11_000);
    expect(await dispatch()).toBe(1);
    expect(delivered.map((one) => [one.id, one.attempt])).toEqual([
      [id, 1],
      [id, 2],
    ]);
  });

  it('after a day without a receiver everything is delivered, once it is back', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => append()));
    const away: Deliver = () => ({ kind: 'retry', error: 'unreachable' });
    for (let quarter = 0; quarter < 12; quarter += 1) {
      await dispatch(away, () => 0.999);
      await later(2 * 3_600_000);
    }
    delivered.splice(0);
    expect(await dispatch()).toBe(5);
    for (const id of ids) expect((await rowOf(id)).state).toBe('delivered');
  });
});
