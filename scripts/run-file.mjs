// SPDX-License-Identifier: AGPL-3.0-or-later
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commandOf,
  endProcess,
  identityOf,
  isSameProcess,
  parentOf,
  recordOf,
  signal,
  waitUntil,
} from './process-identity.mjs';
import { Refusal } from './refusal.mjs';

const STOP_PATIENCE = 8000;

/** The `npm` that this program was started by (a shell may stand between), `null` when it was started directly. */
const launcherOf = () => {
  if (!process.env.npm_lifecycle_event) return null;
  const parent = parentOf(process.pid);
  const isShell = /^\S*sh -c /.test(commandOf(parent));
  return recordOf(isShell ? parentOf(parent) : parent);
};

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const isOver = (run) => !isSameProcess(run.start);
const isAbandoned = (run) => run.stopping || (run.launcher !== null && !isSameProcess(run.launcher));

/** Ends what an earlier start left running: itself when its npm is gone or it is stopping, then its programs. */
const clear = async (file, run) => {
  if (!isOver(run)) {
    if (!isAbandoned(run))
      throw new Refusal(
        `Sportello CIE è già avviato su ${run.origin} con questi dati: fermarlo (Ctrl-C) o indicare un'altra cartella con DATA_DIR.`,
      );
    signal(run.start.pid, 'SIGTERM');
    if (!(await waitUntil(() => isOver(run), STOP_PATIENCE))) signal(run.start.pid, 'SIGKILL');
  }
  for (const program of run.programs) await endProcess(program, 'SIGTERM', 4000);
  if (read(file)?.start.identity === run.start.identity) rmSync(file, { force: true });
};

/** What is running on a data folder now, `null` when nothing is: `{ origin, ports }`. */
export const runningOn = (dataDir) => {
  const run = read(join(dataDir, 'run.json'));
  return run && !isOver(run) && !run.stopping ? run : null;
};

/**
 * Makes this process the only start on a data folder and clears what a killed one left. Returns what writes down the
 * programs started (so that the next start can find them) and what gives the folder free again. Throws `Refusal`.
 */
export const claimDataFolder = async (dataDir, origin) => {
  const file = join(dataDir, 'run.json');
  const run = {
    start: recordOf(process.pid),
    launcher: launcherOf(),
    origin,
    stopping: false,
    ports: {},
    programs: [],
  };
  const draft = `${file}.${process.pid}`;
  const write = () => (writeFileSync(draft, JSON.stringify(run), { mode: 0o644 }), renameSync(draft, file));
  for (let attempt = 0; ; attempt++) {
    writeFileSync(draft, JSON.stringify(run), { mode: 0o644 });
    try {
      linkSync(draft, file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST' || attempt > 20) throw error;
      const earlier = read(file);
      if (earlier) await clear(file, earlier);
      else rmSync(file, { force: true });
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return {
    isAbandoned: () => run.launcher !== null && identityOf(run.launcher.pid) !== run.launcher.identity,
    note: (program, pid) => {
      run.programs = [
        ...run.programs.filter(({ name }) => name !== program),
        { name: program, ...recordOf(pid) },
      ];
      write();
    },
    notePorts: (ports) => {
      run.ports = ports;
      write();
    },
    noteStopping: () => ((run.stopping = true), write()),
    release: () => rmSync(file, { force: true }),
  };
};
