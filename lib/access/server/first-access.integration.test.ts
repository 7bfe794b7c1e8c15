// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Role } from '@/lib/access/permission';
import { verifyAudit } from '@/lib/audit/server/verify-audit';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { addMunicipality } from '@/lib/municipality/server/add-municipality';
import { changeSettings } from '@/lib/municipality/server/change-settings';
import { ok } from '@/lib/kernel/result';
import { database, openDatabase } from '@/lib/platform/database';
import { valueOf } from '@/lib/testing/value-of';
import { activateOperator, checkInvite } from './activate-operator';
import { changeRoles } from './change-roles';
import { disableOperator } from './disable-operator';
import { inMunicipality } from './in-municipality';
import { inviteOperator } from './invite-operator';
import { listOperators } from './list-operators';
import { hashPassword } from './password';
import { resetFactor } from './reset-factor';
import { signIn } from './sign-in';
import { totpCodeAt } from './totp';

const slug = `primo-${randomUUID().slice(0, 8)}`;
const municipality = {
  id: randomUUID(),
  slug,
  istatCode: `9${randomBytes(4).readUInt32BE().toString().padStart(10, '0').slice(0, 5)}`,
  name: 'Borgo di prova',
  secondName: null,
  province: 'BO',
  settings: exampleSettings,
  counters: [{ id: randomUUID(), name: 'Sportello 1', office: 'Anagrafe', duplex: true }],
};
const owner = openDatabase(inject('ownerUrl'), 1);
const PASSWORD = 'quattro gatti sul tetto rosso';
let addresses = 0;
const address = () => `192.0.2.${(addresses += 1)}`;

let numbers = 0;
const invite = async (login: string, roles: Role[] = ['clerk']) =>
  valueOf(
    await inMunicipality(slug, (tenant) =>
      inviteOperator(tenant, {
        login,
        displayName: 'Mara Rossi',
        code: `TST-${String((numbers += 1)).padStart(3, '0')}`,
        roles,
      }),
    ),
  );

const activate = async (login: string, code: string, secret = randomBytes(20), now = new Date()) => ({
  secret,
  result: await activateOperator(
    { login: `${login}@${slug}`, code },
    { passwordHash: await hashPassword(PASSWORD), totpSecret: secret, code: totpCodeAt(secret, now) },
  ),
});

const enter = (login: string, secret: Uint8Array, stepsAhead = 1) =>
  signIn({
    login: `${login}@${slug}`,
    password: PASSWORD,
    code: totpCodeAt(secret, new Date(Date.now() + stepsAhead * 30_000)),
    address: address(),
  });

beforeAll(async () => {
  Object.assign(process.env, {
    SPORTELLO_MODE: 'practice',
    PUBLIC_ORIGIN: 'http://localhost:3000',
    DATABASE_URL: inject('appUrl'),
    WORKER_DATABASE_URL: inject('workerUrl'),
    SESSION_SECRET: randomBytes(32).toString('hex'),
    VAULT_KEY: randomBytes(32).toString('base64'),
    CREDENTIAL_BACKEND_URL: 'http://localhost:1/v1',
    CREDENTIAL_BACKEND_CLIENT_KEY: '{}',
    CREDENTIAL_BACKEND_KEYS: '{"keys":[]}',
  });
  await addMunicipality(owner, database(), municipality);
});
afterAll(async () => {
  await owner.close();
  await database().close();
});

describe('first access', () => {
  test('code, password and app make an operator who can enter; the code serves once', async () => {
    const { code } = await invite('a.uno');
    const attempt = { login: `A.Uno@${slug}`, code: code.reveal().toLowerCase(), address: address() };
    expect(await checkInvite(attempt)).toEqual(
      ok({ displayName: 'Mara Rossi', municipality: 'Borgo di prova' }),
    );
    const { secret, result } = await activate('a.uno', code.reveal());
    expect(result.ok).toBe(true);
    expect((await enter('a.uno', secret, 0)).ok).toBe(false);
    expect((await enter('a.uno', secret)).ok).toBe(true);
    expect((await activate('a.uno', code.reveal())).result).toMatchObject({ error: { kind: 'refused' } });
    expect(await checkInvite(attempt)).toMatchObject({ error: { kind: 'refused' } });
  });

  test('a wrong code of the app spends nothing', async () => {
    const { code } = await invite('a.due');
    const past = new Date(Date.now() - 3_600_000);
    const wrong = await activate('a.due', code.reveal(), randomBytes(20), past);
    expect(wrong.result).toMatchObject({ error: { kind: 'wrong-code' } });
    expect((await activate('a.due', code.reveal())).result.ok).toBe(true);
  });

  test('of two at the same time one wins', async () => {
    const { code } = await invite('a.tre');
    const both = await Promise.all([activate('a.tre', code.reveal()), activate('a.tre', code.reveal())]);
    expect(both.filter(({ result }) => result.ok)).toHaveLength(1);
  });

  test('unknown name, wrong code, code out of date and another one’s code get the same answer', async () => {
    const mine = await invite('a.quattro');
    const other = await invite('a.cinque');
    const late = await invite('a.sei');
    await database().withTenant(municipality.id as never, ({ tx, municipalityId }) =>
      tx.operator.updateMany({
        where: { municipalityId, login: 'a.sei' },
        data: { inviteExpiresAt: new Date(Date.now() - 1) },
      }),
    );
    const wrong: [string, string][] = [
      [`nessuno@${slug}`, mine.code.reveal()],
      [`a.quattro@${slug}`, other.code.reveal()],
      [`a.quattro@${slug}`, ''],
      [`a.sei@${slug}`, late.code.reveal()],
      ['a.quattro@altrove', mine.code.reveal()],
      ['', ''],
    ];
    for (const [login, code] of wrong)
      expect(await checkInvite({ login, code, address: address() })).toEqual({
        ok: false,
        error: { kind: 'refused' },
      });
    expect((await activate('a.sei', late.code.reveal())).result.ok).toBe(false);
  });

  test('guessing is slowed down, for names that do not exist too, and locks nobody’s sign-in', async () => {
    const { code } = await invite('a.sette');
    const { secret } = await activate('a.sette', code.reveal());
    for (const login of ['a.sette', 'nessuno.mai']) {
      const answers = [];
      for (let n = 0; n < 6; n += 1)
        answers.push(await checkInvite({ login: `${login}@${slug}`, code: 'X', address: address() }));
      expect(answers[0]).toEqual({ ok: false, error: { kind: 'refused' } });
      expect(answers.at(-1)).toMatchObject({ error: { kind: 'wait' } });
    }
    expect((await enter('a.sette', secret)).ok).toBe(true);
  });
});

describe('the administrator', () => {
  test('takes factors away: sessions end, the old password is over, a new code opens', async () => {
    const { code } = await invite('b.uno');
    const { secret } = await activate('b.uno', code.reveal());
    expect((await enter('b.uno', secret)).ok).toBe(true);
    const again = valueOf(await inMunicipality(slug, (tenant) => resetFactor(tenant, 'b.uno')));
    expect((await enter('b.uno', secret)).ok).toBe(false);
    const open = await database().withTenant(municipality.id as never, ({ tx, municipalityId }) =>
      tx.operatorSession.count({ where: { municipalityId, revokedAt: null, operator: { login: 'b.uno' } } }),
    );
    expect(open).toBe(0);
    expect((await activate('b.uno', again.code.reveal())).result.ok).toBe(true);
  });

  test('ends access with its unspent code, and lets somebody in again by a new one', async () => {
    const { code } = await invite('b.due');
    await inMunicipality(slug, (tenant) => disableOperator(tenant, 'b.due'));
    expect((await activate('b.due', code.reveal())).result.ok).toBe(false);
    const again = valueOf(await inMunicipality(slug, (tenant) => resetFactor(tenant, 'b.due')));
    const { secret, result } = await activate('b.due', again.code.reveal());
    expect(result.ok).toBe(true);
    expect((await enter('b.due', secret)).ok).toBe(true);
  });

  test('hears what is taken or unknown', async () => {
    await invite('b.tre');
    const same = (login: string, code: string) =>
      inMunicipality(slug, (tenant) =>
        inviteOperator(tenant, { login, displayName: 'Mara Rossi', code, roles: ['clerk'] }),
      );
    expect(await same('b.tre', 'ZZZ-001')).toMatchObject({ error: { kind: 'login-taken' } });
    expect(await same('b.quattro', 'TST-001')).toMatchObject({ error: { kind: 'code-taken' } });
    expect(await inMunicipality(slug, (tenant) => disableOperator(tenant, 'b.mai'))).toMatchObject({
      error: { kind: 'operator-unknown' },
    });
    expect(await inMunicipality('altrove', (tenant) => resetFactor(tenant, 'b.tre'))).toMatchObject({
      error: { kind: 'municipality-unknown' },
    });
  });

  test('changes roles and settings; every step is in an unbroken trail that holds no name and no code', async () => {
    const { code } = await invite('b.cinque');
    await inMunicipality(slug, (tenant) => changeRoles(tenant, 'b.cinque', ['supervisor', 'auditor']));
    const listed = valueOf(await inMunicipality(slug, async (tenant) => ok(await listOperators(tenant))));
    expect(listed.find(({ login }) => login === 'b.cinque')).toMatchObject({
      roles: ['supervisor', 'auditor'],
      state: 'invited',
    });
    const changed = await inMunicipality(slug, (tenant) =>
      changeSettings(tenant, { ...exampleSettings, phone: '051 555 0199' }),
    );
    expect(changed).toEqual(ok({ version: 2 }));
    const verdict = await verifyAudit(municipality.id as never);
    const rows = await database().withTenant(municipality.id as never, ({ tx, municipalityId }) =>
      tx.auditEntry.findMany({ where: { municipalityId } }),
    );
    expect(verdict.kind).toBe('intact');
    const verbs = new Set(rows.map(({ verb }) => verb));
    for (const verb of [
      'municipality.added',
      'municipality.settings-changed',
      'operator.invited',
      'operator.activated',
      'operator.factor-reset',
      'operator.disabled',
      'operator.roles-changed',
      'operators.listed',
    ])
      expect(verbs).toContain(verb);
    const trail = JSON.stringify(rows.map(({ canonical }) => canonical));
    expect(trail).not.toMatch(/Mara|Rossi|b\.cinque|051 555/);
    expect(trail).not.toContain(code.reveal());
  });

  test('completes a municipality that a crash left half set up, and adds none twice', async () => {
    const half = { ...municipality, id: randomUUID(), slug: `${slug}-b`, istatCode: '899999' };
    const { settings, counters, ...row } = half;
    await owner.withoutTenant(({ tx }) => tx.municipality.create({ data: row }));
    const again = { ...row, id: randomUUID(), settings, counters };
    expect(await addMunicipality(owner, database(), again)).toBe(true);
    expect(await addMunicipality(owner, database(), again)).toBe(false);
    expect(await addMunicipality(owner, database(), { ...again, slug: `${slug}-c` })).toBe(false);
  });
});
