// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closePools, configure, sharedDatabase } from '@/lib/testing/installation';
import { addOperator, addTown, inTown, type TestOperator, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { lookUpSession } from './session';
import { signIn, type SignInAttempt } from './sign-in';
import { totpCodeAt } from './totp';

const verified = vi.hoisted(() => ({
  hashes: [] as string[],
  slow: { password: '', until: Promise.resolve() },
}));
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<{ verify(hash: string, password: string): Promise<boolean> }>();
  return {
    ...real,
    verify: async (hash: string, password: string) => {
      verified.hashes.push(hash);
      if (password === verified.slow.password) await verified.slow.until;
      return real.verify(hash, password);
    },
  };
});

let town: Town;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
});
afterAll(closePools);

const STEP_MS = 30_000;
const now = () => inTown(town, (tenant) => Promise.resolve(tenant.now));

const attemptOf = async (
  operator: TestOperator,
  changes: Partial<SignInAttempt> = {},
): Promise<SignInAttempt> => ({
  login: operator.loginName,
  password: operator.password,
  code: totpCodeAt(operator.totpSecret, await now()),
  address: randomUUID(),
  ...changes,
});

/** As if every failure of the town had happened some seconds earlier. */
const waited = (seconds: number) =>
  inTown(town, async ({ tx, municipalityId }) => {
    for (const row of await tx.signInThrottle.findMany({ where: { municipalityId } }))
      await tx.signInThrottle.update({
        where: { municipalityId_subject: { municipalityId, subject: row.subject } },
        data: { lastFailureAt: new Date(row.lastFailureAt.getTime() - seconds * 1000) },
      });
  });

/** As if that many tries of the town's accounts and addresses had failed before. */
const failedBefore = (failures: number) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.signInThrottle.updateMany({ where: { municipalityId }, data: { failures } }),
  );

/** The first and the last failure are real. */
const failTimes = async (operator: TestOperator, times: number, address: string = randomUUID()) => {
  const refused = { ok: false, error: { kind: 'refused' } };
  await inTown(town, ({ tx, municipalityId }) => tx.signInThrottle.deleteMany({ where: { municipalityId } }));
  expect(await signIn(await attemptOf(operator, { password: 'wrong', address }))).toEqual(refused);
  if (times === 1) return;
  await failedBefore(times - 1);
  await waited(3600);
  expect(await signIn(await attemptOf(operator, { password: 'wrong', address }))).toEqual(refused);
};

const auditsOf = (verb: string) => inTown(town, ({ tx }) => tx.auditEntry.findMany({ where: { verb } }));

describe('signing in', () => {
  it('with password and code opens a session and writes who and with what', async () => {
    const operator = await addOperator(town, 'clerk');
    const { token } = valueOf(await signIn(await attemptOf(operator)));
    expect(await lookUpSession(token, true)).toMatchObject({ state: 'live', operator: { id: operator.id } });
    const entries = await auditsOf('sign-in.succeeded');
    expect(entries.find(({ actor }) => actor === operator.id)?.facts).toMatchObject({
      factors: 'password+totp',
    });
  });

  it('takes the login name in any case and with blanks around it', async () => {
    const operator = await addOperator(town, 'clerk');
    const login = ` ${operator.loginName.toUpperCase()} `;
    expect((await signIn(await attemptOf(operator, { login }))).ok).toBe(true);
  });

  it('a code serves once: two at the same moment open one session', async () => {
    const operator = await addOperator(town, 'clerk');
    const attempt = await attemptOf(operator);
    const both = await Promise.all([signIn(attempt), signIn(attempt), signIn(attempt)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await signIn(attempt)).ok).toBe(false);
    const sessions = await inTown(town, ({ tx }) =>
      tx.operatorSession.count({ where: { operatorId: operator.id } }),
    );
    expect(sessions).toBe(1);
  });

  it('a code of the step before is taken, also after it none of an earlier one', async () => {
    const operator = await addOperator(town, 'clerk');
    const at = (await now()).getTime();
    const code = (steps: number) => totpCodeAt(operator.totpSecret, new Date(at + steps * STEP_MS));
    expect((await signIn(await attemptOf(operator, { code: code(-3) }))).ok).toBe(false);
    expect((await signIn(await attemptOf(operator, { code: code(0) }))).ok).toBe(true);
    expect((await signIn(await attemptOf(operator, { code: code(-1) }))).ok).toBe(false);
  });

  it('ends the other session of the same operator', async () => {
    const operator = await addOperator(town, 'clerk');
    const at = (await now()).getTime();
    const first = valueOf(await signIn(await attemptOf(operator)));
    const code = totpCodeAt(operator.totpSecret, new Date(at + STEP_MS));
    const second = valueOf(await signIn(await attemptOf(operator, { code })));
    expect(second.endedOthers).toBe(1);
    expect(await lookUpSession(first.token, true)).toEqual({ state: 'ended', reason: 'signed-in-elsewhere' });
    expect(await lookUpSession(second.token, true)).toMatchObject({ state: 'live' });
  });
});

describe('a wrong try', () => {
  const wrongTries = async (operator: TestOperator): Promise<Record<string, Partial<SignInAttempt>>> => {
    const disabled = await addOperator(town, 'clerk');
    await inTown(town, ({ tx, municipalityId }) =>
      tx.operator.updateMany({ where: { municipalityId, id: disabled.id }, data: { enabled: false } }),
    );
    return {
      'wrong password': { password: 'wrong' },
      'wrong code': { code: '000000' },
      'no code': { code: '' },
      'no password': { password: '' },
      'a blank too many': { password: `${operator.password} ` },
      'unknown account': { login: `nobody@${town.slug}` },
      'unknown municipality': { login: `${operator.loginName}-elsewhere` },
      'no municipality': { login: operator.loginName.split('@')[0] ?? '' },
      'disabled account': await attemptOf(disabled),
    };
  };

  it('is answered the same, whatever is wrong, after checking one hash of the same cost', async () => {
    const operator = await addOperator(town, 'clerk');
    const cost = (hash: string) => hash.split('$').slice(0, 4).join('$');
    const work = new Set<string>();
    for (const [name, wrong] of Object.entries(await wrongTries(operator))) {
      verified.hashes = [];
      expect(await signIn(await attemptOf(operator, wrong)), name).toEqual({
        ok: false,
        error: { kind: 'refused' },
      });
      work.add(verified.hashes.map(cost).join(' '));
      await waited(3600);
    }
    expect([...work]).toEqual(['$argon2id$v=19$m=19456,t=2,p=1']);
  });

  it('is written down without the name that was typed', async () => {
    await signIn(await attemptOf(await addOperator(town, 'clerk'), { login: `segreto@${town.slug}` }));
    const entries = await auditsOf('sign-in.refused');
    expect(entries.at(-1)).toMatchObject({ actor: 'unknown', outcome: 'refused', subjectId: '' });
    expect(
      JSON.stringify(entries, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)),
    ).not.toContain('segreto');
  });
});

describe('limits', () => {
  it('three failures are free, then the account waits 1, 2, 4 … seconds, whatever the address', async () => {
    const operator = await addOperator(town, 'clerk');
    await failTimes(operator, 4);
    expect(await signIn(await attemptOf(operator))).toEqual({
      ok: false,
      error: { kind: 'wait', seconds: 1 },
    });
    await failTimes(operator, 7);
    expect(await signIn(await attemptOf(operator))).toEqual({
      ok: false,
      error: { kind: 'wait', seconds: 8 },
    });
  });

  it('ten failures lock it for 15 minutes; others are not affected; then it opens again', async () => {
    const [operator, colleague] = [await addOperator(town, 'clerk'), await addOperator(town, 'clerk')];
    await failTimes(operator, 10);
    const refused = await signIn(await attemptOf(operator));
    expect(!refused.ok && refused.error.kind === 'wait' && refused.error.seconds).toBeGreaterThan(14 * 60);
    expect((await signIn(await attemptOf(colleague))).ok).toBe(true);
    await waited(15 * 60 - 20);
    expect(await signIn(await attemptOf(operator))).toMatchObject({ error: { kind: 'wait' } });
    await waited(30);
    expect((await signIn(await attemptOf(operator))).ok).toBe(true);
  });

  it('guesses that arrive all at once do not slip past the limit', async () => {
    const operator = await addOperator(town, 'clerk');
    await failTimes(operator, 1);
    let release = () => {};
    verified.slow = { password: operator.password, until: new Promise((resolve) => (release = resolve)) };
    const right = signIn(await attemptOf(operator));
    const wrong = { ...(await attemptOf(operator)), password: 'wrong' };
    await Promise.all(Array.from({ length: 6 }, () => signIn(wrong)));
    release();
    expect((await right).ok).toBe(false);
  });

  it('an unknown account waits like a known one', async () => {
    const operator = await addOperator(town, 'clerk');
    const unknown = { ...operator, loginName: `nessuno.${randomUUID()}@${town.slug}` };
    await failTimes(unknown, 4);
    expect(await signIn(await attemptOf(unknown))).toEqual({
      ok: false,
      error: { kind: 'wait', seconds: 1 },
    });
  });

  it('one address that tries many accounts waits, others do not', async () => {
    const operator = await addOperator(town, 'clerk');
    const address = randomUUID();
    const unknown = { ...operator, loginName: `${randomUUID()}@${town.slug}` };
    await failTimes(unknown, 31, address);
    expect(await signIn(await attemptOf(operator, { address }))).toMatchObject({ error: { kind: 'wait' } });
    expect((await signIn(await attemptOf(operator))).ok).toBe(true);
  });

  it('keeps neither addresses nor names in clear', async () => {
    const operator = await addOperator(town, 'clerk');
    await signIn(await attemptOf(operator, { password: 'wrong', address: '192.0.2.77' }));
    const rows = await inTown(town, ({ tx }) => tx.signInThrottle.findMany());
    expect(rows.length).toBeGreaterThan(0);
    for (const { subject } of rows) expect(subject).toMatch(/^(account|address):[\w-]{43}$/);
  });
});
