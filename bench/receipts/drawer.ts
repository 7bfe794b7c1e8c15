// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AllCores, Drawn, Opened, Sample, Task } from './drawing-process';
import { type LibraryName } from './libraries';

/** A library in its own process, as seen from outside. */
export type Drawer = {
  name: LibraryName;
  opened: Opened;
  draw(from: number, count: number): Promise<Drawn>;
  sample(index: number): Promise<Sample>;
  drawOnAllCores(warmUp: number, seconds: number): Promise<AllCores>;
  end(): Promise<void>;
};

const answerOf = async (child: ChildProcess): Promise<unknown> => {
  const settled = new AbortController();
  const { signal } = settled;
  const failed = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`the drawing process ended with code ${code}`);
  });
  try {
    const [answer] = (await Promise.race([once(child, 'message', { signal }), failed])) as [unknown];
    return answer;
  } finally {
    settled.abort();
  }
};

/** Starts a process that draws with one library. */
export const startDrawer = async (name: LibraryName, pagesFile: string): Promise<Drawer> => {
  const file = join(process.cwd(), 'dist', 'bench', 'drawing-process.mjs');
  const child = fork(file, [name, pagesFile], { serialization: 'advanced', execArgv: [] });
  const ask = (task: Task): Promise<unknown> => {
    child.send(task);
    return answerOf(child);
  };
  return {
    name,
    opened: (await answerOf(child)) as Opened,
    draw: async (from, count) => (await ask({ kind: 'draw', from, count })) as Drawn,
    sample: async (index) => (await ask({ kind: 'sample', index })) as Sample,
    drawOnAllCores: async (warmUp, seconds) =>
      (await ask({ kind: 'all-cores', warmUp, seconds })) as AllCores,
    end: async () => {
      child.send({ kind: 'end' } satisfies Task);
      await once(child, 'exit');
    },
  };
};
