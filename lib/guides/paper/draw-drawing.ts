// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, type Page, tagged } from '@/lib/platform/pdf/page';
import { type ArtPlace, drawOutline, placeIn } from '@/lib/platform/pdf/svg-path';
import { drawText, type as style } from '@/lib/platform/pdf/text';
import { millimetres, points } from '@/lib/platform/pdf/units';
import { type Drawing, type Filling, type Lettering } from '../drawings/drawing';

/** Paper has no colours: white, a light grey, black. */
const GREYS: Record<Filling, number> = { paper: 1, tint: 0.88, ink: 0 };

const drawLettering = (page: Page, { text, x, y, size }: Lettering, { left, top, scale }: ArtPlace): void => {
  const em = points(size * scale);
  const look = style('semibold', em, em);
  const middle = top + y * scale;
  drawText(page, text, {
    x: left + x * scale,
    y: middle - millimetres(em / 2) - millimetres(em) * 0.03,
    style: look,
    align: 'centre',
  });
};

/** Draws a drawing into a box; `alt` is read instead of it. */
export const drawDrawing = (page: Page, drawing: Drawing, box: Box, alt: string): void => {
  const place = placeIn(drawing, box);
  tagged(page, { type: 'Figure', figure: { alt, box } }, () => {
    for (const shape of drawing.shapes)
      if (shape.kind === 'lettering') drawLettering(page, shape, place);
      else
        drawOutline(page, shape.path, place, {
          weight: (shape.weight ?? 0) * place.scale,
          grey: shape.fill ? GREYS[shape.fill] : null,
          dashed: shape.dashed ?? false,
        });
  });
};
