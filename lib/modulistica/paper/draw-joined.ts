// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawText, type TextStyle } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { drawWords, inLocale } from '@/lib/receipt/paper/draw-words';
import { joinedWords, localesOf, type PaperKey, plainWords } from '@/lib/receipt/paper/words';

/** Words on a line of a width; down to `smallest` points its languages stand beside each other, else below each other. */
export type JoinedWords = {
  languages: FrontLanguages;
  key: PaperKey;
  w: number;
  style: TextStyle;
  smallest: number;
};

const besideEachOther = ({ languages, key, w, style, smallest }: JoinedWords): TextStyle | null =>
  shrunkToFit(joinedWords(languages, key), style, w, smallest);

/** How many lines the words take. */
export const joinedLines = (words: JoinedWords): number =>
  besideEachOther(words) ? 1 : localesOf(words.languages).length;

/** Draws the words in every language of the form; `x`, `y` are left and top (mm). */
export const drawJoined = (page: Page, words: JoinedWords, { x, y }: { x: number; y: number }): void => {
  const { languages, key, w, style, smallest } = words;
  const fitting = besideEachOther(words);
  if (fitting) {
    drawWords(page, { languages, key }, { x, y, style: fitting });
    return;
  }
  localesOf(languages).forEach((locale, index) =>
    inLocale(page, locale, () => {
      const text = plainWords(locale, key);
      const look = shrunkToFit(text, style, w, smallest - 1) ?? { ...style, size: smallest - 1 };
      drawText(page, text, { x, y: y + millimetres(style.pitch) * index, style: look });
    }),
  );
};
