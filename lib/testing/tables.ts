// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { type Town } from './town';

/** Rows of a query as some role, outside the product's own way to the database. */
export const query = async <T extends Record<string, unknown>>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
};

const TABLES = `select table_name as name from information_schema.columns c
  where c.table_schema = 'public' and c.column_name = 'municipality_id' order by 1`;

let reader: pg.Pool | null = null;

/** One connection for all pictures of a file; it ends with the file. */
const pictureReader = (): pg.Pool => {
  if (reader) return reader;
  reader = new pg.Pool({ connectionString: env().databaseUrl, max: 1, allowExitOnIdle: true });
  reader.on('error', () => undefined);
  return reader;
};

/** One line per table of a tenant with a digest of everything in it: two equal pictures mean that nothing was left behind. */
export const pictureOf = async (town: Town): Promise<string[]> => {
  const client = await pictureReader().connect();
  try {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [town.id]);
    const names = (await client.query<{ name: string }>(TABLES)).rows;
    const parts = names.map(
      ({ name }) => `select '${name} ' || count(*) || ' ' ||
        md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as line from "${name}" x`,
    );
    const { rows } = await client.query<{ line: string }>(parts.join(' union all '));
    return rows.map(({ line }) => line);
  } finally {
    client.release();
  }
};
