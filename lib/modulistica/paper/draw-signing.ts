// SPDX-License-Identifier: AGPL-3.0-or-later
import { placeField } from '@/lib/platform/pdf/field';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { drawFittingWords, inLocale } from '@/lib/receipt/paper/draw-words';
import { localesOf, type PaperKey, plainWords } from '@/lib/receipt/paper/words';
import { type OwnFormField, type OwnFormView } from '../own-form-view';
import { type Block, type OwnForm, type SigningPlace } from './blocks';
import { drawJoined } from './draw-joined';
import { fieldNameOf, tooltipOf } from './field-words';
import { type Drawing } from './form-look';

/** Top and bottom of the boxes in front: where every paper of ours is signed. */
export const BOXES_TOP = 231.5;
const BOXES_BOTTOM = 271.5;
const HEIGHT = BOXES_BOTTOM - BOXES_TOP;
const LEFT = { x: 20, w: 85 };
const RIGHT = { x: 110, w: 85 };
const PADDING = 3;

const ROLE = style('semibold', 9.5, 11.5);
const NAMES: TextStyle[] = [style('regular', 9, 11), style('regular', 8.5, 10), style('regular', 7, 8.2)];

const valueOf = ({ filled }: OwnFormView, field: OwnFormField | undefined): string =>
  (field && filled?.values[field]?.trim()) || '';

/** The name below a signing line, centred, its lines growing upwards from `bottom`; gives its top (mm). */
const drawNameAbove = (page: Page, name: string, { x, w }: typeof RIGHT, bottom: number): number => {
  const look =
    NAMES.find((each) => linesOf([{ text: name }], each, w).length <= 2) ?? style('regular', 6.5, 7.4);
  const lines = linesOf([{ text: name }], look, w);
  const top = bottom - millimetres(look.pitch * Math.max(1, lines.length));
  if (lines.length > 0) drawLines(page, lines, { x, y: top, w, style: look, align: 'centre' });
  return top;
};

const drawRole = (page: Page, { languages }: OwnFormView, role: PaperKey): number => {
  const [first, ...others] = localesOf(languages);
  const x = RIGHT.x + PADDING;
  const w = RIGHT.w - 2 * PADDING;
  if (first)
    drawText(page, plainWords(first, role), {
      x,
      y: BOXES_TOP + 1.3,
      style: shrunkToFit(plainWords(first, role), style('bold', 11.5, 13.5), w, 9) ?? style('bold', 9, 11),
    });
  for (const locale of others)
    inLocale(page, locale, () => {
      const words = plainWords(locale, role);
      const look = shrunkToFit(words, style('semibold', 9.5, 11.6), w, 7.5) ?? style('semibold', 7.5, 9);
      drawText(page, words, { x, y: BOXES_TOP + 6.3, style: look });
    });
  return BOXES_TOP + (others.length > 0 ? 11 : 7);
};

const drawSignerBox = (page: Page, view: OwnFormView, { role, name }: OwnForm['signer']): void => {
  frame(page, { ...RIGHT, y: BOXES_TOP, h: HEIGHT }, { weight: 0.7, radius: 1.5 });
  const inner = { x: RIGHT.x + PADDING, w: RIGHT.w - 2 * PADDING };
  let y = drawRole(page, view, role);
  const reason = view.filled?.unableToSign ?? null;
  if (reason !== null)
    for (const locale of localesOf(view.languages)) {
      const words = plainWords(locale, 'forms.sign.unable', { reason });
      y = inLocale(page, locale, () => drawParagraph(page, words, { ...inner, y, style: ROLE }));
    }
  const top = drawNameAbove(page, valueOf(view, name), inner, BOXES_BOTTOM - 1.8);
  rule(page, RIGHT.x + 6, top - 1, 73, 0.25);
};

type Place = { x: number; y: number; w: number };

/** Below this size (points) the languages of a role stand below each other. */
const SMALLEST_ROLE = 7.5;

/** Role, room for the hand, line, name; `h` is how much of the page it takes (mm). */
const drawSigningPlace = (page: Page, view: OwnFormView, place: SigningPlace, at: Place, h: number): void =>
  paragraph(page, () => {
    const { x, y, w } = at;
    const { languages } = view;
    drawJoined(page, { languages, key: place.role, w, style: ROLE, smallest: SMALLEST_ROLE }, { x, y });
    const top = drawNameAbove(page, valueOf(view, place.name), at, y + h);
    rule(page, x, top - 0.4, w, 0.25);
  });

/** Place and date, the line below their name or, where others sign below, beside it; gives the end (mm). */
const drawPlaceDate = (page: Page, view: OwnFormView, isBeside: boolean): number => {
  const field = 'signed.placeDate' as const;
  const [x, w] = [LEFT.x + PADDING, LEFT.w - 2 * PADDING];
  const words = { languages: view.languages, key: 'forms.placeDate' as const };
  const placing = { x, y: BOXES_TOP + (isBeside ? 2.4 : 1.3), style: ROLE };
  const width = drawFittingWords(page, { ...words, placing, w, smallest: 7 });
  const [left, bottom] = isBeside ? [x + width + 2, BOXES_TOP + 6.8] : [x, BOXES_TOP + 11];
  const line = { x: left, w: x + w - left };
  rule(page, line.x, bottom, line.w, 0.25);
  const box = { ...line, y: bottom - 5.6, h: 5.4 };
  if (view.filled === null)
    placeField(page, {
      name: fieldNameOf(field),
      tooltip: tooltipOf(view.languages, field),
      box,
      kind: 'line',
    });
  return bottom;
};

/** The two boxes at the foot of the front: place, date and who else signs at the left, the signature at the right. */
export const drawSigningBoxes = (page: Page, view: OwnFormView, { signer, others }: OwnForm): void => {
  frame(page, { ...LEFT, y: BOXES_TOP, h: HEIGHT }, { weight: 0.25, radius: 1.5 });
  const top = drawPlaceDate(page, view, others.length > 1) + 1;
  const share = (BOXES_BOTTOM - 1.4 - top) / Math.max(1, others.length);
  others.forEach((place, index) => {
    const at = { x: LEFT.x + PADDING, y: top + index * share, w: LEFT.w - 2 * PADDING };
    drawSigningPlace(page, view, place, at, share - (index < others.length - 1 ? 0.8 : 0));
  });
  drawSignerBox(page, view, signer);
};

const PLACE_HEIGHT = 16;

/** Places to sign, two in a row; gives the end (mm). */
export const drawSigning = (
  { page, view, x, w }: Drawing,
  { places }: Extract<Block, { kind: 'signing' }>,
  y: number,
): number => {
  const half = (w - 6) / 2;
  places.forEach((place, index) => {
    const at = {
      x: index % 2 === 0 ? x : x + half + 6,
      y: y + Math.floor(index / 2) * PLACE_HEIGHT,
      w: half,
    };
    drawSigningPlace(page, view, place, at, PLACE_HEIGHT - 1);
  });
  return y + Math.ceil(places.length / 2) * PLACE_HEIGHT;
};
