// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { applyMigrations, driftOf } from './migrate.mjs';

const rowsOf = async (connectionString: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('migrations', () => {
  it('applies nothing the second time, also when two start together', async () => {
    const both = await Promise.all([
      applyMigrations(inject('ownerUrl')),
      applyMigrations(inject('ownerUrl')),
    ]);
    expect(both).toEqual([[], []]);
  });

  it('leaves a database that is exactly the schema file', async () => {
    expect(await driftOf(inject('ownerUrl'))).toBeNull();
  });

  it('names the drift that somebody made by hand', async () => {
    await rowsOf(inject('ownerUrl'), 'create table drifted (id int primary key)');
    const drift = await driftOf(inject('ownerUrl'));
    await rowsOf(inject('ownerUrl'), 'drop table drifted');
    expect(drift).toContain('DROP TABLE "drifted"');
  });
});

describe('roles', () => {
  it('are the four of the product, none with a way round the walls', async () => {
    const sql = `select rolname from pg_roles where rolname like 'sportello%'
      and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) order by 1`;
    expect((await rowsOf(inject('ownerUrl'), sql)).map((row) => row.rolname)).toEqual([
      'sportello_app',
      'sportello_owner',
      'sportello_sandbox',
      'sportello_worker',
    ]);
  });

  it.each(['appUrl', 'workerUrl'] as const)('%s owns nothing and creates nothing', async (url) => {
    expect(
      await rowsOf(
        inject(url),
        'select 1 from pg_class c join pg_roles r on r.oid = c.relowner where rolname = current_user',
      ),
    ).toEqual([]);
    await expect(rowsOf(inject(url), 'create table mine (id int)')).rejects.toThrow('permission denied');
  });

  it('keep the sandbox out of our database and us out of its', async () => {
    const ours = new URL(inject('sandboxUrl'));
    ours.pathname = '/sportello';
    await expect(rowsOf(ours.href, 'select 1')).rejects.toThrow('permission denied');
    const theirs = new URL(inject('appUrl'));
    theirs.pathname = '/sandbox';
    await expect(rowsOf(theirs.href, 'select 1')).rejects.toThrow('permission denied');
  });
});
