// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from '../node-version.mjs';

requireSupportedNode();
const { generateClient } = await import('../build.mjs');
const { ensureInstalled } = await import('../install.mjs');
const { ownAddress } = await import('../own-address.mjs');

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** The programs that only tests need, by the name of their command: each with the parts it runs as processes of their own. */
const PROGRAMS = {
  paper: { main: 'scripts/testing/paper/main.ts' },
  sealed: { main: 'scripts/testing/sealed/main.ts' },
  chaos: {
    main: 'scripts/testing/chaos/main.ts',
    writer: 'scripts/testing/chaos/writer.ts',
    worker: 'worker/main.ts',
    sandbox: 'sandbox/main.ts',
  },
};
const [name, ...args] = process.argv.slice(2);

await ensureInstalled(root, { withTests: true });
if (name === 'chaos' && !process.env.VITEST) await generateClient(root);
const { build } = await import('esbuild');
const folder = join(root, 'dist', name);
await build({
  absWorkingDir: root,
  entryPoints: PROGRAMS[name],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  alias: { '@': root },
  plugins: [ownAddress],
  sourcemap: true,
  logLevel: 'error',
});
const child = spawn(process.execPath, ['--enable-source-maps', join(folder, 'main.mjs'), ...args], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => (process.exitCode = code ?? 1));
