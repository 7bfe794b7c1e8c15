// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { frozen } from '@/lib/platform/pdf/frozen';
import {
  type ElementType,
  inTongue,
  type Page,
  paragraph,
  type PaperTongue,
  tagged,
} from '@/lib/platform/pdf/page';
import { type Column, drawParagraph } from '@/lib/platform/pdf/paragraph';
import { drawText, leftOf, type Placing, widthOf } from '@/lib/platform/pdf/text';
import { type PaperLanguages } from '../paper-municipality';
import {
  joinedWords,
  localesOf,
  type PaperKey,
  type PaperLocale,
  plainWords,
  richWords,
  type WordValues,
} from './words';

const TONGUES: Record<PaperLocale, PaperTongue> = {
  it: 'it-IT',
  de: 'de-DE',
  sl: 'sl-SI',
  fr: 'fr-FR',
  en: 'en-GB',
};

/** What is drawn meanwhile is in the language of a locale; Italian is the paper's own. */
export const inLocale = <T>(page: Page, locale: PaperLocale, draw: () => T): T =>
  locale === 'it' ? draw() : inTongue(page, TONGUES[locale], draw);

/** Words of a form, never a citizen's: all that they depend on. */
export type FixedWords = {
  languages: PaperLanguages;
  key: PaperKey;
  values?: WordValues;
  /** Begins with a capital letter, where the key's words stand in a sentence elsewhere. */
  capital?: boolean;
};

const capitalised = (words: string): string =>
  `${words.slice(0, 1).toLocaleUpperCase('it')}${words.slice(1)}`;

const textsOf = ({
  languages,
  key,
  values,
  capital = false,
}: FixedWords): { locale: PaperLocale; text: string }[] =>
  localesOf(languages).map((locale, index) => {
    const words = plainWords(locale, key, values);
    if (index > 0) return { locale, text: ` / ${words}` };
    return { locale, text: capital ? capitalised(words) : words };
  });

/** Draws the words of a key in every language of the paper, each told as what it is; gives their width (mm). */
export const drawWords = (page: Page, words: FixedWords, placing: Placing): number => {
  const texts = textsOf(words);
  const width = widthOf(texts.map(({ text }) => text).join(''), placing.style);
  paragraph(page, () => {
    let x = leftOf(width, placing);
    texts.forEach(({ locale, text }) => {
      inLocale(page, locale, () => drawText(page, text, { ...placing, x, align: 'left' }));
      x += widthOf(text, placing.style);
    });
  });
  return width;
};

/** Words that are the same on every paper of the kind, drawn once. */
export const drawFixedWords = frozen(
  (page, { placing, ...words }: FixedWords & { placing: Placing }): number => drawWords(page, words, placing),
);

/** The same, shrunk down to a size where its place is too narrow. */
export const drawFittingWords = frozen(
  (
    page,
    { placing, w, smallest, ...words }: FixedWords & { placing: Placing; w: number; smallest: number },
  ): number => {
    const { style } = placing;
    const fitting = shrunkToFit(joinedWords(words.languages, words.key, words.values), style, w, smallest);
    return drawWords(page, words, { ...placing, style: fitting ?? { ...style, size: smallest } });
  },
);

type FixedParagraph = {
  locale: PaperLocale;
  key: PaperKey;
  values?: WordValues;
  column: Column;
  as?: ElementType;
};

/** A paragraph that is the same on every paper of the kind, drawn once; gives its end (mm). `as` is what it is, if no paragraph. */
export const drawFixedParagraph = frozen(
  (page, { locale, key, values, column, as = 'P' }: FixedParagraph): number =>
    inLocale(page, locale, () =>
      tagged(page, { type: as }, () => drawParagraph(page, richWords(locale, key, values), column)),
    ),
);

/** A label over its value, read as one. */
export const drawLabelled = (
  page: Page,
  label: FixedWords & { placing: Placing },
  drawValue: () => void,
): void =>
  paragraph(page, () => {
    drawFixedWords(page, label);
    drawValue();
  });

/** A heading that is drawn anew in each paper. */
export const heading = <T>(page: Page, level: 'H1' | 'H2' | 'H3', draw: () => T): T =>
  tagged(page, { type: level }, draw);
