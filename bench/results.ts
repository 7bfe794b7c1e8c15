// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The benchmarks, and the parts of bench/results.json. */
export type BenchName = 'receipts' | 'registration' | 'lookup' | 'feed';

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/** Puts the result of one benchmark, with its date, into bench/results.json; those of the others stay. */
export const writeResults = (name: BenchName, result: object): void => {
  const file = join(process.cwd(), 'bench', 'results.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  const date = new Date().toISOString().slice(0, 16);
  writeFileSync(
    file,
    `${JSON.stringify({ ...before, [name]: { date: `${date}Z`, ...result } }, rounded, 2)}\n`,
  );
};
