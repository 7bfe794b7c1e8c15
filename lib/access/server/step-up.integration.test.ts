// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import {
  type Actor,
  addOperator,
  addTown,
  enter,
  inTown,
  type TestOperator,
  type Town,
} from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { changeRoles } from './change-roles';
import { consumeStepUp } from './consume-step-up';
import { practiceCodeOf } from './practice-code';
import { chooseCounter, lookUpSession, unlockSession } from './session';
import { sessionHashOf } from './session-token';
import { stepUp } from './step-up';
import { totpCodeAt } from './totp';

const STEP_MS = 30_000;
const WINDOW = { windowMinutes: 15, since: new Date(0) };

let town: Town;
let operator: TestOperator;
let actor: Actor;
let authorised: Authorised<'reprint-codes'>;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
});
beforeEach(async () => {
  operator = await addOperator(town, 'clerk');
  actor = await enter(operator);
  authorised = await actor.proof('reprint-codes');
});

const now = () => inTown(town, (tenant) => Promise.resolve(tenant.now));
const codeAfter = async (steps: number) =>
  totpCodeAt(operator.totpSecret, new Date((await now()).getTime() + steps * STEP_MS));
const wrong = async () => String((Number(await codeAfter(0)) + 500_000) % 1_000_000).padStart(6, '0');
const stepUpNow = async () => valueOf(await stepUp(authorised, await codeAfter(0)));
const stepUpAt = async () => (await actor.proof('reprint-codes')).stepUpAt;
const failed = (kind: string) => ({ ok: false, error: { kind } });
const consume = (by = authorised, which = WINDOW) =>
  inTown(town, (tenant) => consumeStepUp(tenant, by, which));
const change = (data: { lastSeenAt?: Date; stepUpAt?: Date }) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.operatorSession.updateMany({
      where: { municipalityId, idHash: sessionHashOf(actor.token.sid) },
      data,
    }),
  );
/** As if the last failure had been long ago. */
const waited = () =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.signInThrottle.updateMany({ where: { municipalityId }, data: { lastFailureAt: new Date(0) } }),
  );
const verbs = () =>
  inTown(town, async ({ tx }) =>
    (await tx.auditEntry.findMany({ where: { actor: operator.id }, orderBy: { seq: 'asc' } }))
      .map(({ verb }) => verb)
      .filter((verb) => verb.startsWith('session.')),
  );

it('a code steps up once, in the proof at hand and in the next; typed with a blank it is the same code', async () => {
  const code = await codeAfter(0);
  expect(await stepUpAt()).toBeNull();
  const stepped = valueOf(await stepUp(authorised, `${code.slice(0, 3)} ${code.slice(3)}`));
  expect(await stepUpAt()).toEqual(stepped.stepUpAt);
  expect(await stepUp(authorised, code)).toEqual(failed('used'));
  expect(await stepUp(authorised, '12345')).toEqual(failed('format'));
  valueOf(await stepUp(authorised, await codeAfter(1)));
  expect(await verbs()).toEqual(['session.stepped-up', 'session.step-up-refused', 'session.stepped-up']);
});

it('the same code posted twice at once serves once', async () => {
  const code = await codeAfter(0);
  const both = await Promise.all([stepUp(authorised, code), stepUp(authorised, code)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it('wrong codes slow down, and the fifth ends the session; a right one forgets them', async () => {
  for (let tries = 1; tries <= 4; tries += 1)
    expect(await stepUp(authorised, await wrong())).toEqual(failed('refused'));
  expect(await stepUp(authorised, await codeAfter(0))).toMatchObject({ error: { kind: 'wait', seconds: 1 } });
  await waited();
  await stepUpNow();
  for (let tries = 1; tries <= 5; tries += 1) {
    expect(await stepUp(authorised, await wrong())).toEqual(failed(tries < 5 ? 'refused' : 'ended'));
    await waited();
  }
  expect(await lookUpSession(actor.token, true)).toEqual({ state: 'ended', reason: 'step-up-failures' });
  expect(await stepUp(authorised, await codeAfter(1))).toEqual(failed('ended'));
});

it('ten wrong codes at once are counted one by one', async () => {
  const code = await wrong();
  const tries = await Promise.all(Array.from({ length: 10 }, () => stepUp(authorised, code)));
  const kinds = tries.map((tried) => (tried.ok ? 'ok' : tried.error.kind));
  expect(kinds, kinds.join(' ')).not.toContain('ok');
  expect(
    kinds.filter((kind) => kind === 'refused'),
    kinds.join(' '),
  ).toHaveLength(4);
});

it('another counter, other roles, a lock, another session: the step-up is gone', async () => {
  await stepUpNow();
  expect(await chooseCounter(await actor.proof('use-portal'), town.counterIds[1])).toBe(true);
  expect(await stepUpAt()).toBeNull();
  expect(await stepUp(authorised, await codeAfter(1))).toEqual(failed('moved'));
  await chooseCounter(await actor.proof('use-portal'), town.counterIds[0]);
  expect(await stepUpAt()).toBeNull();

  valueOf(await stepUp(authorised, await codeAfter(1)));
  const login = operator.loginName.split('@')[0] ?? '';
  await inTown(town, (tenant) => changeRoles(tenant, login, ['supervisor']));
  expect(await stepUpAt()).toBeNull();
  await change({ stepUpAt: await now() });
  expect(await stepUpAt()).toBeNull();
  await inTown(town, (tenant) => changeRoles(tenant, login, ['clerk']));
  expect(await stepUpAt()).toBeNull();

  await change({ stepUpAt: await now(), lastSeenAt: new Date(0) });
  expect(await stepUp(authorised, await codeAfter(1))).toEqual(failed('ended'));
  expect(await unlockSession(actor.token, operator.password)).toBe('unlocked');
  expect(await stepUpAt()).toBeNull();

  await change({ stepUpAt: await now() });
  expect(await stepUpAt()).not.toBeNull();
  actor = await enter(operator);
  expect(await stepUpAt()).toBeNull();
});

it('a step-up is taken away once, in the transaction of what it was for, and only one made since that began', async () => {
  expect(await consume()).toBe(false);
  const { stepUpAt: at } = await stepUpNow();
  if (at === null) throw new Error('a step-up has its instant');
  expect(await consume(authorised, { ...WINDOW, since: new Date(at.getTime() + 1) })).toBe(false);
  expect(await consume(authorised, { ...WINDOW, windowMinutes: 0 })).toBe(false);
  const rolledBack = inTown(town, async (tenant) => {
    expect(await consumeStepUp(tenant, authorised, WINDOW)).toBe(true);
    throw new Error('what it was for failed');
  });
  await expect(rolledBack).rejects.toThrow('what it was for failed');
  expect((await Promise.all([consume(), consume(), consume()])).filter(Boolean)).toHaveLength(1);
  expect(await stepUpAt()).toBeNull();
});

it('in practice an invented operator reads the code that serves, until those of the moment are used', async () => {
  const first = (await practiceCodeOf(authorised))?.code ?? '';
  valueOf(await stepUp(authorised, first));
  const second = (await practiceCodeOf(authorised))?.code ?? '';
  valueOf(await stepUp(authorised, second));
  await inTown(town, ({ tx, municipalityId }) =>
    tx.operator.updateMany({ where: { municipalityId, id: operator.id }, data: { practice: false } }),
  );
  expect(await practiceCodeOf(authorised)).toBeNull();
});
