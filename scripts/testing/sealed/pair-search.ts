// SPDX-License-Identifier: AGPL-3.0-or-later
import { findHalves, type FoundHalf, type Heads, MARGIN } from './find-halves';
import { type Beside, hasLabel, marksBeside } from './nearby';
import { pairKey, type SoughtCard } from './sought-cards';
import { WIDTH } from './writings';

/** Bytes between the two halves of a card. */
export const TOGETHER = 64;

/**
 * A card whose halves stand together at a place of a store, or one of them beside what says whose it is. `around` is what stands there,
 * each digit a # and what is no text a full stop: enough to see what it is, nothing of what it says.
 */
export type Finding = { card: SoughtCard; relation: 'pair' | Beside; at: number; around: string };

/** Reads a store from its beginning to its end, in pieces of any size. */
export type StoreReader = { write(piece: Uint8Array): void; end(): void };

const PIECE = 1 << 20;
/** What a half that is judged, and another that may belong to it, need before and after them. */
const KEPT = 3 * MARGIN;
/** So far back begins a row of digits that reaches to a place. */
const ROW = 32;

type Index = { byHalf: Map<number, SoughtCard[]>; byPair: Map<number, SoughtCard[]> };

const add = <T>(map: Map<number, T[]>, key: number, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const indexOf = (cards: readonly SoughtCard[]): Index => {
  const index: Index = { byHalf: new Map(), byPair: new Map() };
  for (const card of cards) {
    const [pin, puk] = [Number(card.pin), Number(card.puk)];
    for (const half of new Set([pin, puk])) add(index.byHalf, half, card);
    for (const key of new Set([pairKey(pin, puk), pairKey(puk, pin)])) add(index.byPair, key, card);
  }
  return index;
};

const areTogether = (first: FoundHalf, second: FoundHalf): boolean => {
  const gap = second.start - first.end;
  return gap >= 0 && gap <= Math.ceil(TOGETHER * Math.max(WIDTH[first.writing], WIDTH[second.writing]));
};

const FARTHEST = 2 * TOGETHER;
const SHOWN_AROUND = 24;

/** In base 64 letters are digits too. */
const maskedAround = (bytes: Buffer, first: FoundHalf, last: FoundHalf = first): string =>
  bytes
    .subarray(Math.max(0, first.start - SHOWN_AROUND), last.end + SHOWN_AROUND)
    .toString('latin1')
    .replace(first.writing === 'base64' || last.writing === 'base64' ? /[\w+/-]/g : /\d/g, '#')
    .replace(/[^ -~]/g, '.');

/** Searches stores for cards. The readers it opens tell `found` of everything, in the order of the store. */
export const makePairSearch = (cards: readonly SoughtCard[]) => {
  const { byHalf, byPair } = indexOf(cards);

  const alone = (bytes: Buffer, half: FoundHalf, found: (finding: Finding) => void, at: number): void => {
    const owners = byHalf.get(half.value) ?? [];
    const labelled = hasLabel(bytes, half);
    const around = (): string => maskedAround(bytes, half);
    for (const card of owners) {
      for (const relation of marksBeside(bytes, half, card)) found({ card, relation, at, around: around() });
      if (labelled) found({ card, relation: 'label', at, around: around() });
    }
  };

  return (found: (finding: Finding) => void, heads: Heads = 'none'): StoreReader => {
    let held = Buffer.alloc(0);
    let waiting: Uint8Array[] = [];
    let size = 0;
    let [from, base] = [0, 0];

    const read = (last: boolean): void => {
      held = Buffer.concat([held, ...waiting]);
      [waiting, size] = [[], 0];
      const to = last ? held.length : held.length - KEPT;
      if (to <= from) return;
      const halves: FoundHalf[] = [];
      const range = [Math.max(0, from - ROW), Math.min(held.length, to + MARGIN)] as const;
      findHalves(held, range, heads, (half) => {
        if (half.start >= from && byHalf.has(half.value)) halves.push(half);
      });
      halves.sort((one, other) => one.start - other.start);
      for (const [index, half] of halves.entries()) {
        if (half.start >= to) break;
        alone(held, half, found, base + half.start);
        for (let next = index + 1; next < halves.length; next += 1) {
          const other = halves[next];
          if (!other || other.start - half.end > FARTHEST) break;
          if (!areTogether(half, other)) continue;
          for (const card of byPair.get(pairKey(half.value, other.value)) ?? [])
            found({
              ...{ card, relation: 'pair', at: base + half.start },
              around: maskedAround(held, half, other),
            });
        }
      }
      const kept = Math.max(0, to - KEPT);
      held = held.subarray(kept);
      base += kept;
      from = to - kept;
    };

    return {
      write: (piece) => {
        waiting.push(Uint8Array.from(piece));
        size += piece.length;
        if (size >= PIECE) read(false);
      },
      end: () => read(true),
    };
  };
};
