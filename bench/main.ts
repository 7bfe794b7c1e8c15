// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ownAddress } from '../scripts/own-address.mjs';
import { readOptions, USAGE } from './options';

const root = process.cwd();
const out = join(root, 'dist', 'bench');
const PROGRAMS = {
  run: 'bench/run.ts',
  'drawing-process': 'bench/receipts/drawing-process.ts',
  'drawing-thread': 'bench/receipts/drawing-thread.ts',
  'add-clerks': 'bench/registration/add-clerks.ts',
  'choose-questions': 'bench/lookup/choose-questions.ts',
  'measure-rivals': 'bench/lookup/measure-rivals.ts',
  'measure-feed': 'bench/feed/measure-feed.ts',
  'feed-rival': 'bench/feed/feed-rival.ts',
  worker: 'worker/main.ts',
  sandbox: 'sandbox/main.ts',
};

/** Bundles the benchmarks in parts, so that a process loads only the library it measures. */
const bundle = async (): Promise<void> => {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { '@': root },
    plugins: [ownAddress],
    sourcemap: true,
    logLevel: 'error',
  });
};

/** Called by the benchmarks themselves, with the variables of the installation that they started. */
const INSIDE = ['add-clerks', 'choose-questions', 'measure-rivals'];

const run = async (program: string, argument: string): Promise<number> => {
  const child = spawn(process.execPath, ['--enable-source-maps', join(out, program), argument], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
};

const main = async ([first = '', ...rest]: string[]): Promise<number> => {
  if (INSIDE.includes(first)) return run(`${first}.mjs`, rest[0] ?? '');
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  await bundle();
  return run('run.mjs', JSON.stringify(options));
};

process.exitCode = await main(process.argv.slice(2));
