// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from 'node:util';

export type BenchName = 'receipts' | 'registration';
export type BenchOptions = { benches: BenchName[]; documents: number; seconds: number; clerks: number };

/** How the command is used. */
export const USAGE =
  'Uso: npm run bench -- [receipts|registration] [--documents 1000] [--seconds 30] [--clerks 4]';

const countOf = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

const benchesOf = (names: readonly string[]): BenchName[] | null => {
  const [name, ...more] = names;
  if (more.length > 0) return null;
  if (name === undefined) return ['receipts', 'registration'];
  return name === 'receipts' || name === 'registration' ? [name] : null;
};

/** The options of the command; `null` when they cannot be understood. */
export const readOptions = (args: string[]): BenchOptions | null => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '30' },
      clerks: { type: 'string', default: '4' },
    },
  });
  const benches = benchesOf(positionals);
  const [documents, seconds, clerks] = [values.documents, values.seconds, values.clerks].map(countOf);
  return benches && documents && seconds && clerks ? { benches, documents, seconds, clerks } : null;
};
