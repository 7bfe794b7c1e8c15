// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Page, tagged } from '@/lib/platform/pdf/page';
import { type Column, drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { type PaperPage, renderDocument } from '@/lib/platform/pdf/render-document';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type PaperError, undrawableIn } from '@/lib/receipt/paper/draw-receipt';
import { heading } from '@/lib/receipt/paper/draw-words';
import { type Attempt, firstFitting, PaperOverflowError } from '@/lib/receipt/paper/overflow';
import {
  BACK_X,
  COLUMN,
  drawFoot,
  drawHead,
  drawRunningLine,
  FRONT_X,
  startPage,
} from '@/lib/receipt/paper/page-frame';
import { type PaperKey, plainWords, richWords, spoken, type WordValues } from '@/lib/receipt/paper/words';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { type LossDeclarationView } from '../loss-declaration-view';

const BLANK = '______________________';
const BOXES_TOP = 231.5;
const BOXES_BOTTOM = 271.5;

const LEVELS: TextStyle[] = [
  style('regular', 11.5, 16),
  style('regular', 10.5, 14),
  style('regular', 9.5, 12),
  style('regular', 9, 10.8),
];

const words = (key: PaperKey, values: WordValues = {}): Span[] => richWords('it', key, values);

const tick = (chosen: boolean): string => (chosen ? '☑' : '☐');

const ticks = <K extends string>(kinds: readonly K[], chosen: K | undefined): Record<K, string> =>
  Object.fromEntries(kinds.map((kind) => [kind, tick(kind === chosen)])) as Record<K, string>;

const whoDeclares = ({ declarant, representative, card }: LossDeclarationView): Span[] => {
  const filled = Object.fromEntries(Object.entries(declarant).map(([name, value]) => [name, value || BLANK]));
  const capacity = representative
    ? words('paper.loss.representative', {
        ...ticks(['parent', 'guardian', 'administrator'], representative.role),
        holder: representative.holder || BLANK,
        ...card,
      })
    : words('paper.loss.holder', card);
  return [...words('paper.loss.declarant', filled), { text: ' ' }, ...capacity];
};

const whatIsDeclared = ({ event, halves }: LossDeclarationView): Span[][] => [
  [
    ...words('paper.loss.event', ticks(['lost', 'stolen', 'unreadable'], event)),
    { text: ' · ' },
    ...words('paper.loss.halves', ticks(['first', 'second', 'both'], halves)),
  ],
  words('paper.loss.cardKept'),
];

const whatIsAsked = ({ asks }: LossDeclarationView): [string, Span[]][] => [
  [tick(asks.first), words('paper.loss.asks.first')],
  [
    tick(asks.secondByEmail !== null),
    words('paper.loss.asks.byEmail', { email: asks.secondByEmail ?? BLANK }),
  ],
  [tick(asks.secondOnPaper), words('paper.loss.asks.onPaper')],
];

const drawHeading = (page: Page, key: PaperKey, y: number, look: TextStyle): number =>
  heading(page, 'H2', () =>
    drawParagraph(page, [{ text: plainWords('it', key), face: 'bold' }], {
      x: FRONT_X,
      y,
      w: COLUMN,
      style: look,
      align: 'centre',
    }),
  );

const drawListed = (page: Page, sign: string, text: Span[], place: Column): number =>
  tagged(page, { type: 'LI' }, () => {
    tagged(page, { type: 'Lbl' }, () => drawText(page, sign, place));
    const column = { ...place, x: place.x + 6, w: place.w - 6 };
    return tagged(page, { type: 'LBody' }, () => drawParagraph(page, text, column)) + 0.8;
  });

/** Signs with what they mark, below each other; gives the end (mm). */
const drawList = (page: Page, items: readonly (readonly [string, Span[]])[], place: Column): number =>
  tagged(page, { type: 'L' }, () => {
    let { y } = place;
    for (const [sign, text] of items) y = drawListed(page, sign, text, { ...place, y });
    return y;
  });

/** The text of the act, from its title to what is acknowledged; gives its end (mm). */
const drawAct = (page: Page, view: LossDeclarationView, look: TextStyle): number => {
  const full = { x: FRONT_X, w: COLUMN };
  const title = { ...full, y: 34, style: style('bold', 17, 21) };
  let y = heading(page, 'H1', () => drawParagraph(page, words('paper.loss.title'), title));
  y = drawParagraph(page, words('paper.loss.law'), { ...full, y, style: style('regular', 10.5, 14) });
  y = drawParagraph(page, words('paper.loss.subject'), {
    ...full,
    y: y + 2,
    style: style('semibold', 13, 16),
  });
  y = drawParagraph(page, whoDeclares(view), { ...full, y: y + 4, style: look });
  y = drawParagraph(page, words('paper.loss.aware'), { ...full, y: y + 2, style: look });
  y = drawHeading(page, 'paper.loss.declares', y + 3, look) + 2;
  const declared = whatIsDeclared(view).map((text) => ['–', text] as const);
  y = drawList(page, declared, { ...full, y, style: look });
  y = drawHeading(page, 'paper.loss.asks', y + 3, look) + 2;
  y = drawParagraph(page, words('paper.loss.asks.of'), { ...full, y, style: look }) + 0.8;
  y = drawList(page, whatIsAsked(view), { ...full, y, style: look });
  y = drawHeading(page, 'paper.loss.acknowledges', y + 3, look) + 2;
  return drawParagraph(page, words('paper.loss.acknowledges.text'), { ...full, y, style: look });
};

const drawSigning = (page: Page, view: LossDeclarationView): void => {
  const h = BOXES_BOTTOM - BOXES_TOP;
  frame(page, { x: 20, y: BOXES_TOP, w: 85, h }, { weight: 0.25, radius: 1.5 });
  drawText(page, plainWords('it', 'paper.loss.placeDate'), {
    x: 23,
    y: BOXES_TOP + 1.4,
    style: style('semibold', 10, 13),
  });
  drawParagraph(page, view.placeAndDate, { x: 23, y: BOXES_TOP + 8, w: 79, style: style('regular', 11, 14) });
  frame(page, { x: 110, y: BOXES_TOP, w: 85, h }, { weight: 0.7, radius: 1.5 });
  drawText(page, plainWords('it', 'paper.loss.signature'), {
    x: 113,
    y: BOXES_TOP + 1.3,
    style: style('bold', 11.5, 13.5),
  });
  rule(page, 116, 262.9, 73, 0.25);
  drawParagraph(page, view.declarant.name, {
    x: 113,
    y: 264.1,
    w: 79,
    style: style('regular', 8.5, 9.6),
    align: 'centre',
  });
};

const foot = (view: LossDeclarationView, side: 'front' | 'back') =>
  ({
    side,
    sheet: 1,
    sheets: 1,
    requestNumber: null,
    mark: { kind: 'caseNumber', value: view.caseNumber },
  }) as const;

const frontWith = (view: LossDeclarationView, look: TextStyle): Attempt => {
  const page = startPage(view.practice);
  const code = { content: view.caseNumber, module: 0.25, alt: 'paper.alt.caseCode' } as const;
  drawHead(page, { languages: 'it', municipality: view.municipality }, { labels: [], code });
  const bottom = drawAct(page, view, look);
  drawSigning(page, view);
  drawFoot(page, { languages: 'it', model: view.model }, foot(view, 'front'));
  return { page, bottom };
};

const drawOfficeSpace = (page: Page, view: LossDeclarationView): number => {
  const look = style('regular', 11, 15);
  const place = { x: 20, w: 165 };
  const values = { operator: view.operator || BLANK, identifiedBy: view.identifiedBy || BLANK };
  let y =
    drawParagraph(page, words('paper.loss.office'), { ...place, y: 23, style: style('bold', 12, 16) }) + 1;
  const kinds = [
    ['in-presence', words('paper.loss.office.presence', values)],
    ['with-copy', words('paper.loss.office.copy')],
    ['digitally-signed', words('paper.loss.office.digital')],
  ] as const;
  const presented = kinds.map(([kind, text]) => [tick(view.presented === kind), text] as const);
  y = drawList(page, presented, { ...place, y, style: look });
  y =
    drawParagraph(page, words('paper.loss.office.case', { number: view.caseNumber }), {
      ...place,
      y: y + 1,
      style: look,
    }) + 22;
  rule(page, 110, y, 75, 0.25);
  drawText(page, plainWords('it', 'paper.loss.office.operator'), {
    x: 147.5,
    y: y + 1,
    style: style('regular', 9.5, 12),
    align: 'centre',
  });
  frame(page, { x: 15, y: 20, w: 175, h: y + 8 - 20 }, { weight: 0.35, radius: 2 });
  return y + 8;
};

const drawBack = (view: LossDeclarationView): Page => {
  const page = startPage(view.practice);
  drawRunningLine(page, { languages: 'it', key: 'paper.loss.running' }, [view.caseNumber]);
  const y = drawOfficeSpace(page, view) + 5;
  const url = spoken(view.municipality.privacy.url, 'it');
  drawParagraph(page, words('paper.loss.stampDuty', { url }), {
    x: BACK_X,
    y,
    w: COLUMN,
    style: style('italic', 10, 13),
  });
  drawFoot(page, { languages: 'it', model: view.model }, foot(view, 'back'));
  return page;
};

/** Draws the declaration of loss, one sheet of two pages, or one side of it: act and signature in front, the office's part behind. */
export const drawLossDeclaration = (
  view: LossDeclarationView,
  sides: PrintedSides = 'both',
): Result<Uint8Array, PaperError> => {
  const character = undrawableIn(view);
  if (character !== null) return fail({ kind: 'glyph', character });
  const title = plainWords('it', 'paper.loss.running');
  const named = (page: Page, side: 'front' | 'back'): PaperPage => ({
    page,
    bookmark: plainWords('it', `paper.bookmark.${side}`, { sheet: title }),
  });
  try {
    const front = firstFitting(LEVELS, BOXES_TOP - 2, 'declaration', (look) => frontWith(view, look));
    const pages = [
      ...(sides === 'backs' ? [] : [named(front, 'front')]),
      ...(sides === 'fronts' ? [] : [named(drawBack(view), 'back')]),
    ];
    const duplex = sides === 'both';
    const author = spoken(view.municipality.name, 'it');
    return ok(renderDocument({ pages, title, author, language: 'it-IT', at: view.printedAt, duplex }));
  } catch (error) {
    if (error instanceof PaperOverflowError) return fail({ kind: 'overflow', block: error.block });
    throw error;
  }
};
