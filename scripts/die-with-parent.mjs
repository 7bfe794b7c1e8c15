// SPDX-License-Identifier: AGPL-3.0-or-later
// Preloaded into our long-running programs: ends them when the program that started them dies, however it dies.
import { isMainThread } from 'node:worker_threads';

const end = () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 3000).unref();
};

// Processes forked by the program inherit the preload, but not the pipe.
if (isMainThread && process.env.SPORTELLO_PARENT === String(process.ppid)) {
  process.stdin.on('end', end).on('error', end).resume();
  process.stdin.unref?.();
}
