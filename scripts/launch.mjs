// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { isPortalReady, requireFreePort } from './portal-check.mjs';
import { prepareData } from './prepare-data.mjs';
import { waitUntil } from './process-identity.mjs';
import { keepRunning, nodeProgram } from './program.mjs';
import { Refusal } from './refusal.mjs';
import { say, secondsSince, step, tableOf } from './report.mjs';
import { claimDataFolder } from './run-file.mjs';
import { environmentOf, portalEnvironment, readSettings, sandboxEnvironment } from './settings.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
// The order of the stop, and how many milliseconds each part is waited for: under 6 s in all.
const PATIENCE = { portal: 2000, worker: 1500, sandbox: 700, postgres: 1500 };
const READY_WITHIN = 60_000;

const running = new Map();
let folder = null;
let stopping = null;

const stopAll = async () => {
  folder?.noteStopping();
  for (const program of running.values()) program.stayDown();
  for (const [name, patience] of Object.entries(PATIENCE)) await running.get(name)?.stop(patience);
  folder?.release();
};

/** Stops everything in order, once; whoever calls later waits for the same end. */
const finish = (code) => {
  stopping ??= stopAll().finally(() => process.exit(code));
  return stopping;
};

const launch = async (name, label, start, settings) => {
  if (stopping) return;
  const logFile = join(settings.dataDir, 'logs', `${name}.log`);
  running.set(name, await keepRunning(label, start, (pid) => folder.note(name, pid), logFile));
};

const noteTask = (pid) => folder.note('task', pid);

const rotateLogs = (logs) => {
  for (const name of readdirSync(logs).filter((file) => file.endsWith('.log')))
    renameSync(join(logs, name), join(logs, `${name}.1`));
};

const startEmbedded = async (settings) => {
  const { startPostgres } = await import('./postgres.mjs');
  const { ensureRoles } = await import('./roles.mjs');
  const { passwords } = settings.secrets;
  const options = { logFile: join(settings.dataDir, 'logs', 'postgres.log') };
  let server;
  const start = async () => (server = await startPostgres(settings.dataDir, passwords.superuser, options));
  await launch('postgres', 'PostgreSQL', start, settings);
  return { urls: await ensureRoles(server.port, passwords), port: server.port, notice: server.notice };
};

const startDatabase = async (settings) => {
  if (settings.embedded) return step('Avvio PostgreSQL', () => startEmbedded(settings));
  const { checkDatabases } = await import('./database-connection.mjs');
  await checkDatabases(settings.variables);
  return { urls: null, port: null, notice: null };
};

const checkConfiguration = async (env) => {
  const { readEnv } = await import(pathToFileURL(join(root, 'dist', 'env.mjs')).href);
  try {
    readEnv(env);
  } catch (error) {
    throw new Refusal(error.message);
  }
};

const updateDatabase = async (env) => {
  const { applyMigrations } = await import('./migrate.mjs');
  await step('Aggiorno la base dati', async (tell) => {
    const applied = await applyMigrations(env.MIGRATION_DATABASE_URL);
    tell(applied.length === 0 ? 'già aggiornata' : applied.join(', '));
  });
};

const startPrograms = async (settings, env) => {
  const program = (name, label, args, variables) =>
    launch(
      name,
      label,
      nodeProgram(args, variables, join(settings.dataDir, 'logs', `${name}.log`)),
      settings,
    );
  if (settings.practice)
    await program('sandbox', 'La palestra', ['dist/sandbox.mjs'], sandboxEnvironment(env));
  await program('worker', 'Il lavoratore', ['dist/worker.mjs'], portalEnvironment(env));
  const next = [
    'node_modules/next/dist/bin/next',
    'start',
    '--hostname',
    settings.host,
    '--port',
    String(settings.port),
  ];
  await program('portal', 'Il portale', next, portalEnvironment(env));
  const isDown = () => !running.get('portal')?.isRunning();
  await waitUntil(async () => stopping || isDown() || (await isPortalReady(settings)), READY_WITHIN);
  if (stopping || (await isPortalReady(settings))) return;
  const logFile = join(settings.dataDir, 'logs', 'portal.log');
  const last = readFileSync(logFile, 'utf8').trim().split('\n').at(-1);
  throw new Refusal(`Il portale non è pronto (${last}): vedere ${logFile}.`);
};

const showAccounts = (accounts) => {
  if (accounts.length === 0) return;
  say('\n  Operatori di prova:');
  for (const line of tableOf(accounts)) say(`  ${line}`);
};

const start = async () => {
  const since = performance.now();
  const settings = readSettings(root, process.env);
  folder = await claimDataFolder(settings.dataDir, settings.origin);
  await requireFreePort(settings);
  say(`Sportello CIE – ${settings.practice ? 'PROVA' : 'esercizio'}`);
  await ensureInstalled(root, { note: noteTask });
  await ensureBuilt(root, settings.actionsKey, noteTask);
  rotateLogs(join(settings.dataDir, 'logs'));
  const database = await startDatabase(settings);
  if (database.notice) say(`  ${database.notice}`);
  const { freePort } = await import('./postgres.mjs');
  const ports = {
    postgres: database.port,
    sandbox: await freePort(),
    mail: await freePort(),
    textMessages: await freePort(),
  };
  const env = environmentOf(settings, database.urls, ports);
  await checkConfiguration(env);
  folder.notePorts(ports);
  await updateDatabase(env);
  const accounts = await step('Preparo i dati', () => prepareData(root, env, noteTask));
  await step('Avvio il portale', () => startPrograms(settings, env));
  if (stopping) return;
  showAccounts(accounts);
  say(`\n  Pronto in ${secondsSince(since)}: ${settings.origin}   (Ctrl-C per fermare)\n`);
};

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void finish(0));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
setInterval(() => folder?.isAbandoned() && void finish(0), 500).unref();

await start().catch((error) => {
  if (stopping) return;
  process.stderr.write(`${error instanceof Refusal ? error.message : `Errore imprevisto: ${error.stack}`}\n`);
  return finish(1);
});
