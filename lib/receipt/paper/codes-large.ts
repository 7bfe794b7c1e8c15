// SPDX-License-Identifier: AGPL-3.0-or-later
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type CodesSheetView, codesModelOf, type CodesTitle, codesTitleOf } from '../codes-sheet-view';
import { drawTexts, fixedOf, type Fixed, reprintTexts, type Topic, topicsOf, warningOf } from './codes-back';
import { drawFoldTicks, drawOwnerValue, footOf, secondHalfOf, textsOf, type TextFacts } from './codes-front';
import { drawCodesPanel } from './codes-panel';
import { heading } from './draw-words';
import { type Attempt, firstFitting } from './overflow';
import {
  BACK_X,
  COLUMN,
  drawFoot,
  drawHead,
  drawRunningLine,
  FRONT_X,
  LAST_TEXT,
  startPage,
} from './page-frame';
import { type PaperKey, plainWords, richWords } from './words';

const LABEL = style('regular', 16, 21);

type OwnerPlace = { x: number; y: number; w: number; label: TextStyle; look: TextStyle };

/** Label and value on one line, on one baseline. */
const drawOwnerLine = (page: Page, key: PaperKey, value: string, place: OwnerPlace): void =>
  paragraph(page, () => {
    const { x, y, w, label, look } = place;
    const words = plainWords('it', key);
    const text = words.endsWith('.') ? `${words} ` : `${words}: `;
    const width = drawText(page, text, { x, y, style: label });
    const top = y - millimetres((look.size - label.size) * 0.3725);
    drawOwnerValue(page, value, { x: x + width, y: top, w: w - width, h: 7.4 }, look, 11);
  });

const drawOwner = (page: Page, view: CodesSheetView): void => {
  const bold = style('bold', 16, 21);
  const serial = style('bold', 20, 21);
  const small = style('regular', 14, 21);
  drawOwnerLine(page, 'paper.codes.holder', view.holder, {
    x: 20,
    y: 43.2,
    w: 175,
    label: LABEL,
    look: bold,
  });
  const y = 50.6;
  drawOwnerLine(page, 'paper.codes.serial', view.cardSerial, { x: 20, y, w: 90, label: LABEL, look: serial });
  drawOwnerLine(page, 'paper.codes.printSerial', view.printSerial, {
    x: 114,
    y,
    w: 81,
    label: small,
    look: small,
  });
};

const drawTitle = frozen((page, { key }: { key: CodesTitle }): void =>
  heading(page, 'H1', () => {
    drawText(page, plainWords('it', key), { x: FRONT_X, y: 33, style: style('bold', 25, 29) });
  }),
);

type FrontLevel = { text: TextStyle; gap: number };
const FRONT_LEVELS: FrontLevel[] = [
  { text: style('regular', 18, 23), gap: 3.5 },
  { text: style('regular', 16, 20.5), gap: 2.5 },
];

const drawFrontTexts = frozen((page, { facts, text, gap }: FrontLevel & { facts: TextFacts }): number => {
  let y = 153;
  for (const [head, words] of textsOf(facts, 'it')) {
    const spans: Span[] = [{ text: `${head}. `, face: 'bold' }, ...words];
    y = drawParagraph(page, spans, { x: FRONT_X, y, w: COLUMN, style: text }) + gap;
  }
  return y - gap;
});

const drawReprintLine = (page: Page, { reprint }: CodesSheetView, y: number, text: TextStyle): void => {
  if (!reprint) return;
  const words = richWords('it', 'paper.reprint.readBack', { date: reprint.date });
  drawParagraph(page, words, { x: FRONT_X, y, w: COLUMN, style: { ...text, face: 'bold' } });
};

const attemptFront = (view: CodesSheetView, level: FrontLevel): Attempt => {
  const page = startPage(view.practice);
  const { reprint } = view;
  const labels = reprint ? [plainWords('it', 'paper.reprint.label', { date: reprint.date })] : [];
  const code = { content: view.printSerial, module: 0.25, alt: 'paper.alt.printCode' } as const;
  const facts = { secondHalf: secondHalfOf(view), reprint: reprint !== null };
  drawHead(page, { ...view, languages: 'it' }, { labels, code });
  drawTitle(page, { key: codesTitleOf(view) });
  drawOwner(page, view);
  drawCodesPanel(page, view, facts.secondHalf);
  drawFoldTicks(page, {});
  const bottom = drawFrontTexts(page, { facts, ...level });
  if (reprint) drawReprintLine(page, view, bottom + level.gap, level.text);
  drawFoot(page, { languages: 'it', model: codesModelOf(view, 'it') }, { side: 'front', ...footOf(view) });
  return { page, bottom: reprint ? bottom + 12 : bottom };
};

/** Page 3 in large print: the same codes, digits of 76 points, texts of 18. */
export const drawLargeFront = (view: CodesSheetView): Page =>
  firstFitting(FRONT_LEVELS, LAST_TEXT, 'codes', (level) => attemptFront(view, level));

type BackLevel = { head: TextStyle; text: TextStyle; gap: number };
const BACK_LEVELS: BackLevel[] = [
  { head: style('bold', 20, 25), text: style('regular', 18, 24), gap: 8 },
  { head: style('bold', 18, 22), text: style('regular', 16, 20.5), gap: 5 },
  { head: style('bold', 18, 21.5), text: style('regular', 16, 19.5), gap: 3 },
  { head: style('bold', 17, 20.5), text: style('regular', 15, 18.5), gap: 3 },
  { head: style('bold', 16, 19.5), text: style('regular', 14, 18), gap: 3.5 },
];

type Section = BackLevel & { x: number; w: number };

const drawTopic = (page: Page, topic: Topic, y: number, { head, text, x, w }: Section): number => {
  const top = heading(page, 'H2', () => drawParagraph(page, topic.head, { x, y, w, style: head }));
  return drawTexts(page, topic, { x, y: top, w, style: text });
};

const drawTopics = frozen(
  (page, { top, level, ...fixed }: Fixed & { top: number; level: BackLevel }): number => {
    const section = { ...level, x: BACK_X, w: COLUMN };
    let y = top;
    for (const topic of topicsOf(fixed, 'it')) y = drawTopic(page, topic, y, section) + level.gap;
    const bottom = drawTopic(page, warningOf('it'), y + 4, { ...section, x: 20, w: 165 }) + 4;
    frame(page, { x: BACK_X, y, w: COLUMN, h: bottom - y }, { weight: 0.9, radius: 2 });
    const last = {
      x: BACK_X,
      y: bottom + level.gap,
      w: COLUMN,
      style: { ...level.text, face: 'semibold' as const },
    };
    return drawParagraph(page, plainWords('it', 'paper.codes.noCopy'), last);
  },
);

const drawReprintBox = (page: Page, view: CodesSheetView, level: BackLevel): number => {
  const { reprint } = view;
  if (!reprint) return 21;
  const topic: Topic = {
    head: plainWords('it', 'paper.reprint.head', { date: reprint.date }),
    texts: reprintTexts(reprint, 'it'),
  };
  const bottom = drawTopic(page, topic, 23, { ...level, x: 20, w: 165 }) + 3;
  frame(page, { x: BACK_X, y: 20, w: COLUMN, h: bottom - 20 }, { weight: 0.9, radius: 2 });
  return bottom + level.gap / 2;
};

const attemptBack = (view: CodesSheetView, level: BackLevel): Attempt => {
  const page = startPage(view.practice);
  drawRunningLine(page, { languages: 'it', key: codesTitleOf(view) }, []);
  const top = drawReprintBox(page, view, level);
  const bottom = drawTopics(page, { ...fixedOf('it', view), top, level });
  drawFoot(page, { languages: 'it', model: codesModelOf(view, 'it') }, { side: 'back', ...footOf(view) });
  return { page, bottom };
};

/** Page 4 in large print. */
export const drawLargeBack = (view: CodesSheetView): Page =>
  firstFitting(BACK_LEVELS, LAST_TEXT, 'codes', (level) => attemptBack(view, level));
