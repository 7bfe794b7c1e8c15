// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, type Writable } from 'node:stream';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';
import { type FormLabel, type ScreenedForm, type ScreeningVerdict } from '@/lib/modulistica/screened-form';

/** Judges a file and writes it anew; whatever the file does, this comes back. */
export type ScreenApart = (
  file: Uint8Array,
  label: FormLabel,
  at: Date,
) => Promise<Result<ScreenedForm, FormFault>>;

/** How long and how large the process may become. */
export type ScreeningLimits = { ms: number; heapMb: number; residentMb: number };

const LIMITS: ScreeningLimits = { ms: 20_000, heapMb: 256, residentMb: 768 };
const LOOK_MS = 100;
const PAGE_BYTES = 4096;
const MB = 1 << 20;
/** The verdict's line beside the form. */
const MOST_ANSWER = UPLOAD.maxBytes + 10_000;

/** What a process holds in memory, where the system tells (Linux); the heap's own limit does not count what is unpacked. */
const residentBytes = async (pid: number | undefined): Promise<number> => {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * PAGE_BYTES;
};

type Watched = { why: FormFault | null; stop: () => void };

/** Ends the process when it takes too long or too much; says which. */
const watch = (child: ChildProcess, { ms, residentMb }: ScreeningLimits): Watched => {
  const end = (why: FormFault) => {
    watched.why ??= why;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => end({ kind: 'too-slow' }), ms);
  const look = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => {
      if (bytes > residentMb * MB) end({ kind: 'bomb' });
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

const collect = async (from: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of from as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_ANSWER) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

type End = { code: number | null; signal: NodeJS.Signals | null };

const ended = (child: ChildProcess): Promise<End> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

const answerOf = (answer: Buffer): Result<ScreenedForm, FormFault> => {
  const line = answer.indexOf('\n');
  const verdict = JSON.parse(answer.subarray(0, line).toString()) as ScreeningVerdict;
  if ('fault' in verdict) return fail(verdict.fault);
  return ok({ ...verdict, bytes: new Uint8Array(answer.subarray(line + 1)) });
};

/** Our secrets are in our environment: the program gets none of it. */
const NO_ENVIRONMENT = {} as NodeJS.ProcessEnv;

let last: Promise<unknown> = Promise.resolve();

/** One file at a time: what judging takes of a machine is bounded. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
};

/** Where the build puts the program. */
const BUILT = join(process.cwd(), 'dist', 'screen-form.mjs');

/**
 * Screening in a process of its own: without our secrets in its environment, with a bounded heap, ended after `limits.ms` or, on
 * Linux, once it holds more memory than a form needs.
 */
export const screenApart =
  (program = BUILT, limits = LIMITS): ScreenApart =>
  (file, label, at) =>
    inTurn(async () => {
      const args = [`--max-old-space-size=${limits.heapMb}`, program, JSON.stringify({ ...label, at })];
      const child = spawn(process.execPath, args, {
        env: NO_ENVIRONMENT,
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      });
      const given = child.stdio[0] as Writable;
      const told = child.stdio[3] as Readable;
      const watched = watch(child, limits);
      given.on('error', () => undefined);
      given.end(file);
      const [answer, { code, signal }] = await Promise.all([collect(told), ended(child)]).finally(
        watched.stop,
      );
      if (watched.why) return fail(watched.why);
      // A heap that is full ends the process by a signal of its own.
      if (signal) return fail({ kind: 'bomb' });
      if (code !== 0) throw new Error('the screening program failed');
      return answerOf(answer);
    });
