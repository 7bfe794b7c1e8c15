// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeRegistered } from '@/lib/cie-request/server/close-request';
import { mendDifference } from '@/lib/cie-request/server/mend-difference';
import { giveUpStock } from '@/lib/first-halves/server/give-up-stock';
import { log } from '@/lib/platform/log';
import { type FeedWorld, makeFeedWorld } from '@/lib/testing/feed-world';
import { closePools, configure, makeOwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, otherPerson, prepareRequest, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { type Actor, addActor, inTown } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { acknowledgeDifference } from './acknowledge-difference';
import { makeDailyComparison } from './compare-daily';
import { compareFeed } from './compare-feed';
import { followProgress } from './follow-progress';
import { getComparison } from './get-comparison';
import { listLedger } from './list-ledger';
import { listProgress } from './list-progress';

let world: FeedWorld;
let clerk: Actor;
let supervisor: Actor;

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  const own = await makeOwnDatabase();
  configure(own);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
  world = await makeFeedWorld(own.owner);
  clerk = await addActor(world.town, 'clerk');
  supervisor = await addActor(world.town, 'supervisor');
  await world.refill(20);
});
afterAll(async () => {
  await world.close();
  await closePools();
});

/** Registers a request and has it delivered. */
const feed = async (): Promise<string> => {
  const { requestId } = await registerNew(clerk, otherPerson);
  await world.deliver();
  return requestId;
};

const there = (text: string, values: unknown[]) => query(world.sandbox.databaseUrl, text, values);
const compare = async () =>
  valueOf(await compareFeed({ backend: world.backend, whenOlder: giveUpStock }, world.town));
const kindsOf = async () =>
  new Map((await compare()).differences.map(({ enrolmentId, kind }) => [enrolmentId, kind]));
const mend = async (enrolmentId: string) => mendDifference(await supervisor.proof('supervise'), enrolmentId);
const cancel = async (requestId: string) =>
  valueOf(
    await closeRegistered(await supervisor.proof('supervise'), requestId, {
      ...{ by: 'office', reason: 'duplicate', note: '' },
    }),
  );
const shownNow = () => inTown(world.town, getComparison);
const ledgerOf = (requestId: string) =>
  inTown(world.town, async (tenant) => (await listLedger(tenant, [requestId])).get(requestId));

describe('the comparison', () => {
  it('finds nothing where both hold the same, also what was cancelled', async () => {
    await feed();
    await cancel(await feed());
    await world.deliver();
    const { compared, differences } = await compare();
    expect(compared).toBeGreaterThanOrEqual(2);
    expect(differences).toEqual([]);
  });

  it('what they lost is sent again byte for byte, once', async () => {
    const lost = await feed();
    await there('delete from progress_event where enrolment_id = $1', [lost]);
    await there('delete from inbox where answer like $1', [`%${lost}%`]);
    await there(
      `update card set state = 'minted' where ticket_id = (select ticket_id from enrolment where enrolment_id = $1)`,
      [lost],
    );
    const [row] = await there('delete from enrolment where enrolment_id = $1 returning request_digest', [
      lost,
    ]);
    expect(await kindsOf()).toEqual(new Map([[lost, 'missing-there']]));
    valueOf(await mend(lost));
    expect(await mend(lost)).toMatchObject({ error: { kind: 'gone' } });
    expect(await ledgerOf(lost)).toMatchObject({ state: 'queued' });
    expect(await kindsOf()).toEqual(new Map());
    await world.deliver();
    expect(await ledgerOf(lost)).toMatchObject({ state: 'accepted', problem: null });
    expect(await there('select request_digest from enrolment where enrolment_id = $1', [lost])).toEqual([
      row,
    ]);
    expect(await kindsOf()).toEqual(new Map());
  });

  it('what they did not cancel is cancelled again', async () => {
    const kept = await feed();
    await cancel(kept);
    await world.deliver();
    await there(
      `update card set state = 'active' where ticket_id = (select ticket_id from enrolment where enrolment_id = $1)`,
      [kept],
    );
    await there('delete from inbox where answer like $1', [`%${kept}%`]);
    expect(await kindsOf()).toEqual(new Map([[kept, 'active-there']]));
    valueOf(await mend(kept));
    await world.deliver();
    expect(await ledgerOf(kept)).toMatchObject({ state: 'cancelled' });
    expect(await kindsOf()).toEqual(new Map());
  });

  it('what they hold and we do not is never overwritten: a person looks at it', async () => {
    const ahead = await feed();
    await there('update enrolment set version = 2 where enrolment_id = $1', [ahead]);
    expect(await kindsOf()).toEqual(new Map([[ahead, 'ahead-there']]));
    expect(await mend(ahead)).toMatchObject({ error: { kind: 'not-ours' } });
    const authorised = await supervisor.proof('supervise');
    valueOf(await acknowledgeDifference(authorised, ahead));
    await compare();
    const shown = (await shownNow())?.differences;
    expect(shown).toMatchObject([
      { enrolmentId: ahead, kind: 'ahead-there', versionHere: 1, versionThere: 2 },
    ]);
    expect(shown?.[0]?.acknowledgedAt).not.toBeNull();
    await there('update enrolment set version = 3 where enrolment_id = $1', [ahead]);
    await compare();
    expect((await shownNow())?.differences[0]?.acknowledgedAt).toBeNull();
    await there('update enrolment set version = 1 where enrolment_id = $1', [ahead]);
  });

  it('leaves out what is on its way, and is due once a day and when a program starts', async () => {
    const { requestId } = await registerNew(clerk, otherPerson);
    expect(await kindsOf()).toEqual(new Map());
    const daily = makeDailyComparison({ backend: world.backend, whenOlder: giveUpStock });
    expect(await daily(world.town)).toMatchObject({ differences: [] });
    expect(await daily(world.town)).toBeNull();
    await world.deliver();
    expect(await ledgerOf(requestId)).toMatchObject({ state: 'accepted' });
  });
});

describe('progress', () => {
  it('is noted once, in order, for requests that are known here', async () => {
    const requestId = await feed();
    expect(await followProgress(world.backend, world.town)).toBeGreaterThan(0);
    expect(await followProgress(world.backend, world.town)).toBe(0);
    await there(
      `update progress_event set occurred_at = now() where enrolment_id = $1 and kind = 'shipped'`,
      [requestId],
    );
    expect(await followProgress(world.backend, world.town)).toBe(1);
    const events = await inTown(world.town, (tenant) => listProgress(tenant, requestId));
    expect(events.map(({ kind }) => kind)).toEqual(['accepted', 'shipped']);
    expect(events[1]?.parcelNumber).toMatch(/^RA\d{10}IT$/);
  });
});

describe('a stock that may be on paper already', () => {
  it('is given up whole; what was prepared keeps its own', async () => {
    const { requestId } = await prepareRequest(clerk, otherPerson);
    expect(await inTown(world.town, giveUpStock)).toBeGreaterThan(0);
    expect(await inTown(world.town, giveUpStock)).toBe(0);
    const states = await inTown(world.town, ({ tx, municipalityId }) =>
      tx.ticket.findMany({
        where: { municipalityId },
        select: { state: true, sealed: true, requestId: true },
      }),
    );
    expect(states.filter(({ state }) => state === 'stock')).toEqual([]);
    expect(states.filter(({ state, sealed }) => state === 'to-void' && sealed !== null)).toEqual([]);
    expect(states.find((ticket) => ticket.requestId === requestId)).toMatchObject({ state: 'reserved' });
  });
});
