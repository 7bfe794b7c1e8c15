// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Page } from '@/lib/platform/pdf/page';
import { type PaperPage, renderDocument } from '@/lib/platform/pdf/render-document';
import { type PaperError, undrawableIn } from '@/lib/receipt/paper/draw-receipt';
import { type Attempt, firstFitting, PaperOverflowError } from '@/lib/receipt/paper/overflow';
import { BACK_X, COLUMN, FRONT_X, LAST_TEXT, startPage } from '@/lib/receipt/paper/page-frame';
import { plainWords, spoken } from '@/lib/receipt/paper/words';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { type OwnFormView } from '../own-form-view';
import { drawBlocks } from './draw-blocks';
import { drawFormFoot, drawFormHead, drawFormRunningLine, drawSmallPrint } from './draw-form-frame';
import { BOXES_TOP, drawSigningBoxes } from './draw-signing';
import { type FormLook, LOOKS } from './form-look';
import { OWN_FORMS } from './own-form-of';

/** Why a form is not drawn: a character that no face has, or values that leave no room. */
export type FormPaperError = Exclude<PaperError, { kind: 'no-codes' }>;

const frontWith = (view: OwnFormView, look: FormLook): Attempt => {
  const page = startPage(view.practice);
  const form = OWN_FORMS[view.code];
  const top = drawFormHead(page, view);
  const bottom = drawBlocks({ page, view, look, x: FRONT_X, w: COLUMN }, form.front, top);
  drawSigningBoxes(page, view, form);
  drawFormFoot(page, view, 'front');
  return { page, bottom };
};

const backWith = (view: OwnFormView, look: FormLook): Attempt => {
  const page = startPage(view.practice);
  const drawing = { page, view, look, x: BACK_X, w: COLUMN };
  drawFormRunningLine(page, view);
  const end = drawBlocks(drawing, OWN_FORMS[view.code].back, 18.5);
  const bottom = drawSmallPrint(drawing, end + look.gap + 1);
  drawFormFoot(page, view, 'back');
  return { page, bottom };
};

const sidesOf = (view: OwnFormView, sides: PrintedSides): PaperPage[] => {
  const looks = LOOKS[view.languages];
  const sheet = plainWords('it', `forms.${view.code}.title`);
  const named = (page: Page, side: 'front' | 'back') => ({
    page,
    bookmark: plainWords('it', `paper.bookmark.${side}`, { sheet }),
  });
  const front = () => firstFitting(looks, BOXES_TOP - 1.5, 'form', (look) => frontWith(view, look));
  const back = () => firstFitting(looks, LAST_TEXT, 'form', (look) => backWith(view, look));
  return [
    ...(sides === 'backs' ? [] : [named(front(), 'front')]),
    ...(sides === 'fronts' ? [] : [named(back(), 'back')]),
  ];
};

/**
 * Draws one of our own forms, a sheet of two pages of its own; of one side only for a counter whose printer has no duplex. A blank one
 * can be filled in with a keyboard. The same view gives the same bytes.
 */
export const drawOwnForm = (
  view: OwnFormView,
  sides: PrintedSides = 'both',
): Result<Uint8Array, FormPaperError> => {
  const character = undrawableIn(view);
  if (character !== null) return fail({ kind: 'glyph', character });
  try {
    const pages = sidesOf(view, sides);
    const title = `${plainWords('it', `forms.${view.code}.title`)} (${view.code})`;
    const author = spoken(view.municipality.name, 'it');
    const duplex = sides === 'both';
    return ok(renderDocument({ pages, title, author, language: 'it-IT', at: view.printedAt, duplex }));
  } catch (error) {
    if (error instanceof PaperOverflowError) return fail({ kind: 'overflow', block: error.block });
    throw error;
  }
};
