// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { practiceMunicipalities } from '@/contracts/practice/municipalities';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { addMunicipality } from '@/lib/municipality/server/add-municipality';
import { database, openDatabase } from '@/lib/platform/database';
import { applyMigrations } from '../../migrate.mjs';
import { freePort } from '../../postgres.mjs';
import { practiceSecrets } from '../../practice-secrets.mjs';
import { ensureRoles } from '../../roles.mjs';
import { type Cluster, rowsOf, startCluster } from './cluster';
import { type Program, startProgram } from './program';

export type Place = { id: MunicipalityId; istatCode: string };

/** A database with every municipality that the credential backend of practice knows, and how its programs are started. */
export type Installation = {
  folder: string;
  cluster: Cluster;
  places: readonly Place[];
  /** Addresses that see everything, past row-level security: the portal's database, and the credential backend's. */
  portalUrl: string;
  sandboxUrl: string;
  ports: { sandbox: number; way: number };
  /** How the clock was moved: from which instant (ms of the machine's clock) it was how far ahead. */
  clockMoves: { at: number; offsetMs: number }[];
  /** What portal and worker run with. */
  variables: NodeJS.ProcessEnv;
  /** Starts the credential backend; resolves when it answers. */
  startSandbox(): Promise<Program>;
  /** Starts a worker, on one processor only when `core` says so. */
  startWorker(number: number, core?: number): Program;
  /** Stops the cluster and removes the folder. */
  remove(): Promise<void>;
};

/** A program beside the one that runs. */
export const programFile = (name: string): string => join(dirname(process.argv[1] ?? ''), `${name}.mjs`);

const READY_MS = 60_000;

const answers = async (port: number): Promise<void> => {
  const deadline = performance.now() + READY_MS;
  const url = `http://127.0.0.1:${port}/rest/credential-backend/v1/status`;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    if (performance.now() > deadline) throw new Error('the credential backend does not answer');
    await pause(100);
  }
};

const addPlaces = async (ownerUrl: string): Promise<Place[]> => {
  const owner = openDatabase(ownerUrl, 1);
  await owner.withoutTenant(({ tx }) => tx.installation.createMany({ data: [{ id: 1, practice: true }] }));
  const places: Place[] = [];
  for (const { code, slug, name, province } of practiceMunicipalities) {
    const place = { id: randomUUID() as MunicipalityId, istatCode: code };
    const counters = [{ id: randomUUID(), name: 'Sportello 1', office: 'Anagrafe', duplex: true }];
    const facts = { ...place, slug, name, secondName: null, province };
    await addMunicipality(owner, database(), { ...facts, settings: exampleSettings, counters });
    places.push(place);
  }
  await owner.close();
  await database().close();
  return places;
};

/**
 * Makes an installation on a temporary folder of its own; this process becomes one of its programs. `clientKeys` replace variables of the
 * practice secrets; `direct` when nothing stands between worker and credential backend.
 */
export const makeInstallation = async (
  tell: (news: string) => void,
  { clientKeys = {}, direct = false }: { clientKeys?: Record<string, string>; direct?: boolean } = {},
): Promise<Installation> => {
  tell('base dati');
  const folder = mkdtempSync(join(tmpdir(), 'sportello-chaos-'));
  mkdirSync(join(folder, 'logs'));
  const { passwords, variables: made } = practiceSecrets(folder);
  const secrets = { ...made, ...clientKeys };
  const cluster = await startCluster(folder, passwords.superuser);
  const urls = await ensureRoles(cluster.port, passwords);
  tell('migrazioni');
  await applyMigrations(urls.owner);
  tell('Comuni');
  const sandboxPort = await freePort();
  const ports = { sandbox: sandboxPort, way: direct ? sandboxPort : await freePort() };
  const origin = `http://127.0.0.1:${ports.way}`;
  const own = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', DATA_DIR: folder };
  const variables: NodeJS.ProcessEnv = {
    ...own,
    NODE_ENV: 'production',
    SPORTELLO_MODE: 'practice',
    PUBLIC_ORIGIN: 'http://localhost:3000',
    DATABASE_URL: urls.app,
    WORKER_DATABASE_URL: urls.worker,
    SESSION_SECRET: secrets.SESSION_SECRET,
    VAULT_KEY: secrets.VAULT_KEY,
    CREDENTIAL_BACKEND_URL: `${origin}/rest/credential-backend/v1`,
    CREDENTIAL_BACKEND_CLIENT_KEY: secrets.CREDENTIAL_BACKEND_CLIENT_KEY,
    CREDENTIAL_BACKEND_KEYS: secrets.CREDENTIAL_BACKEND_KEYS,
  };
  Object.assign(process.env, variables);
  const sandboxVariables = {
    ...own,
    NODE_ENV: 'production' as const,
    SANDBOX_DATABASE_URL: urls.sandbox,
    SANDBOX_CLIENT_JWKS: secrets.SANDBOX_CLIENT_JWKS,
    SANDBOX_SIGNING_KEY: secrets.SANDBOX_SIGNING_KEY,
    SANDBOX_SECRET: secrets.SANDBOX_SECRET,
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_ORIGIN: origin,
  };
  const start = (name: string, env: NodeJS.ProcessEnv, log = name, core?: number) =>
    startProgram({ file: programFile(name), env, logFile: join(folder, 'logs', `${log}.log`), core });
  return {
    folder,
    cluster,
    places: await addPlaces(urls.owner),
    portalUrl: cluster.superuser('sportello'),
    sandboxUrl: urls.sandbox,
    ports,
    clockMoves: [],
    variables,
    startSandbox: async () => {
      const sandbox = start('sandbox', sandboxVariables);
      await answers(ports.sandbox);
      return sandbox;
    },
    startWorker: (number, core) => start('worker', variables, `worker-${number}`, core),
    remove: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Moves the installation's clock forward, by ms. */
export const moveClock = async ({ portalUrl, clockMoves }: Installation, ms: number): Promise<void> => {
  const [moved] = await rowsOf<{ offsetMs: string; at: Date }>(
    portalUrl,
    `update installation set clock_offset_ms = clock_offset_ms + $1
     returning clock_offset_ms as "offsetMs", clock_timestamp() as at`,
    [Math.ceil(ms)],
  );
  if (moved) clockMoves.push({ at: moved.at.getTime(), offsetMs: Number(moved.offsetMs) });
};
