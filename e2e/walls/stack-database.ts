// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Role } from '@/lib/access/permission';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { connectAsSuperuser } from '@/scripts/testing/sealed/superuser';

/** Where the running installation keeps everything. */
export const dataDir = (): string => {
  const folder = process.env.STACK_DATA_DIR;
  if (!folder) throw new Error('the stack has a data folder');
  return folder;
};

const [BORGO] = practiceTenants;

/** Works as superuser on one of the installation's databases, in a transaction that is rolled back when `keep` is not set. */
export const onDatabase = async <T>(
  database: 'sportello' | 'sandbox',
  work: (client: pg.Client) => Promise<T>,
  keep = false,
): Promise<T> => {
  const client = await connectAsSuperuser(dataDir(), database);
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query(keep ? 'commit' : 'rollback');
    return value;
  } finally {
    await client.end();
  }
};

/** Adds an invented operator that no other test signs in as. */
export const addInventedOperator = (role: Role): Promise<{ id: string; login: string }> =>
  onDatabase(
    'sportello',
    async (client) => {
      const id = randomUUID();
      const login = `prova.${id.slice(0, 8)}`;
      await client.query(
        `insert into operator (municipality_id, id, login, display_name, code, roles, practice, created_at)
         values ($1, $2, $3, $4, $5, $6, true, now())`,
        [BORGO?.id, id, login, `Prova ${id.slice(0, 4)}`, `P-${id.slice(0, 8)}`, [role]],
      );
      return { id, login: `${login}@${BORGO?.slug}` };
    },
    true,
  );
