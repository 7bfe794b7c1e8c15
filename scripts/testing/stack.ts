// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../postgres.mjs';
import { type ProcessRecord, recordOf, waitUntil } from '../process-identity.mjs';

type RunFile = { start: ProcessRecord; programs: (ProcessRecord & { name: string })[] };

/** A whole installation started by `scripts/start.mjs` for a test. */
export type Stack = {
  dataDir: string;
  port: number;
  origin: string;
  /** Everything it wrote on the console so far. */
  output(): string;
  /** Exit code once it has ended, `null` while it runs. */
  exitCode(): number | null;
  /** The start program and everything it keeps running, PostgreSQL's own process included, by name. */
  processes(): Record<string, ProcessRecord>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when the console says that it is ready; rejects when it ends before or takes longer than five minutes. */
  ready(): Promise<void>;
  /** Stops it and waits for its end, at most 10 s. */
  stop(): Promise<void>;
};

const here = new URL('../..', import.meta.url).pathname;

const postmasterOf = (dataDir: string): ProcessRecord[] => {
  try {
    return [
      recordOf(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])),
    ];
  } catch {
    return [];
  }
};

const processesOf = (dataDir: string): Record<string, ProcessRecord> => {
  const run = JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as RunFile;
  const programs = run.programs.filter(({ name }) => name !== 'task');
  const named = programs.map(
    ({ name, ...record }) => [name === 'postgres' ? 'keeper' : name, record] as const,
  );
  const postmaster = postmasterOf(dataDir).map((record) => ['postgres', record] as const);
  return { start: run.start, ...Object.fromEntries([...named, ...postmaster]) };
};

const handleOf = (child: ChildProcess, dataDir: string, port: number): Stack => {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  return {
    dataDir,
    port,
    origin: `http://localhost:${port}`,
    output: () => text,
    exitCode: () => child.exitCode,
    processes: () => processesOf(dataDir),
    signal: (name) => void child.kill(name),
    ready: async () => {
      await waitUntil(() => isOver() || text.includes('Pronto in '), 300_000);
      if (isOver() || !text.includes('Pronto in ')) throw new Error(`the stack did not start:\n${text}`);
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (!(await waitUntil(isOver, 10_000))) child.kill('SIGKILL');
    },
  };
};

/**
 * Starts an installation on a data folder (a new temporary one, if none is given) and a free port, with the build that exists; `root`
 * is the folder of its sources, this one if none is given.
 */
export const startStack = async (
  given: { root?: string; dataDir?: string; port?: number; env?: Record<string, string> } = {},
): Promise<Stack> => {
  const dataDir = given.dataDir ?? mkdtempSync(join(tmpdir(), 'sportello-stack-'));
  const port = given.port ?? (await freePort());
  const env = {
    ...process.env,
    SPORTELLO_MODE: 'practice',
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '',
    DATABASE_URL: '',
    ...given.env,
  };
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: given.root ?? here,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return handleOf(child, dataDir, port);
};

/** Removes a stopped installation's data. */
export const discard = (stack: Stack): void => rmSync(stack.dataDir, { recursive: true, force: true });
