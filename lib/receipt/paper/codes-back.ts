// SPDX-License-Identifier: AGPL-3.0-or-later
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page, tagged } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { codesModelOf, type CodesSheetView, codesTitleOf, type ReprintNote } from '../codes-sheet-view';
import { type PaperLanguages, type PaperMunicipality } from '../paper-municipality';
import { footOf } from './codes-front';
import { drawFixedParagraph, heading, inLocale } from './draw-words';
import { type Attempt, firstFitting } from './overflow';
import { BACK_X, COLUMN, drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { localesOf, type PaperLocale, plainWords, richWords } from './words';

type Place = { x: number; y: number; w: number; style: TextStyle };
export type Topic = { head: string; texts: Span[][]; listed?: boolean };

/** What the texts depend on, nothing of the holder. */
export type Fixed = {
  languages: PaperLanguages;
  reprint: boolean;
  municipality: Pick<PaperMunicipality, 'reprintScope' | 'reprintFree' | 'cardBlockNumber'>;
};
type Texts = Fixed & { top: number; look: TextStyle };

export const fixedOf = (languages: PaperLanguages, { reprint, municipality }: CodesSheetView): Fixed => {
  const { reprintScope, reprintFree, cardBlockNumber } = municipality;
  return {
    languages,
    reprint: reprint !== null,
    municipality: { reprintScope, reprintFree, cardBlockNumber },
  };
};

/** What to do when something goes wrong. */
export const topicsOf = ({ languages, reprint, municipality }: Fixed, locale: PaperLocale): Topic[] => {
  const { reprintScope: scope, reprintFree, cardBlockNumber } = municipality;
  const number = cardBlockNumber.replaceAll(' ', '\u00a0');
  const mistakes = {
    head: plainWords(locale, 'paper.codes.mistake'),
    texts: [richWords(locale, 'paper.codes.mistake.text')],
  };
  const lostKeys = reprint
    ? (['paper.codes.sheetLost.reprint'] as const)
    : (['paper.codes.sheetLost.before', 'paper.codes.sheetLost.after'] as const);
  const sheetLost = {
    head: plainWords(locale, 'paper.codes.sheetLost'),
    listed: true,
    texts: [
      // Codes are printed again for a card that the holder has.
      ...lostKeys.map((key) => richWords(locale, key)),
      richWords(locale, 'paper.codes.sheetLost.without', { scope, free: reprintFree ? 'yes' : 'no' }),
    ],
  };
  const recover = {
    head: plainWords(locale, 'paper.today.recover'),
    texts: [richWords(locale, 'paper.today.recover.text', { scope })],
  };
  const cardLost = {
    head: plainWords(locale, 'paper.codes.cardLost'),
    texts: [richWords(locale, 'paper.codes.cardLost.text', { number })],
  };
  // Of a receipt in Italian alone it stands on the back of sheet 1; a reprint has no sheet 1.
  const withRecovery = languages !== 'it' || reprint;
  return withRecovery ? [mistakes, sheetLost, recover, cardLost] : [mistakes, sheetLost, cardLost];
};

export const warningOf = (locale: PaperLocale): Topic => ({
  head: plainWords(locale, 'paper.codes.warning'),
  texts: [richWords(locale, 'paper.codes.warning.text')],
});

const drawListed = (page: Page, texts: readonly Span[][], place: Place): number => {
  let { y } = place;
  tagged(page, { type: 'L' }, () =>
    texts.forEach((text, index) => {
      if (index > 0) y += 1.1;
      tagged(page, { type: 'LI' }, () => {
        tagged(page, { type: 'Lbl' }, () => drawParagraph(page, '–', { ...place, y }));
        const column = { ...place, x: place.x + 5.2, w: place.w - 5, y };
        y = tagged(page, { type: 'LBody' }, () => drawParagraph(page, text, column));
      });
    }),
  );
  return y;
};

/** The texts of a topic below each other; gives their end (mm). */
export const drawTexts = (page: Page, { texts, listed = false }: Topic, place: Place): number => {
  if (listed) return drawListed(page, texts, place);
  let { y } = place;
  texts.forEach((text, index) => {
    y = drawParagraph(page, text, { ...place, y: index > 0 ? y + 1.1 : y });
  });
  return y;
};

const drawHead = (page: Page, { head }: Topic, place: Place): number =>
  heading(page, 'H2', () => drawParagraph(page, head, place));

/** What has to be read before a PIN printed again is used. */
export const reprintTexts = (note: ReprintNote, locale: PaperLocale): Span[][] => {
  const texts = [richWords(locale, 'paper.reprint.text')];
  if (note.secondHalf.kind !== 'by-email') return texts;
  const { sender, maskedEmail } = note.secondHalf;
  return [...texts, richWords(locale, 'paper.reprint.byEmail', { sender, email: maskedEmail })];
};

/** The box that must be read before the PIN is used; gives its end (mm). */
const drawReprintBox = (page: Page, languages: PaperLanguages, note: ReprintNote): number => {
  const bilingual = languages !== 'it';
  const look = bilingual ? style('regular', 10, 12.4) : style('regular', 13, 17);
  const bold = bilingual ? style('bold', 10.5, 13) : style('bold', 15, 19);
  const ends = localesOf(languages).map((locale, index) =>
    inLocale(page, locale, () => {
      const place = bilingual ? { x: index === 0 ? 20 : 107, w: 79 } : { x: 20, w: 165 };
      const head = plainWords(locale, 'paper.reprint.head', { date: note.date });
      const column = { ...place, y: 22.8, style: bold };
      let y = heading(page, 'H2', () => drawParagraph(page, head, column));
      for (const text of reprintTexts(note, locale))
        y = drawParagraph(page, text, { ...place, y, style: look }) + 1.2;
      return y;
    }),
  );
  const bottom = Math.max(...ends) + 1.4;
  const height = bilingual ? bottom - 20 : Math.max(60, bottom - 20);
  frame(page, { x: 15, y: 20, w: 175, h: height }, { weight: 0.9, radius: 2 });
  return 20 + height;
};

const drawItalian = frozen((page, { top, look, ...fixed }: Texts): number => {
  const bold: TextStyle = { ...look, face: 'bold' };
  const padding = fixed.reprint ? 5 : 5.5;
  let y = top;
  const topics = topicsOf(fixed, 'it');
  topics.forEach((topic, index) => {
    y += padding;
    const head = drawHead(page, topic, { x: 15, y, w: 46, style: bold });
    y = Math.max(head, drawTexts(page, topic, { x: 64, y, w: 126.5, style: look })) + padding;
    if (index < topics.length - 1) rule(page, BACK_X, y, COLUMN, 0.35);
  });
  const warning = warningOf('it');
  const boxTop = y;
  drawHead(page, warning, { x: 19.6, y: y + 4.6, w: 42, style: bold });
  y = drawTexts(page, warning, { x: 64, y: y + 4.6, w: 122, style: look }) + 4.3;
  frame(page, { x: 15, y: boxTop, w: 175, h: y - boxTop }, { weight: 0.7, radius: 2 });
  const last = { x: 64, y: y + 5, w: 126, style: { ...look, face: 'semibold' as const } };
  return drawParagraph(page, plainWords('it', 'paper.codes.noCopy'), last);
});

const pairOf = (languages: PaperLanguages): [PaperLocale, number][] =>
  localesOf(languages).map((locale, index) => [locale, index === 0 ? 15 : 107]);

type Pair = { languages: PaperLanguages; topics: Topic[]; inset: number; look: TextStyle };

const drawPair = (page: Page, { languages, topics, inset, look }: Pair, y: number): number => {
  const bold: TextStyle = { ...look, face: 'bold', size: look.size + 0.75 };
  const ends = pairOf(languages).map(([locale, x], index) => {
    const topic = topics[index];
    if (!topic) return y;
    const place = { x: x + (index === 0 ? inset : 0), w: 83 - (index === 0 ? 0 : inset) };
    return inLocale(page, locale, () => {
      const top = drawHead(page, topic, { ...place, y, style: bold });
      return drawTexts(page, topic, { ...place, y: top + 0.6, style: look });
    });
  });
  return Math.max(...ends);
};

const drawBilingual = frozen((page, { top, look, ...fixed }: Texts): number => {
  const { languages } = fixed;
  const [italian, other] = localesOf(languages).map((locale) => topicsOf(fixed, locale));
  let y = top;
  italian?.forEach((topic, index) => {
    const translated = other?.[index];
    const topics = translated ? [topic, translated] : [topic];
    y = drawPair(page, { languages, topics, inset: 0, look }, y + 2.8) + 2.8;
    if (index < italian.length - 1) rule(page, BACK_X, y, COLUMN, 0.35);
  });
  const boxTop = y;
  const topics = localesOf(languages).map(warningOf);
  y = drawPair(page, { languages, topics, inset: 4, look }, y + 2.6) + 2.6;
  frame(page, { x: 15, y: boxTop, w: 175, h: y - boxTop }, { weight: 0.7, radius: 2 });
  const ends = pairOf(languages).map(([locale, x]) => {
    const column = { x, y: y + 3, w: 83.5, style: { ...look, face: 'semibold' as const } };
    return drawFixedParagraph(page, { locale, key: 'paper.codes.noCopy', column });
  });
  return Math.max(...ends);
});

const ITALIAN_LEVELS = [style('regular', 14, 19.5), style('regular', 13, 17.5), style('regular', 12, 15.5)];
const BILINGUAL_LEVELS = [
  style('regular', 11.75, 15),
  style('regular', 11.25, 14),
  style('regular', 11, 13.2),
  style('regular', 10.5, 12.4),
];

const topOf = (page: Page, languages: PaperLanguages, { reprint }: CodesSheetView): number => {
  if (reprint) return drawReprintBox(page, languages, reprint) + 1;
  return languages === 'it' ? 17 : 16.5;
};

const attempt = (view: CodesSheetView, languages: PaperLanguages, look: TextStyle): Attempt => {
  const page = startPage(view.practice);
  drawRunningLine(page, { languages, key: codesTitleOf(view) }, []);
  const texts: Texts = { ...fixedOf(languages, view), top: topOf(page, languages, view), look };
  const bottom = languages === 'it' ? drawItalian(page, texts) : drawBilingual(page, texts);
  drawFoot(page, { languages, model: codesModelOf(view, languages) }, { side: 'back', ...footOf(view) });
  return { page, bottom };
};

/** Page 4: mistakes, losses, warning. Nothing personal: folded, this is the outside. */
export const drawCodesBack = (view: CodesSheetView, languages: PaperLanguages): Page =>
  firstFitting(languages === 'it' ? ITALIAN_LEVELS : BILINGUAL_LEVELS, LAST_TEXT, 'codes', (look) =>
    attempt(view, languages, look),
  );
