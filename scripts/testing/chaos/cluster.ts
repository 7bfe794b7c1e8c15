// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../postgres.mjs';
import { isSameProcess, parentOf, recordOf, waitUntil } from '../../process-identity.mjs';

/** A PostgreSQL that writes to the disk before it confirms, and that can be killed. */
export type Cluster = {
  port: number;
  /** Address of a database as superuser. */
  superuser(database: string): string;
  /** Ends the server without any order (`SIGKILL`) or at once (`SIGQUIT`), and starts it again on the same data and port. */
  crash(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void>;
  stop(): Promise<void>;
};

const PATIENCE_MS = 20_000;

/** Rows of a query on a connection of its own; while the server is away it is asked again, for 20 s. */
export const rowsOf = async <T extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> => {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<T>(sql, values)).rows;
    } catch (error) {
      const isRefusal = /^(22|23|42)/.test((error as { code?: string }).code ?? '');
      if (isRefusal || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
};

const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid);

/** Starts the cluster of a folder; the password is the superuser's. */
export const startCluster = async (folder: string, password: string): Promise<Cluster> => {
  const start = () => startPostgres(folder, password, { logFile: join(folder, 'postgres.log') });
  let server = await start();
  const { port } = server;
  const superuser = (database: string) =>
    `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const postmaster = async (): Promise<number> => {
    const sql = `select pid from pg_stat_activity where backend_type = 'checkpointer'`;
    const [checkpointer] = await rowsOf<{ pid: number }>(superuser('postgres'), sql);
    if (!checkpointer) throw new Error('a server has a checkpointer');
    return parentOf(checkpointer.pid);
  };
  return {
    port,
    superuser,
    crash: async (signal) => {
      const main = recordOf(await postmaster());
      const backends = childrenOf(main.pid).map(recordOf);
      if (!isSameProcess(main)) throw new Error('the server was gone already');
      process.kill(main.pid, signal);
      await server.ended;
      // Whoever starts the server while one of its processes still writes would ruin the data.
      await waitUntil(() => !backends.some(isSameProcess), PATIENCE_MS);
      server = await start();
      if (server.port !== port) throw new Error('the port was taken meanwhile');
    },
    stop: () => server.stop(),
  };
};
