// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { drawCode128, drawQr } from '@/lib/platform/pdf/barcodes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { blankPage, type Box, type Page, put, tagged } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { type PaperPage, renderDocument } from '@/lib/platform/pdf/render-document';
import { frame, framePath, line, strokesPath } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { undrawableIn } from '@/lib/receipt/paper/draw-receipt';
import { heading } from '@/lib/receipt/paper/draw-words';
import { type PaperKey, plainWords, richWords, type WordValues } from '@/lib/receipt/paper/words';
import { type SheetSides } from '../job-attributes';
import { TEST_CODE, type TestPageView } from '../test-page-view';

const PAGE = { w: 210, h: 297 };
const LEFT = 30;
const COLUMN = 150;
const TEXT = style('regular', 12, 16);
const SMALL = style('regular', 8, 9);
const RULER_MM = 100;
const SQUARE_MM = 50;

const say = (key: PaperKey, values?: WordValues): string => plainWords('it', key, values);

const told = (page: Page, key: PaperKey, y: number, values?: WordValues): number =>
  drawParagraph(page, richWords('it', key, values), { x: LEFT, y, w: COLUMN, style: TEXT });

const fitted = (page: Page, text: string, y: number, look: TextStyle): void => {
  drawText(page, text, { x: LEFT, y, style: shrunkToFit(text, look, COLUMN, 5) ?? { ...look, size: 5 } });
};

/** Frames whose outer edges stand exactly 5 and 10 mm from those of the paper. */
const drawMargins = (page: Page): void => {
  for (const [inset, key] of [
    [5, 'paper.test.five'],
    [10, 'paper.test.ten'],
  ] as const) {
    frame(page, { x: inset, y: inset, w: PAGE.w - 2 * inset, h: PAGE.h - 2 * inset }, { weight: 0.35 });
    drawText(page, say(key), { x: PAGE.w / 2, y: inset + 1, style: SMALL, align: 'centre' });
  }
};

const figure = (page: Page, alt: PaperKey, box: Box, draw: () => void): void =>
  tagged(page, { type: 'Figure', figure: { alt: say(alt), box } }, draw);

/** A large arrow to the top edge, and the word beside it. */
const drawTop = (page: Page): void => {
  const [x, y, h] = [PAGE.w / 2, 20, 22];
  figure(page, 'paper.test.alt.arrow', { x: x - 7, y, w: 14, h }, () =>
    put(
      page,
      strokesPath(
        [
          [
            [x, y + h],
            [x, y + 1.5],
          ],
          [
            [x - 6, y + 8],
            [x, y + 1.5],
            [x + 6, y + 8],
          ],
        ],
        2,
      ),
    ),
  );
  drawText(page, say('paper.test.top'), { x: x + 10, y: y + 5, style: style('bold', 22, 26) });
};

const TICKS = [
  [10, 7],
  [5, 5],
  [1, 3],
] as const;

const tickOf = (at: number): number => TICKS.find(([step]) => at % step === 0)?.[1] ?? 3;

const drawRuler = (page: Page, y: number): void => {
  const ticks = Array.from({ length: RULER_MM + 1 }, (_, at): [number, number][] => [
    [LEFT + at, y],
    [LEFT + at, y + tickOf(at)],
  ]);
  figure(page, 'paper.test.alt.ruler', { x: LEFT - 1, y: y - 1, w: RULER_MM + 2, h: 9 }, () =>
    put(
      page,
      strokesPath(
        [
          [
            [LEFT, y],
            [LEFT + RULER_MM, y],
          ],
          ...ticks,
        ],
        0.15,
      ),
    ),
  );
  for (let at = 0; at <= RULER_MM; at += 10)
    drawText(page, String(at), {
      x: LEFT + at,
      y: y + 7.5,
      style: style('semibold', 9, 11),
      align: 'centre',
    });
  drawText(page, say('paper.test.ruler'), {
    x: LEFT + RULER_MM + 5,
    y: y + 1,
    style: style('regular', 9, 11),
  });
};

const drawSquare = (page: Page, x: number, y: number): void => {
  const box = { x, y, w: SQUARE_MM, h: SQUARE_MM };
  figure(page, 'paper.test.alt.square', box, () => put(page, framePath(box, { weight: 0.3 })));
  const look = style('semibold', 12, 15);
  drawText(page, say('paper.test.square'), { x: x + SQUARE_MM / 2, y: y + 22, style: look, align: 'centre' });
};

const drawHead = (page: Page, side: 'front' | 'back', view: TestPageView): void => {
  heading(page, 'H1', () =>
    drawText(page, say('paper.test.title'), { x: LEFT, y: 46, style: style('bold', 20, 24) }),
  );
  heading(page, 'H2', () =>
    drawText(page, say(`paper.test.${side}`), { x: LEFT, y: 55, style: style('semibold', 15, 19) }),
  );
  const { municipality, counter, printer, date } = view;
  fitted(page, say('paper.test.counter', { municipality, counter }), 62.5, style('regular', 11, 14));
  const second = printer === '' ? date : say('paper.test.printer', { printer, date });
  fitted(page, second, 67.5, style('regular', 11, 14));
};

/** The edge about which the sheet is turned: left in front, right behind. */
const drawHinge = (page: Page, side: 'front' | 'back'): void => {
  const x = side === 'front' ? 16 : PAGE.w - 16;
  for (let y = 85; y < 262; y += 6) line(page, [x, y], [x, y + 3.5], 0.5);
  drawText(page, say('paper.test.hinge'), {
    x: side === 'front' ? x + 3 : x - 3,
    y: 79,
    style: style('italic', 9.5, 12),
    align: side === 'front' ? 'left' : 'right',
  });
};

const drawFront = (view: TestPageView): Page => {
  const page = blankPage();
  drawMargins(page);
  drawTop(page);
  drawHead(page, 'front', view);
  drawHinge(page, 'front');
  let y = told(page, 'paper.test.turn', 90) + 5;
  y = told(page, 'paper.test.measure', y) + 4;
  drawRuler(page, y);
  y += 17;
  drawSquare(page, LEFT, y);
  drawQr(page, TEST_CODE, { x: 110, y: y + 2, side: 24, alt: say('paper.test.alt.qr') });
  drawCode128(page, TEST_CODE, {
    x: 110,
    y: y + 33,
    height: 14,
    module: 0.33,
    alt: say('paper.test.alt.code'),
  });
  y = told(page, 'paper.test.margins', y + SQUARE_MM + 7) + 5;
  told(page, 'paper.test.scan', y, { text: TEST_CODE });
  drawText(page, say('paper.test.foot'), { x: LEFT, y: 266, style: style('italic', 9.5, 12) });
  return page;
};

const drawBack = (view: TestPageView): Page => {
  const page = blankPage();
  drawMargins(page);
  drawTop(page);
  drawHead(page, 'back', view);
  drawHinge(page, 'back');
  const look = style('regular', 16, 22);
  drawParagraph(page, richWords('it', 'paper.test.upright'), { x: LEFT, y: 95, w: COLUMN, style: look });
  return page;
};

const SIDES = { front: drawFront, back: drawBack };

const named = (side: 'front' | 'back', view: TestPageView): PaperPage => ({
  page: SIDES[side](view),
  bookmark: say(`paper.bookmark.${side}`, { sheet: say('paper.test.title') }),
});

/** Draws the test page: turning edge, ruler, square, codes in front; what must read upright behind. The same view gives the same bytes. */
export const drawTestPage = (
  view: TestPageView,
  sides: SheetSides,
): Result<Uint8Array, { kind: 'glyph'; character: string }> => {
  const character = undrawableIn(view);
  if (character !== null) return fail({ kind: 'glyph', character });
  const pages = [
    ...(sides === 'backs' ? [] : [named('front', view)]),
    ...(sides === 'fronts' ? [] : [named('back', view)]),
  ];
  const { municipality: author, printedAt: at } = view;
  const title = say('paper.test.title');
  return ok(renderDocument({ pages, title, author, language: 'it-IT', at, duplex: sides === 'both' }));
};
