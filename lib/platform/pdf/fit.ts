// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TextStyle, widthOf } from './text';

const STEP = 0.25;

/** The largest style, down to `smallest` points in steps of a quarter, that sets the text on one line; `null` when none does. */
export const shrunkToFit = (
  text: string,
  style: TextStyle,
  width: number,
  smallest: number,
): TextStyle | null => {
  const perPoint = widthOf(text, { face: style.face, size: 1 });
  for (let size = style.size; size >= smallest; size -= STEP) {
    if (perPoint * size <= width) return { ...style, size };
  }
  return null;
};
