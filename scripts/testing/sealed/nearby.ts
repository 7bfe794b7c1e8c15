// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FoundHalf } from './find-halves';
import { type SoughtCard } from './sought-cards';
import { charactersFrom, WIDTH } from './writings';
import { core, forms } from './written-forms';

/** What a half stands beside that says whose it is, or which of the two. */
export type Beside = 'ticket' | 'serial' | 'label';

/** Bytes between a half and that. */
export const NEAR = 32;

/**
 * `pin` and `puk` as words of their own or as the first word of a name: `pin_first_half`, `pukHalf`, not `mapping`, nor the town of
 * Baselga di Pinè, whose last letter takes two bytes. One letter may stand before it: in the files of a database it may be the head of
 * a text.
 */
const LABEL = /(?<![A-Za-z]{2})(?:pin|puk|Pin|Puk|PIN|PUK)(?![a-z]|\u00c3[\u0080-\u00bf])/g;
const LABEL_LENGTH = 3;
const HALF_LENGTH = 4;

/** `width`: how many bytes of the store a character takes in this form. */
type Mark = { beside: 'ticket' | 'serial'; bytes: Buffer; width: number };

const widthOf = (form: string): number => (form === 'text' ? 1 : form.startsWith('base64') ? 4 / 3 : 2);

const marksOfText = (beside: Mark['beside'], text: string): Mark[] =>
  forms.map((form) => ({ beside, bytes: core(text, form), width: widthOf(form) }));

const marksOfTicket = (id: string): Mark[] => {
  const bare = id.replaceAll('-', '');
  // A database keeps an id as its sixteen bytes.
  return [
    ...marksOfText('ticket', id),
    { beside: 'ticket', bytes: Buffer.from(bare, 'hex'), width: 1 },
    { beside: 'ticket', bytes: Buffer.from(bare), width: 1 },
  ];
};

const known = new WeakMap<SoughtCard, Mark[]>();

const marksOf = (card: SoughtCard): Mark[] => {
  const marks = known.get(card) ?? [
    ...card.serials.flatMap((serial) => marksOfText('serial', serial)),
    ...(card.ticketId ? marksOfTicket(card.ticketId) : []),
  ];
  known.set(card, marks);
  return marks;
};

const isNear = (bytes: Buffer, half: FoundHalf, mark: Mark): boolean => {
  const reach = Math.ceil(NEAR * Math.max(mark.width, WIDTH[half.writing]));
  const from = Math.max(0, half.start - reach - mark.bytes.length);
  const before = bytes.subarray(from, half.start);
  const after = bytes.subarray(half.end, half.end + reach + mark.bytes.length);
  return before.includes(mark.bytes) || after.includes(mark.bytes);
};

/** Which of the card's marks stand near one of its halves. */
export const marksBeside = (bytes: Buffer, half: FoundHalf, card: SoughtCard): Beside[] => [
  ...new Set(
    marksOf(card)
      .filter((mark) => isNear(bytes, half, mark))
      .map(({ beside }) => beside),
  ),
];

/** Whether a word that says which code it is stands near a half, written as the half is. */
export const hasLabel = (bytes: Buffer, half: FoundHalf): boolean => {
  const characters = charactersFrom(bytes, half.start, half.writing, half.bit);
  const around = NEAR + LABEL_LENGTH;
  const read = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => {
      const code = characters(from + index);
      return code < 0 ? '\0' : String.fromCharCode(code);
    }).join('');
  // Whether a word is whole is seen beside it: one character before it, two after.
  const before = read(-around - 1, 0);
  const after = read(HALF_LENGTH, HALF_LENGTH + around + 2);
  return [before.matchAll(LABEL), after.matchAll(LABEL)]
    .map((matches) => [...matches])
    .some((matches, side) => matches.some(({ index }) => (side === 0 ? index > 0 : index <= NEAR)));
};
