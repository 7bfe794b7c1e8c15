// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale } from '@/lib/i18n/locale';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type CodesSheetView, type ReprintNote } from '../codes-sheet-view';
import { footOf } from './codes-front';
import { type Attempt, firstFitting } from './overflow';
import { BACK_X, COLUMN, drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { joinedWords, localesOf, plainWords, richWords } from './words';

type Place = { x: number; y: number; w: number; style: TextStyle };
type Topic = { head: string; texts: Span[][]; listed?: boolean };

const topicsOf = (view: CodesSheetView, locale: Locale): Topic[] => {
  const { reprintScope: scope, reprintFree, cardBlockNumber } = view.municipality;
  const number = cardBlockNumber.replaceAll(' ', '\u00a0');
  const mistakes = {
    head: plainWords(locale, 'paper.codes.mistake'),
    texts: [richWords(locale, 'paper.codes.mistake.text')],
  };
  const sheetLost = {
    head: plainWords(locale, 'paper.codes.sheetLost'),
    listed: true,
    texts: [
      richWords(locale, 'paper.codes.sheetLost.before'),
      richWords(locale, 'paper.codes.sheetLost.after'),
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
  const withRecovery = view.languages === 'it-de' && view.reprint === null;
  return withRecovery ? [mistakes, sheetLost, recover, cardLost] : [mistakes, sheetLost, cardLost];
};

const warningOf = (locale: Locale): Topic => ({
  head: plainWords(locale, 'paper.codes.warning'),
  texts: [richWords(locale, 'paper.codes.warning.text')],
});

const drawTexts = (page: Page, { texts, listed = false }: Topic, place: Place): number => {
  let { y } = place;
  texts.forEach((text, index) => {
    if (index > 0) y += 1.1;
    if (!listed) {
      y = drawParagraph(page, text, { ...place, y });
      return;
    }
    drawParagraph(page, '–', { ...place, y });
    y = drawParagraph(page, text, { ...place, x: place.x + 5.2, w: place.w - 5, y });
  });
  return y;
};

const reprintTexts = (note: ReprintNote, locale: Locale): Span[][] => {
  const texts = [richWords(locale, 'paper.reprint.text')];
  if (note.secondHalf.kind === 'held') return texts;
  const { sender, maskedEmail } = note.secondHalf;
  return [...texts, richWords(locale, 'paper.reprint.byEmail', { sender, email: maskedEmail })];
};

/** The box that must be read before the PIN is used; gives its end (mm). */
const drawReprintBox = (page: Page, view: CodesSheetView, note: ReprintNote): number => {
  const bilingual = view.languages === 'it-de';
  const look = bilingual ? style('regular', 10, 12.4) : style('regular', 13, 17);
  const heading = bilingual ? style('bold', 10.5, 13) : style('bold', 15, 19);
  const ends = localesOf(view.languages).map((locale, index) => {
    const place = bilingual ? { x: index === 0 ? 20 : 107, w: 79 } : { x: 20, w: 165 };
    const head = plainWords(locale, 'paper.reprint.head', { date: note.date });
    let y = drawParagraph(page, head, { ...place, y: 22.8, style: heading });
    for (const text of reprintTexts(note, locale))
      y = drawParagraph(page, text, { ...place, y, style: look }) + 1.2;
    return y;
  });
  const bottom = Math.max(...ends) + 1.4;
  const height = bilingual ? bottom - 20 : Math.max(60, bottom - 20);
  frame(page, { x: 15, y: 20, w: 175, h: height }, { weight: 0.9, radius: 2 });
  return 20 + height;
};

const drawItalian = (page: Page, view: CodesSheetView, top: number, look: TextStyle): number => {
  const bold: TextStyle = { ...look, face: 'bold' };
  const padding = view.reprint ? 5 : 5.5;
  let y = top;
  const topics = topicsOf(view, 'it');
  topics.forEach((topic, index) => {
    y += padding;
    const head = drawParagraph(page, topic.head, { x: 15, y, w: 46, style: bold });
    y = Math.max(head, drawTexts(page, topic, { x: 64, y, w: 126.5, style: look })) + padding;
    if (index < topics.length - 1) rule(page, BACK_X, y, COLUMN, 0.35);
  });
  const warning = warningOf('it');
  const boxTop = y;
  drawParagraph(page, warning.head, { x: 19.6, y: y + 4.6, w: 42, style: bold });
  y = drawTexts(page, warning, { x: 64, y: y + 4.6, w: 122, style: look }) + 4.3;
  frame(page, { x: 15, y: boxTop, w: 175, h: y - boxTop }, { weight: 0.7, radius: 2 });
  return drawParagraph(page, plainWords('it', 'paper.codes.noCopy'), {
    x: 64,
    y: y + 5,
    w: 126,
    style: { ...look, face: 'semibold' },
  });
};

const PAIR = [
  ['it', 15],
  ['de', 107],
] as const;

const drawPair = (page: Page, topics: Topic[], y: number, inset: number, look: TextStyle): number => {
  const ends = PAIR.map(([, x], index) => {
    const topic = topics[index];
    if (!topic) return y;
    const place = { x: x + (index === 0 ? inset : 0), w: 83 - (index === 0 ? 0 : inset) };
    const top = drawParagraph(page, topic.head, {
      ...place,
      y,
      style: { ...look, face: 'bold', size: look.size + 0.75 },
    });
    return drawTexts(page, topic, { ...place, y: top + 0.6, style: look });
  });
  return Math.max(...ends);
};

const drawBilingual = (page: Page, view: CodesSheetView, top: number, look: TextStyle): number => {
  const [italian, german] = PAIR.map(([locale]) => topicsOf(view, locale));
  let y = top;
  italian?.forEach((topic, index) => {
    const other = german?.[index];
    y = drawPair(page, other ? [topic, other] : [topic], y + 2.8, 0, look) + 2.8;
    if (index < italian.length - 1) rule(page, BACK_X, y, COLUMN, 0.35);
  });
  const boxTop = y;
  y =
    drawPair(
      page,
      PAIR.map(([locale]) => warningOf(locale)),
      y + 2.6,
      4,
      look,
    ) + 2.6;
  frame(page, { x: 15, y: boxTop, w: 175, h: y - boxTop }, { weight: 0.7, radius: 2 });
  const ends = PAIR.map(([locale, x]) =>
    drawParagraph(page, plainWords(locale, 'paper.codes.noCopy'), {
      x,
      y: y + 3,
      w: 83.5,
      style: { ...look, face: 'semibold' },
    }),
  );
  return Math.max(...ends);
};

const LEVELS: Record<CodesSheetView['languages'], TextStyle[]> = {
  it: [style('regular', 14, 19.5), style('regular', 13, 17.5), style('regular', 12, 15.5)],
  'it-de': [style('regular', 11.75, 15), style('regular', 11.25, 14), style('regular', 11, 13.2)],
};

const attempt = (view: CodesSheetView, look: TextStyle): Attempt => {
  const page = startPage(view.practice);
  drawRunningLine(page, joinedWords(view.languages, 'paper.codes.title'), []);
  const top = view.reprint
    ? drawReprintBox(page, view, view.reprint) + 1
    : view.languages === 'it'
      ? 17
      : 16.5;
  const bottom =
    view.languages === 'it' ? drawItalian(page, view, top, look) : drawBilingual(page, view, top, look);
  drawFoot(page, view, { side: 'back', ...footOf(view) });
  return { page, bottom };
};

/** Page 4: mistakes, losses, warning. Nothing personal: folded, this is the outside. */
export const drawCodesBack = (view: CodesSheetView): Page =>
  firstFitting(LEVELS[view.languages], LAST_TEXT, 'codes', (look) => attempt(view, look));
