// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from 'node:util';
import { type BenchName } from './results';
import type { BenchOptions } from './run';

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

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        documents: { type: 'string', default: '1000' },
        seconds: { type: 'string', default: '30' },
        clerks: { type: 'string', default: '4' },
      },
    });
  } catch {
    return null;
  }
};

/** The options of the command; `null` when they cannot be understood. */
export const readOptions = (args: string[]): BenchOptions | null => {
  const parsed = parse(args);
  if (!parsed) return null;
  const { documents, seconds, clerks } = parsed.values;
  const benches = benchesOf(parsed.positionals);
  const [ofDocuments, ofSeconds, ofClerks] = [documents, seconds, clerks].map(countOf);
  if (!benches || !ofDocuments || !ofSeconds || !ofClerks) return null;
  return { benches, documents: ofDocuments, seconds: ofSeconds, clerks: ofClerks };
};
