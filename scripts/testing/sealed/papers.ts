// SPDX-License-Identifier: AGPL-3.0-or-later
import { Secret } from '@/lib/kernel/secret';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { drawReceipt } from '@/lib/receipt/paper/draw-receipt';
import { sampleReceipt } from '@/lib/receipt/paper/sample-views';
import { type StoreReader } from './pair-search';
import { type SoughtCard } from './sought-cards';

const [BEGIN, END] = ['%PDF-', '%%EOF'];
/** What begins like a PDF and goes on longer than this is none of ours. */
const LONGEST = 4 << 20;

/** Takes out of a store every PDF that stands in it in one piece: its texts are compressed, no search for digits sees them. */
export const makePaperReader = (keep: (paper: Buffer) => void): StoreReader => {
  let held = Buffer.alloc(0);
  const take = (): boolean => {
    const begin = held.indexOf(BEGIN);
    if (begin < 0) {
      held = held.subarray(Math.max(0, held.length - BEGIN.length + 1));
      return false;
    }
    const end = held.indexOf(END, begin);
    if (end >= 0) keep(Buffer.from(held.subarray(begin, end + END.length)));
    else if (held.length - begin <= LONGEST) {
      held = held.subarray(begin);
      return false;
    }
    held = held.subarray(end >= 0 ? end : begin + BEGIN.length);
    return true;
  };
  return {
    write: (piece) => {
      held = Buffer.concat([held, piece]);
      while (take());
    },
    end: () => undefined,
  };
};

/** What the pages of a paper say, as it is read; nothing for what only begins and ends like a PDF. */
export const wordsOf = async (paper: Buffer): Promise<string> => {
  try {
    const { pages } = await readBack(new Uint8Array(paper));
    return pages.map(textOf).join('\n');
  } catch {
    return '';
  }
};

/** The sheet with a card's codes, as the product draws it. */
export const sheetFor = ({ pin, puk, serials }: SoughtCard): Buffer => {
  const halves = { pin: new Secret(pin), puk: new Secret(puk) };
  const codes = { kind: 'sheet' as const, printSerial: serials[0] ?? '', halves };
  const drawn = drawReceipt({ ...sampleReceipt, codes }, ['sheet-2']);
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return Buffer.from(drawn.value);
};
