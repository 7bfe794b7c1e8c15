// SPDX-License-Identifier: AGPL-3.0-or-later
import { placeField } from '@/lib/platform/pdf/field';
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type FrontLanguages } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { drawFixedParagraph, drawFixedWords, drawWords, inLocale } from './draw-words';
import { localesOf, type PaperLocale, plainWords } from './words';

/** Bottom of both boxes, and the least height of the citizen's. */
const BOTTOM = 271.5;
const SMALLEST_SIGNATURE = 28;

type Offsets = {
  declaration: number;
  operator: number;
  citizen: number;
  clause: number;
  operatorWithClause: number;
};

/** Distances from the top of the strip with expiry and travel. */
const OFFSETS: Record<ReceiptView['languages'], Offsets> = {
  it: { declaration: 17.5, operator: 18.1, citizen: 29.5, clause: 17.1, operatorWithClause: 29.5 },
  'it-de': { declaration: 16, operator: 16.6, citizen: 33.5, clause: 15.6, operatorWithClause: 35 },
};

/** The lowest place (mm) of the strip that leaves the citizen's box its least height. */
export const lowestStrip = ({ languages }: ReceiptView): number =>
  BOTTOM - SMALLEST_SIGNATURE - OFFSETS[languages].citizen;

type Fixed = { languages: FrontLanguages; top: number };

const drawOperatorLabel = frozen((page, { languages, top }: Fixed): number => {
  frame(page, { x: 20, y: top, w: 85, h: BOTTOM - top }, { weight: 0.25, radius: 1.5 });
  rule(page, 23, 263.4, 79, 0.25);
  const placing = { x: 23, y: top + 1.4, style: style('semibold', 10, 13) };
  return drawWords(page, { languages, key: 'paper.receipt.operatorBox' }, placing);
});

const drawOperatorBox = (page: Page, view: ReceiptView, top: number): void =>
  paragraph(page, () => {
    const width = drawOperatorLabel(page, { languages: view.languages, top });
    drawText(page, view.operator, { x: 23 + width + 1.8, y: top + 1.4, style: style('regular', 10, 13) });
    drawText(page, view.dateTime, { x: 23, y: 265, style: style('regular', 9, 11) });
  });

/** Where a reader of the file clicks on the seal: in the operator's box, in the place of the stamp. */
const drawSealPlace = (page: Page, { languages, top }: Fixed): void => {
  const tooltip = plainWords('it', 'paper.seal');
  const box = { x: 23, y: top + 9, w: 79, h: 14 };
  drawFixedWords(page, {
    languages,
    key: 'paper.seal',
    placing: { x: 25, y: top + 10, style: style('regular', 9, 11) },
  });
  frame(page, box, { weight: 0.2, radius: 1, dashed: true });
  placeField(page, { kind: 'seal', name: 'Sigillo', tooltip, box });
};

const drawClause = (page: Page, { languages, top }: Fixed): void => {
  const look = style('regular', 8.5, languages === 'it' ? 10.6 : 10.2);
  let y = top;
  for (const locale of localesOf(languages)) {
    const column = { x: 20, y, w: 85, style: look };
    y = drawFixedParagraph(page, { locale, key: 'paper.receipt.clause', column });
  }
};

const drawConfirmation = (page: Page, { languages, top }: Fixed): void => {
  const look = languages === 'it' ? style('semibold', 11, 14) : style('semibold', 9.5, 11.6);
  let y = top;
  for (const locale of localesOf(languages)) {
    const column = { x: 110, y, w: 85, style: look };
    y = drawFixedParagraph(page, { locale, key: 'paper.receipt.confirmation', column });
  }
};

const NAME_LOOKS: TextStyle[] = [
  style('regular', 9, 11),
  style('regular', 8.5, 10),
  style('regular', 7, 8.2),
];

/** The name below the signing line: its lines grow upwards from the frame, the line stays above them. */
const drawSigner = (page: Page, view: ReceiptView): void => {
  const { name } = view.signer;
  const look =
    NAME_LOOKS.find((each) => linesOf([{ text: name }], each, 79).length <= 2) ?? style('regular', 6.5, 7.4);
  const lines = linesOf([{ text: name }], look, 79);
  const height = millimetres(lines.length * look.pitch);
  const top = Math.min(264.1, 269.4 - height);
  rule(page, 116, top - 1.2, 73, 0.25);
  drawLines(page, lines, { x: 113, y: top, w: 79, style: look, align: 'centre' });
};

/** Frame and name of the citizen's box; gives where its own text begins (mm). */
const drawCitizenLabel = frozen((page, { languages, top }: Fixed): number => {
  frame(page, { x: 110, y: top, w: 85, h: BOTTOM - top }, { weight: 0.7, radius: 1.5 });
  const [first, ...others] = localesOf(languages);
  const words = (locale: PaperLocale) => plainWords(locale, 'paper.receipt.signature');
  if (first) drawText(page, words(first), { x: 113, y: top + 1.3, style: style('bold', 11.5, 13.5) });
  for (const locale of others)
    inLocale(page, locale, () =>
      drawText(page, words(locale), { x: 113, y: top + 6.3, style: style('semibold', 9.5, 11.6) }),
    );
  return top + (others.length > 0 ? 11 : 7);
});

const drawCitizenBox = (page: Page, view: ReceiptView, top: number): void => {
  const { languages, signer, unableToSign: reason } = view;
  let y = drawCitizenLabel(page, { languages, top });
  if (signer.capacity !== null)
    y = drawParagraph(page, signer.capacity, { x: 113, y, w: 79, style: style('regular', 9, 11) });
  if (reason !== null) {
    for (const locale of localesOf(languages)) {
      const words = plainWords(locale, 'paper.receipt.unable', { reason });
      const column = { x: 113, y, w: 79, style: style('semibold', 9.5, 11.6) };
      y = inLocale(page, locale, () => drawParagraph(page, words, column));
    }
  }
  drawSigner(page, view);
};

/** What stands below the strip: confirmation, operator's box bottom left, citizen's signature bottom right. */
export const drawSignatures = (
  page: Page,
  view: ReceiptView,
  { strip, isSealed }: { strip: number; isSealed: boolean },
): void => {
  const { languages, recognitionClause } = view;
  const offsets = OFFSETS[languages];
  drawConfirmation(page, { languages, top: strip + offsets.declaration });
  if (recognitionClause) drawClause(page, { languages, top: strip + offsets.clause });
  const operator = strip + (recognitionClause ? offsets.operatorWithClause : offsets.operator);
  drawOperatorBox(page, view, operator);
  if (isSealed) drawSealPlace(page, { languages, top: operator });
  drawCitizenBox(page, view, strip + offsets.citizen);
};
