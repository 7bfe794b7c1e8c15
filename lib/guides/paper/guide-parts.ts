// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PublicAddress } from '@/lib/municipality/public-guides';
import { drawQr } from '@/lib/platform/pdf/barcodes';
import { type Page, paragraph, tagged } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, ring, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { heading } from '@/lib/receipt/paper/draw-words';
import { COLUMN } from '@/lib/receipt/paper/page-frame';
import { CANVAS } from '../drawings/drawing';
import { guideDrawings } from '../drawings/guide-drawings';
import { type GuideStep, type GuideView, type Words } from '../guide-view';
import { drawDrawing } from './draw-drawing';

/** Sizes of a guide's text and drawings. */
export type GuideLook = {
  title: TextStyle;
  lead: TextStyle;
  text: TextStyle;
  note: TextStyle;
  /** Width of a step's drawing, and the space between steps (mm). */
  drawing: number;
  gap: number;
};

/** Left edge and top of a part (mm). */
export type Spot = { x: number; y: number };

const RING = 8.4;
const NUMBER = style('bold', 15, 15);

/** Side of the QR code (mm). */
const QR_SIDE = 17;

const bold = (look: TextStyle): TextStyle => ({ ...look, face: 'bold' });

const spansOf = (words: Words): Span[] =>
  words.map(({ text, strong }) => (strong ? { text, face: 'bold' as const } : { text }));

/** Title and lead; gives their end (mm). */
export const drawTitle = (
  page: Page,
  { title, lead }: GuideView,
  { x, y }: Spot,
  look: GuideLook,
): number => {
  const head = heading(page, 'H1', () => drawParagraph(page, title, { x, y, w: COLUMN, style: look.title }));
  return drawParagraph(page, lead, { x, y: head + 0.8, w: COLUMN, style: look.lead });
};

/** What is needed, in a frame; gives its end (mm). */
export const drawNeeds = (page: Page, { needs }: GuideView, { x, y }: Spot, look: GuideLook): number => {
  const head = heading(page, 'H2', () =>
    drawParagraph(page, needs.head, { x: x + 4, y: y + 2, w: 36, style: bold(look.note) }),
  );
  const text = drawParagraph(page, needs.text, { x: x + 42, y: y + 2, w: COLUMN - 46, style: look.note });
  const end = Math.max(head, text) + 2.2;
  frame(page, { x, y, w: COLUMN, h: end - y }, { weight: 0.35, radius: 2 });
  return end;
};

const drawNumber = (page: Page, number: number, x: number, middle: number): void => {
  ring(page, [x + RING / 2, middle], RING, 0.55);
  tagged(page, { type: 'Lbl' }, () =>
    drawText(page, String(number), {
      x: x + RING / 2,
      y: middle - millimetres(NUMBER.pitch / 2) - 0.15,
      style: NUMBER,
      align: 'centre',
    }),
  );
};

const drawStep = (
  page: Page,
  { words, drawing, alt }: GuideStep,
  number: number,
  { x, y, look }: Spot & { look: GuideLook },
): number => {
  const column = { x: x + look.drawing + RING + 9, w: COLUMN - look.drawing - RING - 9, style: look.text };
  const lines = linesOf(spansOf(words), look.text, column.w);
  const text = millimetres(look.text.pitch * lines.length);
  const picture = (look.drawing * CANVAS.height) / CANVAS.width;
  const height = Math.max(text, picture);
  tagged(page, { type: 'LI' }, () => {
    drawNumber(page, number, x + look.drawing + 4, y + height / 2);
    tagged(page, { type: 'LBody' }, () => {
      const box = { x, y: y + (height - picture) / 2, w: look.drawing, h: picture };
      drawDrawing(page, guideDrawings[drawing], box, alt);
      drawLines(page, lines, { ...column, y: y + (height - text) / 2 });
    });
  });
  return y + height;
};

/** Steps below each other, a rule between them; `first` is the number of the first. Gives their end (mm). */
export const drawSteps = (
  page: Page,
  steps: readonly GuideStep[],
  first: number,
  { x, y, look }: Spot & { look: GuideLook },
): number => {
  let end = y;
  tagged(page, { type: 'L' }, () =>
    steps.forEach((step, index) => {
      if (index > 0) rule(page, x, end + look.gap / 2, COLUMN, 0.2);
      end = drawStep(page, step, first + index, { x, y: index > 0 ? end + look.gap : end, look });
    }),
  );
  return end;
};

/** What else is to be known, head at the left; gives its end (mm). */
export const drawNotes = (page: Page, { notes }: GuideView, { x, y }: Spot, look: GuideLook): number => {
  let end = y;
  for (const { head, words } of notes) {
    rule(page, x, end, COLUMN, 0.35);
    const top = end + 1.6;
    const left = heading(page, 'H2', () =>
      drawParagraph(page, head, { x, y: top, w: 40, style: bold(look.note) }),
    );
    const right = drawParagraph(page, spansOf(words), {
      x: x + 44,
      y: top,
      w: COLUMN - 44,
      style: look.note,
    });
    end = Math.max(left, right) + 1.6;
  }
  return end;
};

const videoSpans = ({ head, title, url }: NonNullable<GuideView['video']>): Span[] => [
  { text: `${head}: ` },
  { text: title, face: 'italic' },
  { text: ` – ${url.replace(/^https:\/\//, '')}` },
];

/** What nobody will ask, where the guide stands in the net, and the video; gives their end (mm). */
export const drawLast = (
  page: Page,
  { warning, video, online }: GuideView,
  { address, x, y, look }: Spot & { address: PublicAddress | null; look: GuideLook },
): number => {
  const inset = address ? QR_SIDE + 8 : 4;
  const column = { x: x + inset, w: COLUMN - inset - 4, style: look.note };
  const draw = (spans: Span[], top: number): number => drawParagraph(page, spans, { ...column, y: top });
  let end = draw([{ text: warning, face: 'bold' }], y + 2.4) + 0.8;
  if (address) end = draw([{ text: `${online.head}: ` }, { text: address.short, face: 'bold' }], end);
  if (video) end = draw(videoSpans(video), end);
  const height = Math.max(end - y + 2.4, address ? QR_SIDE + 6 : 0);
  if (address) {
    const top = y + (height - QR_SIDE) / 2;
    drawQr(page, address.url, { x: x + 3.6, y: top, side: QR_SIDE, alt: online.alt });
  }
  frame(page, { x, y, w: COLUMN, h: height }, { weight: 0.65, radius: 2 });
  return y + height;
};

/** The line at the head of a side that continues or repeats the guide in another language. */
export const drawRunning = (page: Page, { position, short }: GuideView, { x }: Pick<Spot, 'x'>): void => {
  paragraph(page, () => {
    const width = drawText(page, position, { x, y: 10.5, style: style('bold', 9.5, 12) });
    drawText(page, ` · ${short}`, { x: x + width, y: 10.5, style: style('regular', 9.5, 12) });
  });
  rule(page, x, 16, COLUMN, 0.5);
};
