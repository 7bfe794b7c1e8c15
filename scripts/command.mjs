// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();
const { ensureBuilt } = await import('./build.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { Refusal } = await import('./refusal.mjs');
const { runningOn } = await import('./run-file.mjs');
const { environmentOf, readSettings } = await import('./settings.mjs');

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const [name, ...args] = process.argv.slice(2);
// The admin program says itself which of its commands need one.
const NEED_DATABASE = ['audit-verify', 'migrate', 'practice'];

/** The variables of the running installation; where no database is needed and none runs, those given. */
const environment = async (settings) => {
  const running = runningOn(settings.dataDir);
  if (settings.embedded && !running) {
    if (NEED_DATABASE.includes(name))
      throw new Refusal('La base dati non è avviata: eseguire prima npm start in un altro terminale.');
    return process.env;
  }
  const { urlsOf } = await import('./roles.mjs');
  const urls = settings.embedded ? urlsOf(running.ports.postgres, settings.secrets.passwords) : null;
  return environmentOf(settings, urls, running?.ports);
};

const runProgram = async (settings) => {
  const program = join(root, 'dist', `${name}.mjs`);
  if (!existsSync(program)) throw new Refusal(`Il comando ${name} non esiste.`);
  const child = spawn(process.execPath, [program, ...args], {
    env: await environment(settings),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  process.exitCode = await new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
};

const migrate = async (settings) => {
  const { applyMigrations } = await import('./migrate.mjs');
  const applied = await applyMigrations((await environment(settings)).MIGRATION_DATABASE_URL);
  console.log(applied.length === 0 ? 'La base dati è già aggiornata.' : applied.join('\n'));
};

/** Prints the SQL from the migrations as they stand to `prisma/schema.prisma`: the body of the next migration. */
const nextMigration = async () => {
  const { startTemporaryPostgres } = await import('./postgres.mjs');
  const { ensureRoles } = await import('./roles.mjs');
  const { applyMigrations, driftOf } = await import('./migrate.mjs');
  const passwords = {
    superuser: 'temporary',
    owner: 'temporary',
    app: 'temporary',
    worker: 'temporary',
    sandbox: 'temporary',
  };
  const server = await startTemporaryPostgres(passwords.superuser);
  try {
    const { owner } = await ensureRoles(server.port, passwords);
    await applyMigrations(owner);
    console.log(
      (await driftOf(owner)) ?? '-- nothing to do: the migrations make exactly prisma/schema.prisma',
    );
  } finally {
    await server.stop();
  }
};

const main = async () => {
  await ensureInstalled(root);
  if (name === 'db-diff') return nextMigration();
  const settings = readSettings(root, process.env);
  if (name === 'migrate') return migrate(settings);
  await ensureBuilt(root, settings.actionsKey);
  if (name !== 'build') await runProgram(settings);
};

await main().catch((error) => {
  process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
