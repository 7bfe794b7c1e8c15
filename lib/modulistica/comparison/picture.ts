// SPDX-License-Identifier: AGPL-3.0-or-later

/** A page as pixels, from the top left: red, green, blue and opacity of each. */
export type Picture = { width: number; height: number; data: Uint8ClampedArray };

/** A part of a page in shares of its width and height, from the top left. */
export type Region = { x: number; y: number; width: number; height: number };

/** Words of a page and where they stand. */
export type PlacedText = Region & { text: string };
