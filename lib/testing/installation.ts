// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { inject, vi } from 'vitest';
import { database, schedulingDatabase } from '@/lib/platform/database';
import { applyMigrations } from '@/scripts/migrate.mjs';
import { startTemporaryPostgres } from '@/scripts/postgres.mjs';
import { ensureRoles } from '@/scripts/roles.mjs';

/** Addresses of one database, by role. */
export type DatabaseUrls = { owner: string; app: string; worker: string };

/** A PostgreSQL that only one test file sees: its clock, roles and outbox may be changed without disturbing others. */
export type OwnServer = DatabaseUrls & { superuser: string; stop(): Promise<void> };

const key32 = (): string => randomBytes(32).toString('base64');

/** The database that all integration tests of the run share. */
export const sharedDatabase = (): DatabaseUrls => ({
  owner: inject('ownerUrl'),
  app: inject('appUrl'),
  worker: inject('workerUrl'),
});

/** Starts a server of this file's own, with roles and every migration. */
export const startOwnServer = async (): Promise<OwnServer> => {
  const password = () => randomBytes(18).toString('base64url');
  const superuser = password();
  const server = await startTemporaryPostgres(superuser);
  const urls = await ensureRoles(server.port, {
    superuser,
    owner: password(),
    app: password(),
    worker: password(),
    sandbox: password(),
  });
  await applyMigrations(urls.owner);
  return {
    ...urls,
    superuser: `postgresql://postgres:${superuser}@127.0.0.1:${server.port}/sportello`,
    stop: () => server.stop(),
  };
};

/** Gives this test file its configuration; to be called before anything of the product reads it. */
export const configure = (urls: DatabaseUrls): void => {
  const variables = {
    SPORTELLO_MODE: 'practice',
    PUBLIC_ORIGIN: 'http://localhost:3000',
    DATABASE_URL: urls.app,
    WORKER_DATABASE_URL: urls.worker,
    MIGRATION_DATABASE_URL: urls.owner,
    SESSION_SECRET: key32(),
    VAULT_KEY: key32(),
    CREDENTIAL_BACKEND_URL: 'http://127.0.0.1:1/rest/credential-backend/v1',
    CREDENTIAL_BACKEND_CLIENT_KEY: '{}',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
};

/** Closes the pools that the product opened in this file. */
export const closePools = async (): Promise<void> => {
  await database().close();
  await schedulingDatabase().close();
};
