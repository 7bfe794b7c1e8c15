// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { connectTo } from './database-connection.mjs';
import { Refusal } from './refusal.mjs';

const prismaFolder = fileURLToPath(new URL('../prisma', import.meta.url));
const NO_FILTER = { externalTables: [], externalEnums: [] };
// Any constant of ours; one migration at a time over all instances.
const MIGRATION_LOCK = 8_113_402_210;

let loaded;
let panic = '';
const engineModule = async () => {
  if (loaded) return loaded;
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => (panic = message) };
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return (loaded = engine);
};

const CHAR_OID = 18;
const TEXT_OID = 25;

const readingChar = (connection) => {
  const plain = connection.queryRaw;
  return async (query) => {
    const result = await connection.performIO(query);
    const isChar = result.fields.map(({ dataTypeID }) => dataTypeID === CHAR_OID);
    for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
    const answered = Object.create(connection, { performIO: { value: () => Promise.resolve(result) } });
    const answer = await plain.call(answered, query);
    return {
      ...answer,
      columnTypes: answer.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type)),
    };
  };
};

/**
 * Two gaps of the adapter as a migration driver: it splits scripts on `;`, which breaks functions in dollar quotes (the
 * whole script goes as one query), and it does not know the catalogue's type "char" (a text with the
 * engine's character type).
 */
const asMigrationDriver = (factory) => {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connection.queryRaw = readingChar(connection);
    connection.executeScript = async (script) => {
      try {
        await connection.underlyingDriver().query(script);
      } catch (error) {
        connection.onError(error);
      }
    };
    return connection;
  };
  return factory;
};

const schemaFile = () => ({
  path: join(prismaFolder, 'schema.prisma'),
  content: readFileSync(join(prismaFolder, 'schema.prisma'), 'utf8'),
});

const withEngine = async (url, work) => {
  const { SchemaEngine } = await engineModule();
  // A pool of our own, because the engine leaves its connections open, and its advisory lock with them.
  const pool = new pg.Pool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(asMigrationDriver(new PrismaPg(pool)));
  const { path, content } = schemaFile();
  try {
    const engine = await SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
};

const migrationNames = () =>
  readdirSync(join(prismaFolder, 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const migrationsList = () => {
  const lock = join(prismaFolder, 'migrations', 'migration_lock.toml');
  return {
    baseDir: join(prismaFolder, 'migrations'),
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((path) => {
      const value = readFileSync(join(prismaFolder, 'migrations', path, 'migration.sql'), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  };
};

const reasonOf = (error) => {
  const message = panic || String(error?.message ?? error);
  return message
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 4)
    .join(' · ');
};

/**
 * Applies the migrations that the database does not have yet, with Prisma's own engine and its `_prisma_migrations`
 * table, under an advisory lock. `url` is the owner's. Returns the names applied, in order; none the second time.
 * Throws `Refusal` when the database cannot be reached or a migration fails.
 */
export const applyMigrations = async (url) => {
  const guard = await connectTo('MIGRATION_DATABASE_URL', url);
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const input = { migrationsList: migrationsList(), filters: NO_FILTER };
    return (await withEngine(url, (engine) => engine.applyMigrations(input))).appliedMigrationNames;
  } catch (error) {
    throw new Refusal(`Una migrazione della base dati non è riuscita: ${reasonOf(error)}`);
  } finally {
    await guard.end();
  }
};

// The engine does not read the operator class of a B-tree index, so it would make such an index again for ever.
const withoutOperatorClasses = (script) => {
  const remade = [...script.matchAll(/CREATE INDEX "([^"]+)" ON [^;]*_ops[^;]*;/g)]
    .map(([, name]) => name)
    .filter((name) => script.includes(`DROP INDEX "${name}";`));
  const isNoise = (part) => remade.some((name) => part.includes(`INDEX "${name}"`));
  return script
    .split(/(?=^-- )/m)
    .filter((part) => !isNoise(part))
    .join('')
    .trim();
};

/** SQL that takes the migrated database at `url` to `prisma/schema.prisma`; `null` when they agree (no drift). */
export const driftOf = async (url) => {
  const files = [schemaFile()];
  const from = { tag: 'schemaDatasource', files, configDir: prismaFolder };
  const to = { tag: 'schemaDatamodel', files };
  const request = { from, to, script: true, exitCode: false, filters: NO_FILTER };
  const { stdout } = await withEngine(url, (engine) => engine.diff(request));
  return withoutOperatorClasses((stdout ?? '').replace('-- This is an empty migration.', '')) || null;
};
