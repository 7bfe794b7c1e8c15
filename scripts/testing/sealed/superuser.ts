// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Opens a connection as superuser to a database of the installation that keeps its data in this folder. */
export const connectAsSuperuser = async (dataDir: string, database: string): Promise<pg.Client> => {
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
    passwords: { superuser: string };
  };
  const port = Number(readFileSync(join(dataDir, 'postgres.port'), 'utf8'));
  const { superuser: password } = secrets.passwords;
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database });
  await client.connect();
  return client;
};
