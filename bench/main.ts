// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();
const out = join(root, 'dist', 'bench');
const PROGRAMS = {
  run: 'bench/run.ts',
  'drawing-process': 'bench/receipts/drawing-process.ts',
  'drawing-thread': 'bench/receipts/drawing-thread.ts',
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
    sourcemap: true,
    logLevel: 'error',
  });
};

await bundle();
const child = spawn(
  process.execPath,
  ['--enable-source-maps', join(out, 'run.mjs'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
