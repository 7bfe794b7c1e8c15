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
const WARM_UP = 12;

/** The finaliser of MurmurHash3: every bit of what goes in changes half of what comes out. */
const mixed = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/** Four words of state out of a seed and a number: 128 bits, so that no two of many millions are alike. */
const stateOf = (seed: number, number: number): [number, number, number, number] => {
  const [a, b] = [mixed(seed + GOLDEN), mixed(number + 1)];
  return [mixed(a ^ b), mixed(a + Math.imul(b, GOLDEN)), mixed(b ^ Math.imul(a, 0x85ebca6b)), number + 1];
};

/** The dice of one number under a seed; other numbers do not change them (sfc32). */
export const diceOf = (seed: number, number: number): Dice => {
  let [a, b, c, counter] = stateOf(seed, number);
  const share = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < WARM_UP; turn += 1) share();
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
