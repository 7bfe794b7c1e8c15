// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawQr } from '@/lib/platform/pdf/barcodes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { type Column, drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type PaperLanguages, type PaperMunicipality } from '../paper-municipality';
import { joinedWords, type PaperKey, plainWords } from './words';

type Guides = NonNullable<PaperMunicipality['guides']>;

type Place = { x: number; y: number; w: number; look: TextStyle };

/** Smallest letters of an address that is to be typed. */
const SMALLEST = 7.5;
const TYPED = style('semibold', 10, 12);

/** An address on one line as long as it can be read there, else on more. */
const drawAddress = (page: Page, address: string, column: Column): number => {
  const fitting = shrunkToFit(address, { ...TYPED, pitch: column.style.pitch }, column.w, SMALLEST);
  const smallest = { ...TYPED, size: SMALLEST, pitch: SMALLEST * 1.2 };
  return drawParagraph(page, address, { ...column, style: fitting ?? smallest });
};

const named = (languages: PaperLanguages, key: PaperKey): Span => ({
  text: joinedWords(languages, key),
  face: 'italic',
});

/** Side of the QR code (mm), and how far the words stand from its left edge. */
const LARGE = { side: 14.4, words: 20 };
const SMALL = { side: 12, words: 16 };

/** The guides beside their QR code, each named over its address; gives the end (mm). */
export const drawGuidesNote = (page: Page, guides: Guides, { x, y, w, look }: Place): number => {
  const column: Column = { x: x + LARGE.words, y, w: w - LARGE.words, style: look };
  const head = [{ text: `${plainWords('it', 'paper.today.guides')} ` }];
  let end = drawParagraph(page, [...head, named('it', 'paper.today.guide.credentials')], column);
  end = drawAddress(page, guides.credentials, { ...column, y: end });
  end = drawParagraph(page, [named('it', 'paper.today.guide.puk')], { ...column, y: end });
  end = drawAddress(page, guides.puk, { ...column, y: end });
  const { side } = LARGE;
  drawQr(page, guides.qr, { x: x + 0.8, y: y + 2.3, side, alt: plainWords('it', 'paper.alt.guides') });
  return Math.max(end, y + side + 3);
};

/** The same where there is little room: one head in both languages, the two addresses below; gives the end (mm). */
export const drawShortGuidesNote = (
  page: Page,
  guides: Guides,
  { x, y, w, look, languages }: Place & { languages: PaperLanguages },
): number => {
  const column: Column = { x: x + SMALL.words, y, w: w - SMALL.words, style: look };
  let end = drawParagraph(page, joinedWords(languages, 'paper.today.guides.short'), column);
  for (const address of [guides.credentials, guides.puk])
    end = drawAddress(page, address, { ...column, y: end });
  const { side } = SMALL;
  drawQr(page, guides.qr, { x: x + 1.2, y: y + 0.8, side, alt: plainWords('it', 'paper.alt.guides') });
  return Math.max(end, y + side + 1);
};
