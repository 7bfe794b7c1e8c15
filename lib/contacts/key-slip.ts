// SPDX-License-Identifier: AGPL-3.0-or-later

/** Rows of the Italian keyboard, as far as an address uses them, and how far each stands to the right of the one above (in keys). */
const ROWS: readonly [shift: number, keys: string][] = [
  [0, '1234567890'],
  [0.5, 'qwertyuiop'],
  [0.75, 'asdfghjkl'],
  [1.25, 'zxcvbnm,.-'],
];

const PLACES = new Map(
  ROWS.flatMap(([shift, keys], row) =>
    [...keys].map((key, index) => [key, { x: shift + index, row }] as const),
  ),
);

/** True for two keys that touch each other. */
const touch = (one: string, other: string): boolean => {
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  if (!a || !b || one === other) return false;
  return Math.abs(a.row - b.row) <= 1 && Math.abs(a.x - b.x) <= 1;
};

const firstDifference = (one: string, other: string): number => {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
};

const isOtherKey = (typed: string, meant: string, at: number): boolean =>
  typed.slice(at + 1) === meant.slice(at + 1) && touch(typed[at] ?? '', meant[at] ?? '');

const isSwapped = (typed: string, meant: string, at: number): boolean =>
  typed.slice(at + 2) === meant.slice(at + 2) && typed[at] === meant[at + 1] && typed[at + 1] === meant[at];

/** A key too many: the one before or after it, pressed twice or touched along with it. */
const isExtraKey = (typed: string, meant: string, at: number): boolean => {
  if (typed.slice(at + 1) !== meant.slice(at)) return false;
  const extra = typed[at] ?? '';
  return [typed[at - 1] ?? '', meant[at] ?? ''].some((key) => key === extra || touch(key, extra));
};

/** A key too few: one of a pair of equal letters. */
const isLostDouble = (typed: string, meant: string, at: number): boolean =>
  typed.slice(at) === meant.slice(at + 1) && meant[at] === meant[at - 1];

/**
 * True when `typed` is one slip of the fingers away from `meant`: a key beside the right one, two keys swapped, a key pressed twice or
 * touched along with its neighbour, one of two equal letters lost. Both in lower case.
 */
export const isKeySlip = (typed: string, meant: string): boolean => {
  const at = firstDifference(typed, meant);
  if (typed.length === meant.length)
    return at < typed.length && (isOtherKey(typed, meant, at) || isSwapped(typed, meant, at));
  if (typed.length === meant.length + 1) return isExtraKey(typed, meant, at);
  return typed.length + 1 === meant.length && isLostDouble(typed, meant, at);
};
