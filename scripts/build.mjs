// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './report.mjs';
import { runTask } from './task.mjs';

const SOURCES = [
  'app',
  'bench',
  'components',
  'contracts',
  'lib',
  'prisma',
  'public',
  'sandbox',
  'scripts',
  'worker',
];
const SINGLE = ['next.config.js', 'proxy.ts', 'instrumentation.ts', 'package-lock.json', 'prisma.config.ts'];
const PROGRAMS = {
  env: 'lib/platform/env.ts',
  worker: 'worker/main.ts',
  'screen-form': 'lib/modulistica/paper/screening/screen-program.ts',
  'screen-scan': 'lib/modulistica/paper/screening/scan-program.ts',
  sandbox: 'sandbox/main.ts',
  prepare: 'scripts/prepare.ts',
  admin: 'scripts/admin.ts',
  practice: 'scripts/practice.ts',
  sample: 'scripts/sample.ts',
  'print-test': 'scripts/print-test.ts',
  'audit-verify': 'scripts/audit-verify.ts',
  bench: 'bench/main.ts',
};
const NOT_BUILT = /\.test\.tsx?$|\.mjs$|\/generated\/|\/testing\/|^bench\/out\/|^bench\/results\.json$/;

const filesUnder = (root, path) => {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(root, `${path}/${name}`));
};

/** Digest of everything a build is made from; tests and generated files do not count. */
export const sourceDigest = (root) => {
  const hash = createHash('sha256');
  const files = [...SOURCES, ...SINGLE]
    .flatMap((path) => filesUnder(root, path))
    .filter((path) => !NOT_BUILT.test(path));
  for (const path of files.sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
};

const run = async (root, name, args, env, note) => {
  const { code, output } = await runTask(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    note,
  });
  if (code === 0) return;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'build.log'), output);
  const first =
    output
      .split('\n')
      .find((line) => /error|failed/i.test(line))
      ?.trim() ?? `codice ${code}`;
  throw new Refusal(
    `La costruzione si è fermata (${name}: ${first.slice(0, 200)}): il dettaglio è in dist/build.log.`,
  );
};

/** Generates the Prisma client. The schema engine that the command asks for is never run by `generate`: any file will do. */
export const generateClient = (root, note) =>
  run(
    root,
    'prisma generate',
    ['node_modules/prisma/build/index.js', 'generate'],
    {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    note,
  );

const bundle = async (root) => {
  const { build, stop } = await import('esbuild');
  const entries = Object.entries(PROGRAMS).filter(([, path]) => existsSync(join(root, path)));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(entries),
      outdir: 'dist',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      alias: { '@': root },
      sourcemap: true,
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Refusal(
      `La costruzione si è fermata (${String(error.message).split('\n').slice(0, 2).join(' ')}).`,
    );
  } finally {
    await stop();
  }
};

const buildAll = async (root, actionsKey, tell, note) => {
  tell('modello dei dati');
  await generateClient(root, note);
  tell('programmi');
  await bundle(root);
  if (!existsSync(join(root, 'app', 'layout.tsx'))) return;
  tell('pagine');
  await run(
    root,
    'next build',
    ['node_modules/next/dist/bin/next', 'build'],
    {
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    },
    note,
  );
};

const isBuilt = (stamp, digest) => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

/**
 * Builds client, programs and portal when the sources are not those of the last complete build. `actionsKey` names the
 * server actions: with the same key a form opened before a rebuild still posts. Throws `Refusal`.
 */
export const ensureBuilt = async (root, actionsKey, note) => {
  const stamp = join(root, 'dist', 'build.stamp');
  if (isBuilt(stamp, sourceDigest(root))) return;
  await oneAtATime(join(root, 'node_modules', '.sportello-build.lock'), async () => {
    const digest = sourceDigest(root);
    if (isBuilt(stamp, digest)) return;
    rmSync(stamp, { force: true });
    await step('Costruisco il portale', (tell) => buildAll(root, actionsKey, tell, note));
    writeFileSync(stamp, digest);
  });
};
