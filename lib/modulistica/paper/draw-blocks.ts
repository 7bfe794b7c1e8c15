// SPDX-License-Identifier: AGPL-3.0-or-later
import { frame } from '@/lib/platform/pdf/shapes';
import { type as style } from '@/lib/platform/pdf/text';
import { drawWords } from '@/lib/receipt/paper/draw-words';
import { type Block } from './blocks';
import { drawChoices } from './draw-choices';
import { drawRow } from './draw-row';
import { drawSigning } from './draw-signing';
import { drawAct, drawSection, drawText } from './draw-texts';
import { type Drawing } from './form-look';

/** An identity card (ISO/IEC 7810, ID-1), in millimetres. */
const CARD = { w: 85.6, h: 54 };
const PADDING = 4;

const drawCopies = ({ page, view, look, x, w }: Drawing, y: number): number => {
  for (const [index, side] of (['front', 'back'] as const).entries()) {
    const left = index === 0 ? x : x + w - CARD.w;
    frame(page, { ...CARD, x: left, y }, { weight: 0.25, radius: 3, dashed: true });
    const placing = {
      x: left + CARD.w / 2,
      y: y + 24,
      style: style('regular', look.label.size, look.label.pitch),
    };
    drawWords(
      page,
      { languages: view.languages, key: `forms.copy.${side}` },
      { ...placing, align: 'centre' },
    );
  }
  return y + CARD.h;
};

const drawBox = (drawing: Drawing, blocks: readonly Block[], y: number): number => {
  const { page, x, w } = drawing;
  const inner = { ...drawing, x: x + PADDING, w: w - 2 * PADDING };
  const end = drawBlocks(inner, blocks, y + 1.4) + 1.6;
  frame(page, { x, y, w, h: end - y }, { weight: 0.35, radius: 2 });
  return end;
};

const drawBlock = (drawing: Drawing, block: Block, y: number): number => {
  switch (block.kind) {
    case 'act':
      return drawAct(drawing, block.key, y);
    case 'section':
      return drawSection(drawing, block.key, y);
    case 'text':
      return drawText(drawing, block.key, y, (locale) => block.values?.(drawing.view, locale) ?? {});
    case 'row':
      return drawRow(drawing, block, y);
    case 'choices':
      return drawChoices(drawing, block, y);
    case 'signing':
      return drawSigning(drawing, block, y);
    case 'copies':
      return drawCopies(drawing, y);
    case 'box':
      return drawBox(drawing, block.blocks, y);
  }
};

/** How much of the look's gap parts a block from the one above: a sentence keeps to what completes it. */
const shareOfGap = (above: Block | undefined, block: Block): number => {
  if (above === undefined) return 0;
  if (above.kind === 'act' || above.kind === 'section') return 0.4;
  return above.kind === 'text' && (block.kind === 'choices' || block.kind === 'row') ? 0.4 : 1;
};

/** Draws the parts of a form below each other; gives the end (mm). */
export const drawBlocks = (drawing: Drawing, blocks: readonly Block[], top: number): number =>
  blocks.reduce(
    (y, block, index) =>
      drawBlock(drawing, block, y + drawing.look.gap * shareOfGap(blocks[index - 1], block)),
    top,
  );
