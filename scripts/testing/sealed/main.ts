// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operators } from '@/e2e/screens/sign-in';
import { type Stack, startStack } from '../stack';
import { openDeskInBrowser } from './desk-in-browser';
import { openDeskOverHttp } from './desk-over-http';
import { readOptions, type SealedOptions, USAGE } from './options';
import { type Printed, printAll } from './print-campaign';
import { searchInstallation } from './search-installation';
import { connectAsSuperuser } from './superuser';

/** One print in so many is opened in a real browser. */
const BROWSER_SHARE = 1 / 10;
/** Places that are shown before the result. */
const SHOWN = 40;

const tell = (news: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${news}`);
};

type Folders = Record<'dataDir' | 'temp' | 'profile', string>;

/**
 * Statistics hold values of our tables too: they are the two tables of the catalogue in which such values are packed. One column after the
 * other, so that no program that works meanwhile waits for one table while it holds another.
 */
const UNPACK = `do $$ declare one record; begin
  for one in select attrelid::regclass as place, attname as name from pg_attribute
    join pg_class on pg_class.oid = attrelid
    where (relnamespace = 'public'::regnamespace or attrelid::regclass::text in ('pg_statistic', 'pg_statistic_ext_data'))
      and relkind = 'r' and attnum > 0 and not attisdropped and attstorage in ('x', 'm')
  loop execute format('alter table %s alter column %I set storage external', one.place, one.name); commit; end loop; end $$`;

const carryOut = async (dataDir: string, database: string, statements: readonly string[]): Promise<void> => {
  const client = await connectAsSuperuser(dataDir, database);
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/**
 * From now on the server removes nothing of its log and packs no value of our tables: what it writes of them is searched as it was given. What is
 * packed hides what was written, and tears ids and digests into numbers that look like halves.
 */
const keepAllReadable = async (dataDir: string): Promise<void> => {
  const unpack = ['set allow_system_table_mods = on', UNPACK];
  await carryOut(dataDir, 'sandbox', unpack);
  await carryOut(dataDir, 'sportello', [
    ...unpack,
    "alter system set wal_keep_size = '64GB'",
    'select pg_reload_conf()',
  ]);
};

/** Has the server begin a new segment of its log. Resolves to the name of the last one that was begun before. */
const beginSegment = async (dataDir: string): Promise<string> => {
  const client = await connectAsSuperuser(dataDir, 'sportello');
  try {
    await client.query('checkpoint');
    const { rows } = await client.query<{ name: string }>(
      'select pg_walfile_name(pg_current_wal_insert_lsn()) as name',
    );
    await client.query('select pg_switch_wal()');
    return rows[0]?.name ?? '';
  } finally {
    await client.end();
  }
};

const print = async (
  { receipts, reprints }: SealedOptions,
  stack: Stack,
  { profile, temp }: Folders,
): Promise<Printed> => {
  const { origin, dataDir } = stack;
  const browser = await openDeskInBrowser({ origin, login: operators.clerk, profile, temp });
  const others = await Promise.all([
    openDeskOverHttp(origin, operators.otherClerk),
    openDeskOverHttp(origin, operators.supervisor),
    openDeskOverHttp(origin, operators.otherSupervisor),
  ]);
  try {
    return await printAll(
      { receipts, reprints, browserShare: BROWSER_SHARE },
      { browser, others },
      dataDir,
      tell,
    );
  } finally {
    for (const desk of [browser, ...others]) await desk.close();
  }
};

const verify = async (options: SealedOptions, stack: Stack, folders: Folders): Promise<number> => {
  const begun = performance.timeOrigin;
  const { dataDir, temp, profile } = folders;
  await stack.ready();
  await keepAllReadable(dataDir);
  const lastSegment = await beginSegment(dataDir);
  const { cards, ...printed } = await print(options, stack, folders);
  const build = ['dist', '.next'].map((name) => join(process.cwd(), name));
  const searched = { dataDir, folders: { temp: [temp], build, profile: [profile] }, begun, lastSegment };
  const report = await searchInstallation(searched, cards, options.seed, tell);
  const { places, leftOut, ...found } = report;
  tell('');
  for (const place of places.slice(0, SHOWN)) console.log(place);
  console.log(`Non cercato, perché deve conservare i codici: ${leftOut.join(', ')}`);
  const seconds = Math.round(performance.now() / 1000);
  console.log(JSON.stringify({ ...printed, ...found, seed: options.seed, seconds, leftOut }));
  const clean = found.hits === 0 && found.controlHits === 0 && found.found === found.planted;
  return clean && printed.prints >= options.receipts + options.reprints ? 0 : 1;
};

/** Rejects at the first signal. */
const interruption = (): Promise<never> =>
  new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(name, () => reject(new Error(`interrotto (${name})`)));
  });

/** Everything of the run stands in one temporary folder, which ends with it. */
const campaign = async (options: SealedOptions): Promise<number> => {
  const root = mkdtempSync(join(tmpdir(), 'sportello-sealed-'));
  const [dataDir, temp, profile] = [join(root, 'data'), join(root, 'tmp'), join(root, 'profile')];
  for (const path of [dataDir, temp, profile]) mkdirSync(path);
  tell('avvio');
  const stack = await startStack({ dataDir, env: { TMPDIR: temp } });
  try {
    return await Promise.race([verify(options, stack, { dataDir, temp, profile }), interruption()]);
  } finally {
    await stack.stop();
    rmSync(root, { recursive: true, force: true });
  }
};

const options = readOptions(process.argv.slice(2), () => randomInt(1_000_000));
if (!options) console.error(USAGE);
process.exit(options ? await campaign(options) : 1);
