// SPDX-License-Identifier: AGPL-3.0-or-later

/** Chance that is the same every time: it follows from a seed and a number only. */
export type Dice = {
  /** 0 to 1, without 1. */
  share(): number;
  /** Whole, from 0, below `limit`. */
  below(limit: number): number;
  /** True this often, of 1. */
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
};

const GOLDEN = 0x9e3779b9;

/** The finaliser of MurmurHash3: every bit of what goes in changes half of what comes out. */
const mixed = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/** The dice of one number under a seed; other numbers do not change them (mulberry32). */
export const diceOf = (seed: number, number: number): Dice => {
  let state = mixed(mixed(seed) + Math.imul(number + 1, GOLDEN));
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    happens: (probability) => share() < probability,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
};

/** Things with the weights by which they are drawn. */
export type Weighted<T> = { things: readonly T[]; bounds: readonly number[] };

/** Prepares a draw: `Rossi 60|Russo 43`. */
export const weightedWords = (text: string): Weighted<string> => {
  const pairs = text.split('|').map((pair) => /^(.+) (\d+)$/.exec(pair.trim()));
  let sum = 0;
  return {
    things: pairs.map((pair) => pair?.[1] ?? ''),
    bounds: pairs.map((pair) => (sum += Number(pair?.[2] ?? 0))),
  };
};

/** Draws by weight. */
export const draw = <T>({ things, bounds }: Weighted<T>, dice: Dice): T => {
  const at = dice.share() * (bounds.at(-1) ?? 0);
  let [low, high] = [0, bounds.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (bounds[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  const thing = things[low];
  if (thing === undefined) throw new Error('nothing to draw from');
  return thing;
};
