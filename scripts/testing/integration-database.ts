// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import 'vitest';
import { type TestProject } from 'vitest/node';
import { query } from '@/lib/testing/tables';
import { applyMigrations } from '../migrate.mjs';
import { startTemporaryPostgres } from '../postgres.mjs';
import { ensureRoles } from '../roles.mjs';
import { TEMPLATE_DATABASE } from './template-database';

declare module 'vitest' {
  // Augmentation only merges with an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    /** Role `sportello_owner`: owns every table of database `sportello`. */
    ownerUrl: string;
    /** Role `sportello_app`: owns nothing, bound by row-level security. */
    appUrl: string;
    /** Role `sportello_worker`: scheduling columns only. */
    workerUrl: string;
    /** Role and database of the sandbox, empty. */
    sandboxUrl: string;
    /** The server's superuser, on the database `postgres`. */
    superuserUrl: string;
  }
}

const password = () => randomBytes(18).toString('base64url');

type Shared = { started: ReturnType<typeof start>; users: number };

const start = async () => {
  const passwords = {
    superuser: password(),
    owner: password(),
    app: password(),
    worker: password(),
    sandbox: password(),
  };
  const server = await startTemporaryPostgres(passwords.superuser);
  const urls = await ensureRoles(server.port, passwords);
  await applyMigrations(urls.owner);
  const superuser = `postgresql://postgres:${passwords.superuser}@127.0.0.1:${server.port}/postgres`;
  await query(superuser, `create database ${TEMPLATE_DATABASE} template sportello`);
  return { server, urls: { ...urls, superuser } };
};

// Each project of Vitest loads this file for itself: what they share hangs on the process.
const shared: Shared = ((globalThis as { integrationDatabase?: Shared }).integrationDatabase ??= {
  started: start(),
  users: 0,
});

/**
 * Vitest global setup: a real PostgreSQL 18 of its own with the product's roles and every migration applied, shared by
 * all integration tests of the run; `inject('appUrl')` and its neighbours give the addresses. It ends with the run, also
 * when the run is killed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  const { server, urls } = await shared.started;
  project.provide('ownerUrl', urls.owner);
  project.provide('appUrl', urls.app);
  project.provide('workerUrl', urls.worker);
  project.provide('sandboxUrl', urls.sandbox);
  project.provide('superuserUrl', urls.superuser);
  return async () => {
    shared.users -= 1;
    if (shared.users === 0) await server.stop();
  };
}
