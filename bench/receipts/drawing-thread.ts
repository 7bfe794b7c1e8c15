// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type DrawnPage } from './drawn-page';
import { LIBRARIES, type LibraryName } from './libraries';

export type ThreadData = { name: LibraryName; pagesFile: string };
/** Draw until either is reached; no documents at all: close the library. */
export type ThreadTask = { documents: number; seconds: number };
export type ThreadAnswer = { documents: number; seconds: number };

const { name, pagesFile } = workerData as ThreadData;
const open = await LIBRARIES[name].load();
const library = await open(JSON.parse(readFileSync(pagesFile, 'utf8')) as DrawnPage[][]);

const drawUntil = async (task: ThreadTask): Promise<ThreadAnswer> => {
  const begin = performance.now();
  const elapsed = () => (performance.now() - begin) / 1000;
  let documents = 0;
  while (documents < task.documents && elapsed() < task.seconds) {
    await library.draw(documents);
    documents += 1;
  }
  return { documents, seconds: elapsed() };
};

parentPort?.on('message', (task: ThreadTask) => {
  const work =
    task.documents === 0 ? library.close().then(() => ({ documents: 0, seconds: 0 })) : drawUntil(task);
  void work.then((answer) => parentPort?.postMessage(answer));
});
