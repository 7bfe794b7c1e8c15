// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { signal } from './process-identity.mjs';

const begun = new Set();
process.once('exit', () => begun.forEach((pid) => signal(-pid, 'SIGKILL')));

/**
 * Runs one command to its end, in a process group of its own that ends with this process. `note` hears its number.
 * Resolves to `{ code, output, out }` (all output, standard output alone); `code` is 127 when the command does not exist.
 */
export const runTask = (command, args, { cwd, env, note = () => {} }) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    let out = '';
    child.stdout.on('data', (chunk) => ((output += chunk), (out += chunk)));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: error.message, out: '' }));
    if (child.pid === undefined) return;
    begun.add(child.pid);
    note(child.pid);
    child.on('close', (code) => {
      begun.delete(child.pid);
      done({ code: code ?? 1, output, out });
    });
  });
