// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from 'node:util';

/** How the command is used. */
export const USAGE =
  'Uso: npm run practice -- --people 100000 [--seed 1] [--municipality borgo-san-quirino] (al massimo 9.000.000 persone)';

export type VolumeOptions = { people: number; seed: number; municipality: string | null };

/** A municipality's running number of a year ends there. */
const MOST_PEOPLE = 9_000_000;
const LARGEST_SEED = 2_147_483_647;

const numberIn = (text: string | undefined, most: number): number | null => {
  const number = /^\d{1,10}$/.test(text ?? '') ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
};

/** The options of the command; `null` when they cannot be understood. */
export const readOptions = (args: string[]): VolumeOptions | null => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        people: { type: 'string' },
        seed: { type: 'string', default: '1' },
        municipality: { type: 'string' },
      },
    });
    const [people, seed] = [numberIn(values.people, MOST_PEOPLE), numberIn(values.seed, LARGEST_SEED)];
    return people && seed ? { people, seed, municipality: values.municipality ?? null } : null;
  } catch {
    return null;
  }
};
