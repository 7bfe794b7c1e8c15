// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawPicture } from '@/lib/platform/pdf/draw-picture';
import { type Page, paragraph, tagged } from '@/lib/platform/pdf/page';
import { frame } from '@/lib/platform/pdf/shapes';
import { drawText, type as style } from '@/lib/platform/pdf/text';
import { type ReceiptView } from '../receipt-view';
import { drawWords, inLocale } from './draw-words';
import { localesOf, plainWords } from './words';

/** The place of the photo, true to the size of the card's own. */
const PLACE = { x: 20, y: 61, w: 35, h: 45 };
const MIDDLE = 37.5;
const LINE = 4.4;

/** The photo in its place; without one the place with its name, and when it was deleted. */
export const drawPhotoPlace = (page: Page, { languages, photo }: ReceiptView): void => {
  frame(page, PLACE, { weight: 0.25 });
  if (photo.kind === 'image') {
    const alt = plainWords('it', 'paper.alt.photo');
    tagged(page, { type: 'Figure', figure: { alt, box: PLACE } }, () => drawPicture(page, photo.jpeg, PLACE));
    return;
  }
  const centred = { x: MIDDLE, align: 'centre' as const };
  paragraph(page, () => {
    const placing = { ...centred, y: 81, style: style('regular', 9, 11) };
    drawWords(page, { languages, key: 'paper.receipt.photo' }, placing);
    if (photo.kind !== 'deleted') return;
    localesOf(languages).forEach((locale, index) => {
      const text = plainWords(locale, 'paper.receipt.photoDeleted', { data: photo.on });
      const y = 81 + LINE * (index + 1);
      inLocale(page, locale, () => drawText(page, text, { ...centred, y, style: style('regular', 8.5, 11) }));
    });
  });
};
