// SPDX-License-Identifier: AGPL-3.0-or-later
import { changedRegions } from './changed-regions';
import { type Picture, type PlacedText, type Region } from './picture';
import { type Place, placeOf } from './place';

/** A page ready to be compared. */
export type DrawnPage = { picture: Picture; texts: readonly PlacedText[] };

/**
 * One difference, in words and on the page (pages count from one): something is new, gone or otherwise; `before` and `after` are the
 * words that stand there. A page that only one of the versions has is one difference.
 */
export type Difference = {
  page: number;
  kind: 'added' | 'removed' | 'changed' | 'page-added' | 'page-removed';
  region: Region;
  place: Place;
  before: string;
  after: string;
};

const LONGEST_WORDS = 90;
const WHITE = 240;
const WHOLE: Region = { x: 0, y: 0, width: 1, height: 1 };

const isInside = (region: Region, text: PlacedText): boolean => {
  const x = text.x + text.width / 2;
  const y = text.y + text.height / 2;
  return x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
};

/** Texts whose feet are so near to each other stand on one line. */
const LINE = 0.006;

const inReadingOrder = (a: PlacedText, b: PlacedText): number => {
  const below = a.y + a.height - (b.y + b.height);
  return Math.abs(below) > LINE ? below : a.x - b.x;
};

/** The words that stand in a region, in the order they are read, cut where they are many. */
const wordsIn = (region: Region, texts: readonly PlacedText[]): string => {
  const words = texts
    .filter((text) => isInside(region, text))
    .sort(inReadingOrder)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS).trimEnd()}…` : words;
};

const isBlank = (region: Region, { width, height, data }: Picture): boolean => {
  const [left, right] = [Math.floor(region.x * width), Math.ceil((region.x + region.width) * width)];
  const [top, bottom] = [Math.floor(region.y * height), Math.ceil((region.y + region.height) * height)];
  for (let y = top; y < Math.min(bottom, height); y += 1)
    for (let x = left; x < Math.min(right, width); x += 1) {
      const at = (y * width + x) * 4;
      if ([0, 1, 2].some((channel) => (data[at + channel] ?? WHITE) < WHITE)) return false;
    }
  return true;
};

type Compared = Pick<Difference, 'region' | 'before' | 'after'>;

/** A watermark behind a text that came does not make it a change of the watermark. */
const kindOf = (
  { region, before, after }: Compared,
  old: DrawnPage,
  present: DrawnPage,
): Difference['kind'] => {
  if (isBlank(region, old.picture) || (before === '' && after !== '')) return 'added';
  return isBlank(region, present.picture) || (after === '' && before !== '') ? 'removed' : 'changed';
};

/** The differences of one page of two versions. */
export const differencesOfPage = (
  page: number,
  before: DrawnPage | null,
  after: DrawnPage | null,
): Difference[] => {
  const whole = { page, region: WHOLE, place: placeOf(WHOLE) };
  if (!before && !after) return [];
  if (!before) return [{ ...whole, kind: 'page-added', before: '', after: '' }];
  if (!after) return [{ ...whole, kind: 'page-removed', before: '', after: '' }];
  return changedRegions(before.picture, after.picture).map((region) => {
    const words = { region, before: wordsIn(region, before.texts), after: wordsIn(region, after.texts) };
    return { page, place: placeOf(region), kind: kindOf(words, before, after), ...words };
  });
};
