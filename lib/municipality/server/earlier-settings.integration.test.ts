// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePools, configure, sharedDatabase } from '@/lib/testing/installation';
import { addTown, inTown, type Town } from '@/lib/testing/town';
import { getOwnMunicipality } from './get-settings';

let town: Town;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
});
afterAll(closePools);

const migrate = async (name: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: sharedDatabase().owner });
  await owner.connect();
  await owner
    .query(readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8'))
    .finally(() => owner.end());
};

const settings = () => inTown(town, async (tenant) => (await getOwnMunicipality(tenant)).settings);

test('a municipality that was set up before a switch existed gets it by the migration, and keeps what it chose later', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{switches,minorBirthday}'`,
  );
  await expect(settings()).rejects.toThrow('minorBirthday');
  await migrate('0004_minor_birthday');
  const [row] = (await settings()).switches.minorBirthday;
  expect(row).toMatchObject({ value: 'same', from: '2024-01-01' });
  expect(row?.source).toContain('da confermare');
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{switches,minorBirthday,0,value}', '"next"')`,
  );
  await migrate('0004_minor_birthday');
  expect((await settings()).switches.minorBirthday[0]?.value).toBe('next');
  const unforced = await inTown(
    town,
    ({ tx }) => tx.$queryRaw`select relname from pg_class where relrowsecurity and not relforcerowsecurity`,
  );
  expect(unforced).toEqual([]);
});
