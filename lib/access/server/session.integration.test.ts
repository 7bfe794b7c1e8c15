// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PERMISSIONS, PERMISSIONS_OF, ROLES } from '@/lib/access/permission';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import {
  type Actor,
  addActor,
  addOperator,
  addTown,
  enter,
  inTown,
  type TestOperator,
  type Town,
} from '@/lib/testing/town';
import {
  alsoAuthorise,
  authorise,
  chooseCounter,
  lookUpSession,
  recordDenial,
  signOut,
  unlockSession,
} from './session';
import { sessionHashOf } from './session-token';

let town: Town;
let operator: TestOperator;
let actor: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
});
beforeEach(async () => {
  operator = await addOperator(town, 'clerk');
  actor = await enter(operator);
});

const MINUTE = 60_000;
const look = () => lookUpSession(actor.token, true);
const rowOf = () =>
  inTown(town, ({ tx }) =>
    tx.operatorSession.findFirstOrThrow({ where: { idHash: sessionHashOf(actor.token.sid) } }),
  );

/** As if the session had been opened and last seen some minutes ago. */
const ago = (minutes: { created?: number; seen?: number }) =>
  inTown(town, ({ tx, now, municipalityId }) => {
    const before = (value: number | undefined) =>
      value === undefined ? undefined : new Date(now.getTime() - value * MINUTE);
    return tx.operatorSession.updateMany({
      where: { municipalityId, idHash: sessionHashOf(actor.token.sid) },
      data: { createdAt: before(minutes.created), lastSeenAt: before(minutes.seen) },
    });
  });
const changeOperator = (data: { enabled?: boolean; roles?: string[] }) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.operator.updateMany({ where: { municipalityId, id: operator.id }, data }),
  );
const verbs = () =>
  inTown(town, async ({ tx }) =>
    (await tx.auditEntry.findMany({ where: { actor: operator.id }, orderBy: { seq: 'asc' } })).map(
      ({ verb }) => verb,
    ),
  );

describe('idle lock and end of a session', () => {
  it('lives at 14 minutes without activity and is written down as seen', async () => {
    await ago({ seen: 14 });
    expect((await look()).state).toBe('live');
    await ago({ seen: 14 });
    expect((await lookUpSession(actor.token, false)).state).toBe('live');
    expect((await rowOf()).lastSeenAt.getTime()).toBeLessThan(
      (await inTown(town, (t) => Promise.resolve(t.now))).getTime() - 13 * MINUTE,
    );
  });

  it('locks at 15 minutes: no proof, whoever looks does not wake it', async () => {
    await ago({ seen: 15 });
    expect((await look()).state).toBe('locked');
    expect((await look()).state).toBe('locked');
    await expect(actor.proof('use-portal')).rejects.toThrow('a locked session');
  });

  it('ends after 12 hours, however busy, and cannot be unlocked', async () => {
    await ago({ created: 12 * 60 - 1, seen: 0 });
    expect(await look()).toMatchObject({ state: 'live', minutesLeft: 1 });
    await ago({ created: 12 * 60, seen: 0 });
    expect((await look()).state).toBe('ended');
    expect(await unlockSession(actor.token, operator.password)).toBe('ended');
  });

  it('is ended at once by signing out, for good', async () => {
    await signOut(actor.token);
    expect(await look()).toEqual({ state: 'ended', reason: 'signed-out' });
    await signOut(actor.token);
    expect(await unlockSession(actor.token, operator.password)).toBe('ended');
    expect((await verbs()).filter((verb) => verb === 'session.ended')).toHaveLength(1);
  });

  it('there is one per operator: signing in elsewhere ends the first, a colleague keeps theirs', async () => {
    const colleague = await addActor(town, 'clerk');
    const second = await enter(operator);
    expect(await look()).toEqual({ state: 'ended', reason: 'signed-in-elsewhere' });
    expect((await lookUpSession(second.token, true)).state).toBe('live');
    expect((await lookUpSession(colleague.token, true)).state).toBe('live');
  });

  it('of a disabled operator is nothing at the next request', async () => {
    await changeOperator({ enabled: false });
    expect(await look()).toEqual({ state: 'none' });
    expect(await unlockSession(actor.token, operator.password)).toBe('ended');
  });

  it('a made-up id, an id of another municipality, no id: nothing', async () => {
    const other = await addTown();
    expect(await lookUpSession({ ...actor.token, sid: 'x'.repeat(43) }, true)).toEqual({ state: 'none' });
    expect(await lookUpSession({ ...actor.token, municipalityId: other.id }, true)).toEqual({
      state: 'none',
    });
    expect(await lookUpSession(null, true)).toEqual({ state: 'none' });
  });

  it('the database holds a digest of the id, never the id', async () => {
    const row = await rowOf();
    expect(Buffer.from(row.idHash).toString('hex')).toHaveLength(64);
    expect(JSON.stringify(Object.values(row).map(String))).not.toContain(actor.token.sid);
  });
});

describe('unlocking', () => {
  beforeEach(() => ago({ seen: 20 }));

  it('with the password goes on; what failed before is forgotten', async () => {
    expect(await unlockSession(actor.token, 'wrong')).toBe('refused');
    expect((await look()).state).toBe('locked');
    expect(await unlockSession(actor.token, operator.password)).toBe('unlocked');
    expect((await look()).state).toBe('live');
    expect((await rowOf()).unlockFailures).toBe(0);
    expect((await verbs()).slice(-2)).toEqual(['session.unlock-refused', 'session.unlocked']);
  });

  it('the fifth wrong try ends the session', async () => {
    const tries = [];
    for (let time = 0; time < 5; time += 1) tries.push(await unlockSession(actor.token, 'wrong'));
    expect(tries).toEqual(['refused', 'refused', 'refused', 'refused', 'ended']);
    expect(await unlockSession(actor.token, operator.password)).toBe('ended');
    expect(await look()).toEqual({ state: 'ended', reason: 'unlock-failures' });
  });

  it('ten wrong tries at once are counted one by one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => unlockSession(actor.token, 'wrong')));
    expect(await look()).toEqual({ state: 'ended', reason: 'unlock-failures' });
    expect(await unlockSession(actor.token, operator.password)).toBe('ended');
  });
});

describe('permissions', () => {
  it('every role gets exactly the proofs of its row', async () => {
    for (const role of ROLES) {
      const someone = await addActor(town, role);
      const session = await lookUpSession(someone.token, true);
      if (session.state !== 'live') throw new Error('a fresh session lives');
      const given = PERMISSIONS.filter((permission) => authorise(session, permission) !== null);
      expect(new Set(given), role).toEqual(new Set(PERMISSIONS_OF[role]));
      const portal = await someone.proof('use-portal');
      expect(PERMISSIONS.filter((permission) => alsoAuthorise(portal, permission) !== null)).toEqual(given);
    }
  });

  it('a changed role acts at the next request', async () => {
    await actor.proof('work-requests');
    await changeOperator({ roles: ['auditor'] });
    await expect(actor.proof('work-requests')).rejects.toThrow('no work-requests');
    await actor.proof('read-audit');
  });

  it('a refused attempt is in the trail', async () => {
    const session = await look();
    if (session.state !== 'live') throw new Error('a fresh session lives');
    await recordDenial(session.operator, 'read-audit');
    const entry = await inTown(town, ({ tx }) =>
      tx.auditEntry.findFirst({ where: { actor: operator.id, verb: 'access.denied' } }),
    );
    expect(entry).toMatchObject({ outcome: 'refused', subjectId: 'read-audit' });
  });

  it('the counter can be changed to another of the municipality', async () => {
    const portal = await actor.proof('use-portal');
    expect(await chooseCounter(portal, town.counterIds[1])).toBe(true);
    expect((await actor.proof('use-portal')).operator.counterName).toBe('Sportello 2');
  });
});
