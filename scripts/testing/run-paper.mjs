// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from '../node-version.mjs';

requireSupportedNode();
const { ensureInstalled } = await import('../install.mjs');

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
await ensureInstalled(root, { withTests: true });
const { build } = await import('esbuild');
const program = join(root, 'dist', 'paper', 'main.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/testing/paper/main.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  alias: { '@': root },
  sourcemap: true,
  logLevel: 'error',
});
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
child.on('exit', (code) => (process.exitCode = code ?? 1));
