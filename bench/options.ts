// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from 'node:util';
import { type BenchName } from './results';
import type { BenchOptions } from './run';

/** How the command is used. */
export const USAGE =
  'Uso: npm run bench -- [receipts|registration|lookup|feed] [--documents 1000] [--seconds 30] [--clerks 4] [--people 1000000] [--messages 20000] [--places FILE.csv] [--folder CARTELLA]';

const NAMES: readonly BenchName[] = ['receipts', 'registration', 'lookup', 'feed'];

const countOf = (text: string): number | null => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null);

/** The look-up and the feed, which fill an installation first, run when they are named only. */
const benchesOf = (names: readonly string[]): BenchName[] | null => {
  const [name, ...more] = names;
  if (more.length > 0) return null;
  if (name === undefined) return ['receipts', 'registration'];
  return NAMES.find((known) => known === name) ? [name as BenchName] : null;
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
        people: { type: 'string', default: '1000000' },
        messages: { type: 'string', default: '20000' },
        places: { type: 'string', multiple: true, default: [] },
        folder: { type: 'string' },
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
  const { places, folder = null } = parsed.values;
  const benches = benchesOf(parsed.positionals);
  const { documents, seconds, clerks, people, messages } = parsed.values;
  const counts = [documents, seconds, clerks, people, messages].map(countOf);
  const [ofDocuments, ofSeconds, ofClerks, ofPeople, ofMessages] = counts;
  if (!benches || !ofDocuments || !ofSeconds || !ofClerks || !ofPeople || !ofMessages) return null;
  return {
    benches,
    documents: ofDocuments,
    seconds: ofSeconds,
    clerks: ofClerks,
    people: ofPeople,
    messages: ofMessages,
    places,
    folder,
  };
};
