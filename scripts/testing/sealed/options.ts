// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from 'node:util';

/** How the command is used. */
export const USAGE =
  'Uso: npm run verify:sealed -- [--receipts 1000] [--reprints 300] [--seed N] (non più ristampe che ricevute, al massimo 4000 ricevute)';

/** What is printed; the seed repeats what is planted and which cards are sought for control. */
export type SealedOptions = { receipts: number; reprints: number; seed: number };

/** Beside more cards than this too few halves are left that no card has. */
const MOST_RECEIPTS = 4000;

const countOf = (text: string): number => (/^\d{1,7}$/.test(text) ? Number(text) : NaN);

/** The options of the command; `null` when they cannot be understood. */
export const readOptions = (args: string[], anySeed: () => number): SealedOptions | null => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        receipts: { type: 'string', default: '1000' },
        reprints: { type: 'string', default: '300' },
        seed: { type: 'string' },
      },
    });
    const [receipts, reprints] = [countOf(values.receipts), countOf(values.reprints)];
    const seed = values.seed === undefined ? anySeed() : countOf(values.seed);
    const fits = receipts >= 1 && receipts <= MOST_RECEIPTS && reprints <= receipts;
    return fits && !Number.isNaN(seed) && !Number.isNaN(reprints) ? { receipts, reprints, seed } : null;
  } catch {
    return null;
  }
};
