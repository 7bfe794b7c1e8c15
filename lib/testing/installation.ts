// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { inject, vi } from 'vitest';
import { database, schedulingDatabase } from '@/lib/platform/database';
import { TEMPLATE_DATABASE } from '@/scripts/testing/template-database';
import { query } from './tables';

/** Addresses of one database, by role. */
export type DatabaseUrls = { owner: string; app: string; worker: string };

/** A database that only one test file sees: its clock and outbox may be changed without disturbing others. */
export type OwnDatabase = DatabaseUrls & { superuser: string };

const key32 = (): string => randomBytes(32).toString('base64');

/** The database that all integration tests of the run share. */
export const sharedDatabase = (): DatabaseUrls => ({
  owner: inject('ownerUrl'),
  app: inject('appUrl'),
  worker: inject('workerUrl'),
});

/** Makes a database of this file's own, with every migration applied and empty. */
export const makeOwnDatabase = async (): Promise<OwnDatabase> => {
  const superuser = inject('superuserUrl');
  const name = `own_${randomBytes(6).toString('hex')}`;
  await query(superuser, `create database ${name} template ${TEMPLATE_DATABASE} owner sportello_owner`);
  await query(superuser, `grant connect on database ${name} to sportello_app, sportello_worker`);
  const within = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const shared = sharedDatabase();
  return {
    owner: within(shared.owner),
    app: within(shared.app),
    worker: within(shared.worker),
    superuser: within(superuser),
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
    CREDENTIAL_BACKEND_KEYS: '{"keys":[]}',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
};

/** Closes the pools that the product opened in this file. */
export const closePools = async (): Promise<void> => {
  await database().close();
  await schedulingDatabase().close();
};
