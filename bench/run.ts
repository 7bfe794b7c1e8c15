// SPDX-License-Identifier: AGPL-3.0-or-later
import { loadavg } from 'node:os';
import { benchFeed } from './feed/bench-feed';
import { feedTable } from './feed/feed-table';
import { describeMachine } from './machine';
import { benchReceipts } from './receipts/bench-receipts';
import { receiptsTable } from './receipts/receipts-table';
import { benchLookup } from './lookup/bench-lookup';
import { lookupTable } from './lookup/lookup-table';
import { benchRegistration } from './registration/bench-registration';
import { Interrupted } from './registration/installation';
import { registrationTable } from './registration/registration-table';
import { type BenchName, writeResults } from './results';

export type BenchOptions = {
  benches: BenchName[];
  documents: number;
  seconds: number;
  clerks: number;
  people: number;
  messages: number;
  /** Official archives of places to import first. */
  places: string[];
  /** Where the look-up keeps its installation for the next time; `null`: nowhere. */
  folder: string | null;
};

const tell = (news: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${news}`);
};

const runReceipts = async ({ documents }: BenchOptions): Promise<object> => {
  const result = await benchReceipts(documents, tell);
  tell('');
  console.log(receiptsTable(result));
  return result;
};

const runRegistration = async (options: BenchOptions): Promise<object> => {
  const result = await benchRegistration(options, tell);
  tell('');
  console.log(registrationTable(result));
  return result;
};

const runLookup = async (options: BenchOptions): Promise<object> => {
  const result = await benchLookup(options, tell);
  tell('');
  console.log(lookupTable(result));
  return result;
};

const runFeed = async ({ messages }: BenchOptions): Promise<object> => {
  const result = await benchFeed(messages, tell);
  tell('');
  console.log(feedTable(result));
  return result;
};

const BENCHES = { receipts: runReceipts, registration: runRegistration, lookup: runLookup, feed: runFeed };

const runAll = async (options: BenchOptions): Promise<void> => {
  for (const name of options.benches) {
    const machine = describeMachine(loadavg()[0] ?? 0);
    const { cpu, cores, memoryGb, system, node, loadBefore } = machine;
    console.log(
      `\n${cpu}, ${cores} processori, ${memoryGb} GB, ${system}, Node ${node}, carico ${loadBefore}\n`,
    );
    const result = await BENCHES[name](options);
    writeResults(name, { machine, ...result });
  }
};

try {
  await runAll(JSON.parse(process.argv[2] ?? '') as BenchOptions);
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  process.exitCode = 130;
}
