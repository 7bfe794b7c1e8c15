// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signalGroup } from './process-identity.mjs';
import { say } from './report.mjs';

const preload = new URL('die-with-parent.mjs', import.meta.url).href;
const root = fileURLToPath(new URL('..', import.meta.url));
const FIRST_DELAY = 1000;
const LONGEST_DELAY = 30_000;
const STEADY = 60_000;
// A signal to all processes at once may reach a program before it reaches us.
const SHARED_SIGNAL = 300;

/** A Node program of ours: process group of its own, output to its log only, ends when this process dies. */
const spawnNode = (args, env, logFile) => {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd: root,
    env: { ...env, SPORTELLO_PARENT: String(process.pid) },
    stdio: ['pipe', log, log],
    detached: true,
  });
  child.stdin.on('error', () => {});
  const ended = new Promise((done) => child.once('exit', (code, name) => done(name ?? code)));
  let over = false;
  void ended.then(() => (over = true));
  const stop = async (patience) => {
    signalGroup(child.pid, 'SIGTERM');
    await Promise.race([ended, pause(patience, undefined, { ref: false })]);
    signalGroup(child.pid, 'SIGKILL');
    await ended;
  };
  return { pid: child.pid, ended, isRunning: () => !over, stop };
};

/** How a Node program is launched: `args` for Node, its variables, its log file. */
export const nodeProgram = (args, env, logFile) => () => Promise.resolve(spawnNode(args, env, logFile));

/**
 * Keeps one program running: launched now and, when it ends by itself, again after 1, 2, 4 … 30 seconds, with one line
 * on the console. `launch` resolves to `{ pid, ended, stop(ms) }`; `note` hears each process number. `stayDown` ends the restarts, for
 * programs that wait for their turn in the order of a stop.
 */
export const keepRunning = async (name, launch, note, logFile) => {
  let stopping = false;
  let delay = FIRST_DELAY;
  let current = null;
  const waking = new AbortController();
  const stayDown = () => {
    stopping = true;
    waking.abort();
  };
  const begin = async () => {
    const since = Date.now();
    current = await launch();
    note(current.pid);
    if (stopping) return current.stop(0);
    void current.ended.then(async (reason) => {
      await pause(SHARED_SIGNAL);
      if (stopping) return;
      if (Date.now() - since > STEADY) delay = FIRST_DELAY;
      say(`! ${name} si è fermato (${reason}): riparte fra ${delay / 1000} s, dettagli in ${logFile}`);
      await again();
    });
  };
  const again = async () => {
    const wait = delay;
    delay = Math.min(delay * 2, LONGEST_DELAY);
    await pause(wait, undefined, { signal: waking.signal }).catch(() => {});
    if (stopping) return;
    await begin().catch(async (error) => {
      say(`! ${name}: ${error.message}`);
      await again();
    });
  };
  await begin();
  return {
    isRunning: () => current.isRunning(),
    stayDown,
    stop: async (patience) => {
      stayDown();
      await current.stop(patience);
    },
  };
};
