// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Seeded } from '@/contracts/practice/register/seeded';

/** `minted`: printed in this run. `control`: never minted, sought as well. `planted`: put into the stores to prove the search. */
export type Role = 'minted' | 'control' | 'planted';

/** First halves of a card, and what would tell whose they are. */
export type SoughtCard = {
  role: Role;
  pin: string;
  puk: string;
  /** Of the card, and of every sheet that was printed for it. */
  serials: readonly string[];
  ticketId: string | null;
};

const HALVES = 10_000;
/** The two halves of a card as one number. */
export const pairKey = (pin: number, puk: number): number => pin * HALVES + puk;
export const halfOf = (value: number): string => String(value).padStart(4, '0');

/**
 * As many cards that were never minted: halves that no printed card has together, beside the serials and tickets of the printed ones.
 */
export const controlCards = (minted: readonly SoughtCard[], random: Seeded): SoughtCard[] => {
  const known = new Set(minted.map(({ pin, puk }) => pairKey(Number(pin), Number(puk))));
  return minted.map((card) => {
    let [pin, puk] = [0, 0];
    do [pin, puk] = [random.int(0, HALVES - 1), random.int(0, HALVES - 1)];
    while (known.has(pairKey(pin, puk)) || known.has(pairKey(puk, pin)));
    return { ...card, role: 'control', pin: halfOf(pin), puk: halfOf(puk) };
  });
};

/** Halves that none of these cards has, in an order of chance. */
export const freeHalves = (cards: readonly SoughtCard[], random: Seeded): string[] => {
  const taken = new Set(cards.flatMap(({ pin, puk }) => [pin, puk]));
  const free = Array.from({ length: HALVES }, (_, value) => halfOf(value)).filter((half) => !taken.has(half));
  for (let left = free.length - 1; left > 0; left -= 1) {
    const other = random.int(0, left);
    [free[left], free[other]] = [free[other] ?? '', free[left] ?? ''];
  }
  return free;
};
