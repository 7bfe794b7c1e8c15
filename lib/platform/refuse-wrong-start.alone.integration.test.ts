// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { openDatabase } from './database';
import { readEnv } from './env';
import { wrongStartOf } from './refuse-wrong-start';

let own: OwnDatabase;

beforeAll(async () => {
  own = await makeOwnDatabase();
  configure(own);
});

const wrongStart = async (url: string, practice = true): Promise<string | null> => {
  const database = openDatabase(url, 1);
  try {
    return await wrongStartOf(database, practice);
  } finally {
    await database.close();
  }
};

/** The address of a new role with these attributes. */
const roleUrl = async (name: string, attributes: string, more: string[] = []): Promise<string> => {
  await query(own.superuser, `create role ${name} login ${attributes} password 'x'`);
  const grants = [
    `grant connect on database ${new URL(own.app).pathname.slice(1)} to ${name}`,
    `grant usage on schema public, app to ${name}`,
    `grant select on installation to ${name}`,
    ...more,
  ];
  for (const grant of grants) await query(own.superuser, grant);
  const url = new URL(own.app);
  url.username = name;
  url.password = 'x';
  return url.href;
};

describe('start refused with a wrong database role', () => {
  it('a superuser', async () => {
    expect(await wrongStart(own.superuser)).toMatch(/superutente.*sportello_app/);
  });

  it("the tables' owner", async () => {
    expect(await wrongStart(own.owner)).toMatch(/possiede le tabelle/);
  });

  it('a role that bypasses row-level security', async () => {
    expect(await wrongStart(await roleUrl('bypasser', 'bypassrls'))).toMatch(/BYPASSRLS/);
  });

  it('a member of the owner, inheriting or not', async () => {
    const member = await roleUrl('member', 'inherit', ['grant sportello_owner to member']);
    const dormant = await roleUrl('dormant', 'noinherit', [
      'grant sportello_owner to dormant with inherit false, set true',
    ]);
    expect(await wrongStart(member)).toMatch(/fa parte del proprietario/);
    expect(await wrongStart(dormant)).toMatch(/fa parte del proprietario/);
  });

  it('a member of somebody who may bypass or is superuser', async () => {
    const viaBypasser = await roleUrl('friend', 'inherit', ['grant bypasser to friend']);
    const viaSuperuser = await roleUrl('nephew', 'inherit', ['grant postgres to nephew']);
    expect(await wrongStart(viaBypasser)).toMatch(/BYPASSRLS/);
    expect(await wrongStart(viaSuperuser)).toMatch(/superutente/);
  });

  it('an owner of one table only', async () => {
    const url = await roleUrl('part_owner', '', [
      'create table one_of_mine (id int)',
      'alter table one_of_mine owner to part_owner',
    ]);
    expect(await wrongStart(url)).toMatch(/possiede le tabelle/);
    await query(own.superuser, 'drop table one_of_mine');
  });
});

describe('start refused with a wrong database', () => {
  it('one that was never prepared', async () => {
    expect(await wrongStart(own.app)).toMatch(/non è preparata/);
  });

  it('one that was ever opened in practice, in production', async () => {
    await query(own.owner, 'insert into installation (id, practice) values (1, true)');
    expect(await wrongStart(own.app, true)).toBeNull();
    expect(await wrongStart(own.app, false)).toMatch(/esercitazione/);
    await expect(query(own.app, 'update installation set practice = false')).rejects.toThrow(/permission/);
  });

  it('a clock that is moved outside practice is refused by the database itself', async () => {
    await query(own.owner, 'update installation set practice = false');
    expect(await wrongStart(own.app, false)).toBeNull();
    await expect(query(own.owner, 'update installation set clock_offset_ms = 1')).rejects.toThrow(
      /installation_clock/,
    );
  });
});

describe('configuration', () => {
  const complete = {
    SPORTELLO_MODE: 'production',
    PUBLIC_ORIGIN: 'https://sportello.example',
    DATABASE_URL: 'postgresql://a@b/c',
    WORKER_DATABASE_URL: 'postgresql://a@b/c',
    SESSION_SECRET: 'x'.repeat(32),
    VAULT_KEY: Buffer.alloc(32).toString('base64'),
    CREDENTIAL_BACKEND_URL: 'https://backend.example/v1',
    CREDENTIAL_BACKEND_CLIENT_KEY: '{}',
    CREDENTIAL_BACKEND_KEYS: '{"keys":[]}',
  };
  const needed = Object.keys(complete).filter((name) => name !== 'SPORTELLO_MODE');

  it('complete is read', () => expect(readEnv(complete).mode).toBe('production'));

  it.each(needed)('without %s names it, and nothing that is there', (name) => {
    const attempt = () => readEnv({ ...complete, [name]: undefined });
    expect(attempt).toThrow(new RegExp(`impostare ${name} \\(`));
  });

  it('empty names every variable', () => {
    for (const name of needed) expect(() => readEnv({ SPORTELLO_MODE: 'production' })).toThrow(name);
  });

  it.each([
    ['SESSION_SECRET', `practice-${'x'.repeat(40)}`],
    ['VAULT_KEY', Buffer.from('practice'.padEnd(32, 'x')).toString('base64')],
    ['CREDENTIAL_BACKEND_CLIENT_KEY', JSON.stringify({ kty: 'EC', kid: 'practice-abc' })],
    ['CREDENTIAL_BACKEND_KEYS', JSON.stringify({ keys: [{ kty: 'EC', kid: 'practice-abc' }] })],
  ])('%s made for practice is refused in production only, without repeating it', (name, value) => {
    const attempt = () => readEnv({ ...complete, [name]: value });
    expect(attempt).toThrow(
      new RegExp(`^Configurazione: ${name} viene da un’installazione di esercitazione`),
    );
    expect(attempt).not.toThrow(value);
    expect(readEnv({ ...complete, SPORTELLO_MODE: 'practice', [name]: value }).practice).toBe(true);
  });

  const mail = { MAIL_HOST: 'posta.comune.example', MAIL_FROM: 'sportello@comune.example' };

  it('without a mail server sends no mail; with one it is reached by STARTTLS unless it says TLS', () => {
    expect(readEnv(complete).mail).toBeNull();
    expect(readEnv({ ...complete, ...mail }).mail).toEqual({
      host: 'posta.comune.example',
      port: 587,
      security: 'starttls',
      account: null,
      from: 'sportello@comune.example',
    });
    const tls = { ...mail, MAIL_SECURITY: 'tls', MAIL_USER: 'a', MAIL_PASSWORD: 'b' };
    expect(readEnv({ ...complete, ...tls }).mail).toMatchObject({
      port: 465,
      security: 'tls',
      account: { name: 'a', password: 'b' },
    });
  });

  it.each([
    [{ MAIL_HOST: 'posta.example' }, 'MAIL_HOST + MAIL_FROM'],
    [{ MAIL_FROM: 'a@b.example' }, 'MAIL_HOST + MAIL_FROM'],
    [{ ...mail, MAIL_USER: 'a' }, 'MAIL_USER + MAIL_PASSWORD'],
    [{ ...mail, MAIL_FROM: 'nessuno' }, 'MAIL_FROM'],
    [{ ...mail, MAIL_SECURITY: 'ssl' }, 'MAIL_SECURITY'],
    [{ REGISTRY_URL: 'https://anpr.example' }, 'REGISTRY_URL + REGISTRY_CLIENT_KEY'],
    [{ TEXT_MESSAGE_URL: 'https://sms.example' }, 'TEXT_MESSAGE_URL + TEXT_MESSAGE_TOKEN'],
    [{ TEXT_MESSAGE_TOKEN: 'with-more-than-8' }, 'TEXT_MESSAGE_URL + TEXT_MESSAGE_TOKEN'],
    [{ TEXT_MESSAGE_URL: 'file:///etc/passwd', TEXT_MESSAGE_TOKEN: 'with-more-than-8' }, 'TEXT_MESSAGE_URL'],
  ])('a service that is given by halves is refused: %j', (given, name) => {
    expect(() => readEnv({ ...complete, ...given })).toThrow(`impostare ${name} (`);
  });

  it('mail in clear is for practice only', () => {
    const plain = { ...complete, ...mail, MAIL_SECURITY: 'none' };
    expect(() => readEnv(plain)).toThrow('MAIL_SECURITY deve essere starttls o tls');
    expect(readEnv({ ...plain, SPORTELLO_MODE: 'practice' }).mail).toMatchObject({ port: 25 });
  });

  it('without a gateway sends no text messages; in production it is reached by https only', () => {
    const token = { TEXT_MESSAGE_TOKEN: 'with-more-than-8' };
    const given = { ...token, TEXT_MESSAGE_URL: 'https://sms.example/v1' };
    const inClear = { ...token, TEXT_MESSAGE_URL: 'http://sms.example/v1' };
    expect(readEnv(complete).textMessages).toBeNull();
    expect(readEnv({ ...complete, ...given }).textMessages).toEqual({
      url: 'https://sms.example/v1',
      token: 'with-more-than-8',
    });
    const ofPractice = { ...given, TEXT_MESSAGE_TOKEN: 'practice-and-more' };
    expect(() => readEnv({ ...complete, ...ofPractice })).toThrow(/TEXT_MESSAGE_TOKEN viene da un/);
    expect(() => readEnv({ ...complete, ...inClear })).toThrow('TEXT_MESSAGE_URL deve cominciare con https');
    expect(readEnv({ ...complete, ...inClear, SPORTELLO_MODE: 'practice' }).textMessages).toMatchObject({
      url: 'http://sms.example/v1',
    });
  });

  it.each([
    ['VAULT_KEY', 'dG9vIHNob3J0'],
    ['SESSION_SECRET', 'short'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['PUBLIC_ORIGIN', 'https://sportello.example/path'],
    ['PUBLIC_ORIGIN', 'http://sportello.example'],
    ['SPORTELLO_MODE', 'demo'],
  ])('%s=%s is refused without repeating the value', (name, value) => {
    const attempt = () => readEnv({ ...complete, [name]: value });
    expect(attempt).toThrow(name);
    expect(attempt).not.toThrow(value);
  });
});
