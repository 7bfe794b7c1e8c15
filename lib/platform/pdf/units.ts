// SPDX-License-Identifier: AGPL-3.0-or-later
/** Height of A4 portrait in millimetres. */
export const PAGE_HEIGHT = 297;

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to PDF points. */
export const points = (mm: number): number => mm * POINTS_PER_MM;

/** PDF points (type sizes, line pitches) to millimetres. */
export const millimetres = (pt: number): number => pt / POINTS_PER_MM;

/** A number as a PDF operand: at most three decimals, no exponent, no trailing zeros. */
export const operand = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Horizontal position: millimetres from the left edge to a PDF operand. */
export const across = (x: number): string => operand(points(x));

/** Vertical position: millimetres from the top edge to a PDF operand (PDF counts from the bottom). */
export const down = (y: number): string => operand(points(PAGE_HEIGHT - y));
