// SPDX-License-Identifier: AGPL-3.0-or-later
import { loadavg } from 'node:os';
import { describeMachine } from './machine';
import { readOptions, USAGE } from './options';
import { benchReceipts } from './receipts/bench-receipts';
import { receiptsTable } from './receipts/receipts-table';
import { writeResults } from './results';

const tell = (news: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${news}`);
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  const machine = describeMachine(loadavg()[0] ?? 0);
  const { cpu, cores, memoryGb, system, node, loadBefore } = machine;
  console.log(
    `${cpu}, ${cores} processori, ${memoryGb} GB, ${system}, Node ${node}, carico iniziale ${loadBefore}\n`,
  );
  if (options.benches.includes('receipts')) {
    const receipts = await benchReceipts(options.documents, tell);
    tell('');
    console.log(receiptsTable(receipts));
    writeResults('receipts', { machine, ...receipts });
  }
  return 0;
};

process.exitCode = await main();
