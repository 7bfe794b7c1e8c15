// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type DrawnPage } from './drawn-page';
import { startThreads, type Threads } from './drawing-threads';
import { LIBRARIES, type LibraryName } from './libraries';
import { type Usage, usageNow } from './process-tree';

export type Task =
  | { kind: 'draw'; from: number; count: number }
  | { kind: 'sample'; index: number }
  /** Draw on every core for this long; before the first time, each thread draws some to be warm. */
  | { kind: 'all-cores'; warmUp: number; seconds: number }
  | { kind: 'end' };

export type Opened = { version: string; readyMs: number; use: Usage };
/** Milliseconds of each document, and what was used from the first to the last of them. */
export type Drawn = { ms: number[]; cpuMs: number; use: Usage };
export type Sample = { bytes: Uint8Array };
export type AllCores = { documents: number; seconds: number; threads: number };

/** One library in a process of its own, so that its memory is its own; waits for tasks, does one at a time. */
const main = async (name: LibraryName, pagesFile: string): Promise<void> => {
  const receipts = JSON.parse(readFileSync(pagesFile, 'utf8')) as DrawnPage[][];
  const start = performance.now();
  const open = await LIBRARIES[name].load();
  const library = await open(receipts);
  const readyMs = performance.now() - start;
  let threads: Threads | undefined;

  const drawSome = async (from: number, count: number): Promise<Drawn> => {
    const ms: number[] = [];
    const before = usageNow();
    for (let index = from; index < from + count; index += 1) {
      const begin = performance.now();
      await library.draw(index);
      ms.push(performance.now() - begin);
    }
    const use = usageNow();
    return { ms, cpuMs: use.cpuMs - before.cpuMs, use };
  };

  const onAllCores = async (warmUp: number, seconds: number): Promise<AllCores> => {
    threads ??= await startThreads({ name, pagesFile }, availableParallelism(), warmUp);
    return threads.drawFor(seconds);
  };

  const perform = async (task: Task): Promise<Drawn | Sample | AllCores> => {
    if (task.kind === 'draw') return drawSome(task.from, task.count);
    if (task.kind === 'sample') return { bytes: await library.draw(task.index) };
    if (task.kind === 'all-cores') return onAllCores(task.warmUp, task.seconds);
    await threads?.close();
    await library.close();
    process.exit();
  };

  process.on('disconnect', () => process.exit());
  process.on('message', (task: Task) => {
    perform(task).then(
      (answer) => process.send?.(answer),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.send?.({ version: library.version, readyMs, use: usageNow() } satisfies Opened);
};

const [name, pagesFile] = process.argv.slice(2);
await main(name as LibraryName, pagesFile ?? '');
