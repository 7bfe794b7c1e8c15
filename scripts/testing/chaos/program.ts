// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** How a program is started each time; `run` counts from 0, `core` is the only one it may use. */
export type Launch = {
  file: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  argument?: (run: number) => string;
  core?: number;
};

/** A program that is started again whenever it ends, until it is stopped. */
export type Program = {
  /** The number of the process that runs now. */
  pid(): number;
  /** `SIGKILL`; it begins again after so many ms. */
  kill(pauseMs: number): void;
  /** `SIGTERM`, and by force after five seconds. */
  stop(): Promise<void>;
};

const AGAIN_MS = 500;
const PATIENCE_MS = 5_000;
const preload = pathToFileURL(join(process.cwd(), 'scripts', 'die-with-parent.mjs')).href;

/** Starts a program; it ends with this process, however this one ends. */
export const startProgram = ({ file, env, logFile, argument = () => '', core }: Launch): Program => {
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)];
  let stopping = false;
  let run = 0;
  let wait = AGAIN_MS;
  let child: ChildProcess;
  let ended: Promise<void>;
  const begin = (): void => {
    const log = openSync(logFile, 'a', 0o600);
    const [command = '', ...words] = [
      ...pinned,
      process.execPath,
      '--enable-source-maps',
      '--import',
      preload,
      file,
      argument(run),
    ];
    child = spawn(command, words, {
      env: { ...env, SPORTELLO_PARENT: String(process.pid) },
      stdio: ['pipe', log, log],
    });
    closeSync(log);
    run += 1;
    wait = AGAIN_MS;
    child.stdin?.on('error', () => undefined);
    ended = new Promise((resolve) => child.once('exit', () => resolve()));
    void ended.then(async () => {
      await pause(wait);
      if (!stopping) begin();
    });
  };
  begin();
  return {
    pid: () => child.pid ?? 0,
    kill: (pauseMs) => {
      wait = pauseMs;
      child.kill('SIGKILL');
    },
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      await Promise.race([ended, pause(PATIENCE_MS, undefined, { ref: false })]);
      child.kill('SIGKILL');
      await ended;
    },
  };
};
