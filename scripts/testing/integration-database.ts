// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import 'vitest';
import { type TestProject } from 'vitest/node';
import { applyMigrations } from '../migrate.mjs';
import { startTemporaryPostgres } from '../postgres.mjs';
import { ensureRoles } from '../roles.mjs';

declare module 'vitest' {
  // Augmentation only merges with an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** Role `sportello_owner`: owns every table of database `sportello`. */
    ownerUrl: string;
    /** Role `sportello_app`: owns nothing, bound by row-level security. */
    appUrl: string;
    /** Role `sportello_worker`: scheduling columns only. */
    workerUrl: string;
    /** Role and database of the sandbox, empty. */
    sandboxUrl: string;
  }
}

const password = () => randomBytes(18).toString('base64url');

/**
 * Vitest global setup: a real PostgreSQL 18 of its own with the product's roles and every migration applied, shared by
 * all integration tests of the run; `inject('appUrl')` and its neighbours give the addresses. It ends with the run, also
 * when the run is killed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
  project.provide('ownerUrl', urls.owner);
  project.provide('appUrl', urls.app);
  project.provide('workerUrl', urls.worker);
  project.provide('sandboxUrl', urls.sandbox);
  return () => server.stop();
}
