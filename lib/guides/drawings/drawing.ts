// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a shape is filled with: white paper, a pale tint, or ink. */
export type Filling = 'paper' | 'tint' | 'ink';

/** An outline of absolute M, L, C and Z commands; without `weight` it is only filled. */
export type Outline = { kind: 'outline'; path: string; weight?: number; fill?: Filling; dashed?: boolean };

/** A word or number that is the same in every language, centred on a point; `y` is the middle of its capitals. */
export type Lettering = { kind: 'lettering'; text: string; x: number; y: number; size: number };

export type Shape = Outline | Lettering;

/** Line art, later shapes over earlier ones: the same data are drawn on the screen and on paper. */
export type Drawing = { width: number; height: number; shapes: readonly Shape[] };

/** Size of every drawing of a guide, in its own units. */
export const CANVAS = { width: 132, height: 96 } as const;
