// SPDX-License-Identifier: AGPL-3.0-or-later

/** Chance that repeats: the same seed gives the same people on every machine. */
export type Seeded = {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True in `share` of the cases (0–1). */
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
};

const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** The generator mulberry32: plain arithmetic on 32 bits. */
export const seeded = (seed: number): Seeded => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (values) => {
      const value = values[int(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
};
