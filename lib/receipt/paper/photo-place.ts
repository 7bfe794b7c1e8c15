// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawPicture } from '@/lib/platform/pdf/draw-picture';
import { type Page } from '@/lib/platform/pdf/page';
import { frame } from '@/lib/platform/pdf/shapes';
import { drawText, type as style } from '@/lib/platform/pdf/text';
import { type ReceiptView } from '../receipt-view';
import { joinedWords, localesOf, plainWords } from './words';

/** The place of the photo, true to the size of the card's own. */
const PLACE = { x: 20, y: 61, w: 35, h: 45 };
const MIDDLE = 37.5;
const LINE = 4.4;

/** The photo in its place; without one the place with its name, and when it was deleted. */
export const drawPhotoPlace = (page: Page, { languages, photo }: ReceiptView): void => {
  if (photo.kind === 'image') drawPicture(page, photo.jpeg, PLACE);
  frame(page, PLACE, { weight: 0.25 });
  if (photo.kind === 'image') return;
  const deleted =
    photo.kind === 'deleted'
      ? localesOf(languages).map((locale) =>
          plainWords(locale, 'paper.receipt.photoDeleted', { data: photo.on }),
        )
      : [];
  const lines = [joinedWords(languages, 'paper.receipt.photo'), ...deleted];
  lines.forEach((text, index) => {
    const look = style('regular', index === 0 ? 9 : 8.5, 11);
    drawText(page, text, { x: MIDDLE, y: 81 + LINE * index, style: look, align: 'centre' });
  });
};
