// SPDX-License-Identifier: AGPL-3.0-or-later
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { baselineOf, drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type CodesSheetView, type ReprintNote } from '../codes-sheet-view';
import { type FrontLanguages } from '../paper-municipality';
import { inLocale } from './draw-words';
import { localesOf, type PaperKey, plainWords } from './words';

type Look = {
  panel: { x: number; y: number; w: number; h: number };
  heads: { y: number; style: TextStyle };
  rows: { pin: number; puk: number };
  frame: { x: number; second: number; w: number; h: number };
  digits: TextStyle;
  names: TextStyle;
};

type Layout = FrontLanguages | 'large';

const LOOKS: Record<Layout, Look> = {
  it: {
    panel: { x: 20, y: 62, w: 175, h: 76.5 },
    heads: { y: 66.2, style: style('regular', 13, 16) },
    rows: { pin: 74.5, puk: 106.5 },
    frame: { x: 50, second: 122.5, w: 68.5, h: 28 },
    digits: style('bold', 66, 66),
    names: style('bold', 30, 30),
  },
  'it-de': {
    panel: { x: 20, y: 70, w: 175, h: 72 },
    heads: { y: 73.6, style: style('regular', 10.5, 12.6) },
    rows: { pin: 85, puk: 113.5 },
    frame: { x: 49.5, second: 122.5, w: 69, h: 25 },
    digits: style('bold', 60, 60),
    names: style('bold', 28, 28),
  },
  large: {
    panel: { x: 20, y: 61.5, w: 175, h: 82.5 },
    heads: { y: 64.6, style: style('regular', 16, 18.5) },
    rows: { pin: 79, puk: 111.5 },
    frame: { x: 53.5, second: 124.5, w: 67, h: 29 },
    digits: style('bold', 76, 76),
    names: style('bold', 36, 36),
  },
};

/** Where the last four digits are. */
export type SecondHalf = 'with-card' | ReprintNote['secondHalf']['kind'];

/** Where the panel ends when a line of a reprint follows above the fold. */
const HIGHEST_WITH_LINE = 140.4;

/** Advance of a figure, in em; all figures are equally wide. */
const FIGURE = 0.56;
/** How far below the middle of its frame a row of figures stands, in em. */
const DROP = 0.34;

/** Top of the line box that puts the baseline of a style at `baseline`. */
const topFor = (baseline: number, look: TextStyle): number => baseline - baselineOf(0, look);

/** Left edges of the place with digits and of the empty one: first halves stand on the left, second ones on the right. */
const placesOf = (
  { frame: { x, second } }: Look,
  secondHalf: SecondHalf,
): { digits: number; empty: number } =>
  secondHalf === 'this-sheet' ? { digits: second, empty: x } : { digits: x, empty: second };

const drawEmptyPlace = (page: Page, look: Look, x: number, y: number): void => {
  const { w, h } = look.frame;
  frame(page, { x, y, w, h }, { weight: 0.35, radius: 1.2, dashed: true });
  const advance = millimetres(FIGURE * look.digits.size);
  const baseline = y + h / 2 + millimetres(DROP * look.digits.size);
  const left = x + w / 2 - 2 * advance;
  for (let index = 0; index < 4; index += 1)
    rule(page, left + (index + 0.12) * advance, baseline, 0.76 * advance, 0.4);
};

type Fixed = { layout: Layout; secondHalf: SecondHalf; h: number };

const drawPlaces = (page: Page, look: Look, secondHalf: SecondHalf, y: number): void => {
  const { digits, empty } = placesOf(look, secondHalf);
  frame(page, { x: digits, y, w: look.frame.w, h: look.frame.h }, { weight: 0.5, radius: 1.2 });
  drawEmptyPlace(page, look, empty, y);
};

const HEADS: Record<'first' | 'second', (secondHalf: SecondHalf) => PaperKey> = {
  first: (secondHalf) =>
    secondHalf === 'this-sheet' ? 'paper.codes.firstHalf.elsewhere' : 'paper.codes.firstHalf',
  second: (secondHalf) => `paper.codes.secondHalf.${secondHalf}`,
};

/** Frames and column heads, without which the digits would be nothing. */
const drawFrames = frozen((page, { layout, secondHalf, h }: Fixed): void => {
  const look = LOOKS[layout];
  frame(page, { ...look.panel, h }, { weight: 0.7, radius: 2 });
  drawPlaces(page, look, secondHalf, look.rows.pin);
  drawPlaces(page, look, secondHalf, look.rows.puk);
  const columns: [PaperKey, number][] = [
    [HEADS.first(secondHalf), look.frame.x + look.frame.w / 2],
    [HEADS.second(secondHalf), look.frame.second + look.frame.w / 2],
  ];
  for (const [key, centre] of columns) {
    localesOf(layout === 'large' ? 'it' : layout).forEach((locale, index) => {
      const y = look.heads.y + millimetres(look.heads.style.pitch * index);
      const column = { x: centre - look.frame.w / 2, y, w: look.frame.w, style: look.heads.style };
      inLocale(page, locale, () =>
        drawParagraph(page, plainWords(locale, key), { ...column, align: 'centre' }),
      );
    });
  }
});

type Row = { name: 'PIN' | 'PUK'; half: string; x: number; y: number };

const drawRow = (page: Page, look: Look, { name, half, x, y }: Row): void => {
  const middle = y + look.frame.h / 2;
  const nameBaseline = middle + millimetres(DROP * look.names.size);
  const baseline = middle + millimetres(DROP * look.digits.size);
  const centre = x + look.frame.w / 2;
  paragraph(page, () => {
    drawText(page, name, { x: 24, y: topFor(nameBaseline, look.names), style: look.names });
    drawText(page, half, {
      x: centre,
      y: topFor(baseline, look.digits),
      style: look.digits,
      align: 'centre',
    });
  });
};

/** The panel with the halves of PIN and PUK, each one text item, and empty places for the others. */
export const drawCodesPanel = (page: Page, view: CodesSheetView, secondHalf: SecondHalf): void => {
  const layout = view.large ? 'large' : view.languages;
  const look = LOOKS[layout];
  const makesRoom = view.reprint !== null && !view.large;
  const h = makesRoom ? Math.min(look.panel.h, HIGHEST_WITH_LINE - look.panel.y) : look.panel.h;
  drawFrames(page, { layout, secondHalf, h });
  const x = placesOf(look, secondHalf).digits;
  drawRow(page, look, { name: 'PIN', half: view.halves.pin.reveal(), x, y: look.rows.pin });
  drawRow(page, look, { name: 'PUK', half: view.halves.puk.reveal(), x, y: look.rows.puk });
};
