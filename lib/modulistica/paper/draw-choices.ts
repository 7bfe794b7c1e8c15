// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawTick, placeField } from '@/lib/platform/pdf/field';
import { type Page, tagged } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { type TextStyle } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { drawWords, inLocale } from '@/lib/receipt/paper/draw-words';
import { localesOf, type PaperKey, richWords } from '@/lib/receipt/paper/words';
import { type OwnFormTick } from '../own-form-view';
import { type Block } from './blocks';
import { fitsOnOneLine } from './draw-texts';
import { fieldNameOf, tickKey, tickTooltipOf } from './field-words';
import { type Drawing } from './form-look';

/** Side of a box to tick, and from its left to the words (mm). */
const SIDE = 3.4;
const INDENT = 5.2;
const BETWEEN = 4;

type Item = { tick: OwnFormTick; x: number; y: number; w: number; fillable: boolean };

const drawSign = ({ page, view, look }: Drawing, { tick, x, y, fillable }: Item): void => {
  const box = { x, y: y + (millimetres(look.text.pitch) - SIDE) / 2, w: SIDE, h: SIDE };
  const tooltip = tickTooltipOf(view.languages, tick);
  if (fillable) placeField(page, { name: fieldNameOf(tick), tooltip, box, kind: 'tick' });
  else drawTick(page, box, view.filled?.ticks.includes(tick) ?? false);
};

const drawStacked = (
  drawing: Drawing,
  key: PaperKey,
  column: { x: number; y: number; w: number; style: TextStyle },
) => {
  let { y } = column;
  for (const locale of localesOf(drawing.view.languages))
    y = inLocale(drawing.page, locale, () =>
      drawParagraph(drawing.page, richWords(locale, key), { ...column, y }),
    );
  return y;
};

const drawWordsOf = (drawing: Drawing, { tick, x, y, w }: Item): number => {
  const { page, view, look } = drawing;
  const key = tickKey(tick);
  const column = { x: x + INDENT, y, w: w - INDENT, style: look.text };
  if (view.languages === 'it' || !fitsOnOneLine(view.languages, key, look.text, column.w))
    return drawStacked(drawing, key, column);
  drawWords(page, { languages: view.languages, key }, column);
  return y + millimetres(look.text.pitch);
};

const drawItem = (page: Page, drawing: Drawing, item: Item): number =>
  tagged(page, { type: 'LI' }, () => {
    tagged(page, { type: 'Lbl' }, () => drawSign(drawing, item));
    return tagged(page, { type: 'LBody' }, () => drawWordsOf(drawing, item));
  });

/** Boxes to tick with what they mean, row by row; gives the end (mm). */
export const drawChoices = (
  drawing: Drawing,
  { ticks, columns, by }: Extract<Block, { kind: 'choices' }>,
  y: number,
): number =>
  tagged(drawing.page, { type: 'L' }, () => {
    const w = (drawing.w - BETWEEN * (columns - 1)) / columns;
    const fillable = drawing.view.filled === null && by === 'citizen';
    let [top, end] = [y, y];
    ticks.forEach((tick, index) => {
      const column = index % columns;
      if (column === 0) top = end + (index === 0 ? 0 : 0.5);
      const x = drawing.x + column * (w + BETWEEN);
      end = Math.max(end, drawItem(drawing.page, drawing, { tick, x, y: top, w, fillable }));
    });
    return end;
  });
