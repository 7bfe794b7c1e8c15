// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { step } from './report.mjs';
import { runTask } from './task.mjs';

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null);

/** True when `node_modules` holds what the lock file names; packages for other systems, or for tests, may be missing. */
export const isInstalled = (root, { withTests = false } = {}) => {
  const wanted = read(join(root, 'package-lock.json'));
  const present = read(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    if (present[path]) return present[path].version === entry.version;
    return entry.optional || entry.peer || entry.devOptional || (!withTests && entry.dev);
  });
};

const npm = () =>
  process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];

/** Installs from the lock file when something is missing or of another version. Throws `Refusal`. */
export const ensureInstalled = async (root, { withTests, note } = {}) => {
  if (isInstalled(root, { withTests })) return;
  const [command, ...first] = npm();
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await step('Installo i pacchetti', () =>
    runTask(command, args, { cwd: root, env: process.env, note }),
  );
  if (code === 0) return;
  const reason = code === 127 ? 'npm non si trova' : (output.trim().split('\n')[0] ?? '').slice(0, 200);
  throw new Refusal(
    `I pacchetti non si installano (${reason}): controllare la rete e i permessi di ${root}, poi ripetere.`,
  );
};
