// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type Readable, type Writable } from 'node:stream';
import { fail, ok, type Result } from '@/lib/kernel/result';

/** How long (ms) and how large (MB of heap, MB in memory) the process may become. */
export type ApartLimits = { ms: number; heapMb: number; residentMb: number };

/** Why a process was ended: it took too long, or too much memory. */
export type ApartEnd = { kind: 'too-slow' | 'bomb' };

type Task = {
  /** Path of the built program: it reads its input on stdin and answers on descriptor 3. */
  program: string;
  args: readonly string[];
  input: Uint8Array;
  limits: ApartLimits;
  /** Bytes of the answer that are taken. */
  mostAnswer: number;
};

const LOOK_MS = 100;
const PAGE_BYTES = 4096;
const MB = 1 << 20;

/** What a process holds in memory, where the system tells (Linux); the heap's own limit does not count what is unpacked. */
const residentBytes = async (pid: number | undefined): Promise<number> => {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * PAGE_BYTES;
};

type Watched = { why: ApartEnd | null; stop: () => void };

/** Ends the process when it takes too long or too much; says which. */
const watch = (child: ChildProcess, { ms, residentMb }: ApartLimits): Watched => {
  const end = (kind: ApartEnd['kind']) => {
    watched.why ??= { kind };
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => end('too-slow'), ms);
  const look = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => {
      if (bytes > residentMb * MB) end('bomb');
    });
  }, LOOK_MS);
  const watched: Watched = {
    why: null,
    stop: () => {
      clearTimeout(clock);
      clearInterval(look);
    },
  };
  return watched;
};

const collect = async (from: Readable, most: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of from as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

type End = { code: number | null; signal: NodeJS.Signals | null };

const ended = (child: ChildProcess): Promise<End> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

/** Our secrets are in our environment: the program gets none of it. */
const NO_ENVIRONMENT = {} as NodeJS.ProcessEnv;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: what they take of a machine is bounded. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
};

/**
 * Runs a program that reads hostile bytes in a process of its own: without our secrets in its environment, with a bounded heap, ended
 * after `limits.ms` or, on Linux, once it holds more memory than it needs. What it answered, or why it was ended; throws when it failed.
 */
export const runApart = ({
  program,
  args,
  input,
  limits,
  mostAnswer,
}: Task): Promise<Result<Buffer, ApartEnd>> =>
  inTurn(async () => {
    const child = spawn(process.execPath, [`--max-old-space-size=${limits.heapMb}`, program, ...args], {
      env: NO_ENVIRONMENT,
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    });
    const given = child.stdio[0] as Writable;
    const told = child.stdio[3] as Readable;
    const watched = watch(child, limits);
    given.on('error', () => undefined);
    given.end(input);
    const [answer, { code, signal }] = await Promise.all([collect(told, mostAnswer), ended(child)]).finally(
      watched.stop,
    );
    if (watched.why) return fail(watched.why);
    // A heap that is full ends the process by a signal of its own.
    if (signal) return fail({ kind: 'bomb' });
    if (code !== 0) throw new Error('a program that was run apart failed');
    return ok(answer);
  });
