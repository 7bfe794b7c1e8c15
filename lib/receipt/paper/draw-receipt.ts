// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Secret } from '@/lib/kernel/secret';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { findUndrawable } from '@/lib/platform/pdf/characters';
import { type Page } from '@/lib/platform/pdf/page';
import { type SealKey } from '@/lib/platform/pdf/seal-signature';
import { type PaperPage, renderDocument } from '@/lib/platform/pdf/render-document';
import { type CodesSheetView, codesTitleOf } from '../codes-sheet-view';
import { type BackKind } from '../paper-municipality';
import { codesSheetOf, type PrintedSides, type ReceiptSheet, type ReceiptView } from '../receipt-view';
import { drawCodesBack } from './codes-back';
import { drawCodesBackEasy } from './codes-back-easy';
import { drawCodesFront } from './codes-front';
import { drawLargeBack, drawLargeFront } from './codes-large';
import { PaperOverflowError } from './overflow';
import { drawSheet1Back } from './sheet-1-back';
import { drawSheet1BackBilingual } from './sheet-1-back-bilingual';
import { drawSheet1BackEasy } from './sheet-1-back-easy';
import { drawSheet1Front, type PaperCopy } from './sheet-1-front';
import { type PaperKey, plainWords, spoken } from './words';

export type PaperError =
  /** A value holds a character that no face can draw. */
  | { kind: 'glyph'; character: string }
  /** A page has no room for its values even at the smallest sizes. */
  | { kind: 'overflow'; block: PaperOverflowError['block'] }
  /** Sheet 2 was asked for, but the view carries no halves. */
  | { kind: 'no-codes' };

const isSecret = (value: object): value is Secret<unknown> => 'reveal' in value;

/** Every text of a view; secrets are figures by contract, and pictures bytes: neither is looked into. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || isSecret(value)) return [];
  if (value instanceof Date || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(textsIn);
};

/** The first character of a view's values that cannot be drawn. */
export const undrawableIn = (view: object): string | null => {
  for (const text of textsIn(view)) {
    const character = findUndrawable(text);
    if (character !== null) return character;
  }
  return null;
};

type Sides = { name: PaperKey; front: () => Page; back: () => Page };

const sideOf = (draw: () => Page, name: PaperKey, side: 'front' | 'back'): PaperPage => {
  const bookmark = plainWords('it', `paper.bookmark.${side}`, { sheet: plainWords('it', name) });
  return { page: draw(), bookmark };
};

const drawSides = (sheets: readonly Sides[], sides: PrintedSides): PaperPage[] =>
  sheets.flatMap(({ name, front, back }) => [
    ...(sides === 'backs' ? [] : [sideOf(front, name, 'front')]),
    ...(sides === 'fronts' ? [] : [sideOf(back, name, 'back')]),
  ]);

type Cover = {
  title: string;
  view: Pick<ReceiptView, 'municipality' | 'printedAt'>;
  sides: PrintedSides;
  key?: SealKey;
};

const bind = (
  sheets: readonly Sides[],
  { title, view, sides, key }: Cover,
): Result<Uint8Array, PaperError> => {
  try {
    const pages = drawSides(sheets, sides);
    const author = spoken(view.municipality.name, 'it');
    const duplex = sides === 'both';
    const seal = key && { seal: { key, name: author, reason: plainWords('it', 'paper.seal.reason') } };
    return ok(
      renderDocument({ pages, title, author, language: 'it-IT', at: view.printedAt, duplex, ...seal }),
    );
  } catch (error) {
    if (error instanceof PaperOverflowError) return fail({ kind: 'overflow', block: error.block });
    throw error;
  }
};

const codesSides = (view: CodesSheetView): Sides => ({
  name: codesTitleOf(view),
  front: () => (view.large ? drawLargeFront(view) : drawCodesFront(view)),
  back: () => {
    if (view.large) return drawLargeBack(view);
    return view.backs === 'easy' ? drawCodesBackEasy(view) : drawCodesBack(view, view.backs);
  },
});

const drawBack = (view: ReceiptView, kind: BackKind): Page => {
  if (kind === 'easy') return drawSheet1BackEasy(view);
  return kind === 'it' ? drawSheet1Back(view) : drawSheet1BackBilingual(view, kind);
};

/** What the office files is in the languages of its acts, whatever helps the citizen. */
const sheet1Sides = (view: ReceiptView, copy: PaperCopy): Sides => ({
  name: 'paper.receipt.title',
  front: () => drawSheet1Front(view, copy),
  back: () => drawBack(view, copy === 'citizen' ? view.backs : view.languages),
});

/**
 * Draws sheets of a receipt, apart or together, in the order given: two pages each, or one side only for a counter
 * whose printer has no duplex. The same view gives the same bytes.
 */
export const drawReceipt = (
  view: ReceiptView,
  sheets: readonly ReceiptSheet[],
  sides: PrintedSides = 'both',
): Result<Uint8Array, PaperError> => {
  const character = undrawableIn(view);
  if (character !== null) return fail({ kind: 'glyph', character });
  const codes = codesSheetOf(view);
  const drawn: Sides[] = [];
  for (const sheet of sheets) {
    if (sheet !== 'sheet-2')
      drawn.push(sheet1Sides(view, sheet === 'sheet-1-citizen' ? 'citizen' : 'office'));
    else if (codes) drawn.push(codesSides(codes));
    else return fail({ kind: 'no-codes' });
  }
  const title = `${plainWords('it', 'paper.receipt.title')} ${view.requestNumber}`;
  return bind(drawn, { title, view, sides });
};

/** Draws the copy for the archive: sheet 1 as it was signed, never the codes; sealed where a key is given. */
export const drawArchiveCopy = (view: ReceiptView, key: SealKey | null): Result<Uint8Array, PaperError> => {
  const character = undrawableIn(view);
  if (character !== null) return fail({ kind: 'glyph', character });
  const sheet = sheet1Sides(view, key ? 'sealed-archive' : 'archive');
  const title = `${plainWords('it', 'paper.receipt.title')} ${view.requestNumber}`;
  return bind([sheet], { title, view, sides: 'both', ...(key && { key }) });
};

/** Draws the codes sheet of a reprint, alone: «Foglio 1 di 1». */
export const drawReprint = (
  view: CodesSheetView,
  sides: PrintedSides = 'both',
): Result<Uint8Array, PaperError> => {
  const character = undrawableIn(view);
  if (character !== null) return fail({ kind: 'glyph', character });
  return bind([codesSides(view)], { title: plainWords('it', codesTitleOf(view)), view, sides });
};
