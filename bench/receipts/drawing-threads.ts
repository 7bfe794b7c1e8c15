// SPDX-License-Identifier: AGPL-3.0-or-later
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ThreadAnswer, ThreadData, ThreadTask } from './drawing-thread';

export type Threads = {
  /** Draws on all threads at once; counts the documents finished in that time. */
  drawFor(seconds: number): Promise<{ documents: number; seconds: number; threads: number }>;
  close(): Promise<void>;
};

/** Starts that many threads, each with a library of its own, and waits until all have drawn some documents and are warm. */
export const startThreads = async (
  workerData: ThreadData,
  count: number,
  warmUp: number,
): Promise<Threads> => {
  const file = join(process.cwd(), 'dist', 'bench', 'drawing-thread.mjs');
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData }));
  const tell = (task: ThreadTask): Promise<ThreadAnswer[]> =>
    Promise.all(
      workers.map(async (worker) => {
        worker.postMessage(task);
        const [answer] = (await once(worker, 'message')) as [ThreadAnswer];
        return answer;
      }),
    );
  await tell({ documents: warmUp, seconds: Infinity });
  return {
    drawFor: async (seconds) => {
      const answers = await tell({ documents: Infinity, seconds });
      const documents = answers.reduce((sum, answer) => sum + answer.documents / answer.seconds, 0) * seconds;
      return { documents, seconds, threads: count };
    },
    close: async () => {
      await tell({ documents: 0, seconds: 0 });
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
