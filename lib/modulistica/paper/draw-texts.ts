// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { type TextStyle, widthOf } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { drawWords, heading, inLocale } from '@/lib/receipt/paper/draw-words';
import {
  joinedWords,
  localesOf,
  type PaperKey,
  type PaperLocale,
  richWords,
  type WordValues,
} from '@/lib/receipt/paper/words';

import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { drawJoined, joinedLines } from './draw-joined';
import { type Drawing } from './form-look';

/** Between the columns of two languages (mm). */
const BETWEEN = 5;

type Column = { x: number; w: number };

/** The column of each language: the whole width for one, a half each for two. */
const columnsOf = (languages: FrontLanguages, { x, w }: Column): (Column & { locale: PaperLocale })[] => {
  const locales = localesOf(languages);
  const share = (w - BETWEEN * (locales.length - 1)) / locales.length;
  return locales.map((locale, index) => ({ locale, x: x + index * (share + BETWEEN), w: share }));
};

/** Sets a text in each language of the form, two beside each other; gives the end of the longer (mm). */
export const drawInLanguages = (
  page: Page,
  languages: FrontLanguages,
  spansOf: (locale: PaperLocale) => Span[],
  { x, y, w, style }: Column & { y: number; style: TextStyle },
): number =>
  Math.max(
    ...columnsOf(languages, { x, w }).map(({ locale, ...column }) =>
      inLocale(page, locale, () => drawParagraph(page, spansOf(locale), { ...column, y, style })),
    ),
  );

/** A paragraph of the form. */
export const drawText = (
  { page, view, look, x, w }: Drawing,
  key: PaperKey,
  y: number,
  valuesOf?: (locale: PaperLocale) => WordValues,
): number =>
  drawInLanguages(page, view.languages, (locale) => richWords(locale, key, valuesOf?.(locale)), {
    x,
    y,
    w,
    style: look.text,
  });

/** «DICHIARA»: what is done, in the middle. */
export const drawAct = ({ page, view, look, x, w }: Drawing, key: PaperKey, y: number): number =>
  heading(page, 'H2', () => {
    const style = { ...look.text, face: 'bold' as const };
    drawWords(page, { languages: view.languages, key }, { x: x + w / 2, y, style, align: 'centre' });
    return y + millimetres(style.pitch);
  });

/** Space that parts a section from what is above it (mm). */
const ABOVE = 1.4;

/** The head of a part. */
export const drawSection = (
  { page, view: { languages }, look, x, w }: Drawing,
  key: PaperKey,
  y: number,
): number =>
  heading(page, 'H2', () => {
    const style: TextStyle = { face: 'bold', size: look.text.size + 1, pitch: look.text.pitch };
    const words = { languages, key, w, style, smallest: 8 };
    drawJoined(page, words, { x, y: y + ABOVE });
    return y + ABOVE + millimetres(style.pitch) * joinedLines(words);
  });

/** Whether the words of a key fit beside each other in all languages of the form. */
export const fitsOnOneLine = (
  languages: FrontLanguages,
  key: PaperKey,
  style: TextStyle,
  w: number,
): boolean => widthOf(joinedWords(languages, key), style) <= w;
