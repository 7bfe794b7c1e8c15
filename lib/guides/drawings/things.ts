// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Shape } from './drawing';
import { arc, box, disc, figure, lettering, line, placed, WEIGHTS } from './shapes';

const { thin } = WEIGHTS;

/** A telephone of 42 × 80 seen from the front; `screen` is drawn in its own 34 × 60. */
export const phone = (screen: readonly Shape[] = []): Shape[] => [
  box(0, 0, 42, 80, 6, { fill: 'paper' }),
  box(4, 9, 34, 60, 1.5, { weight: thin, fill: 'paper' }),
  line(
    [
      [17, 4.8],
      [25, 4.8],
    ],
    { weight: thin },
  ),
  disc(21, 74.4, 2.3, { weight: thin }),
  ...placed(screen, { x: 4, y: 9 }),
];

/** A telephone of 42 × 80 seen from behind. */
export const phoneBack = (): Shape[] => [
  box(0, 0, 42, 80, 6, { fill: 'paper' }),
  box(4, 5, 14, 20, 4, { weight: thin, fill: 'tint' }),
  disc(11, 10.5, 3, { weight: thin, fill: 'paper' }),
  disc(11, 19, 3, { weight: thin, fill: 'paper' }),
];

/** A portable computer of 92 × 66; `screen` is drawn in its own 72 × 44. */
export const computer = (screen: readonly Shape[] = []): Shape[] => [
  box(6, 0, 80, 52, 4, { fill: 'paper' }),
  box(10, 4, 72, 44, 1.5, { weight: thin, fill: 'paper' }),
  figure(
    [
      [6, 53],
      [86, 53],
      [92, 64],
      [0, 64],
    ],
    { fill: 'tint' },
  ),
  line(
    [
      [36, 60],
      [56, 60],
    ],
    { weight: thin },
  ),
  ...placed(screen, { x: 10, y: 4 }),
];

/** An identity card of 48 × 31. */
export const card = (): Shape[] => [
  box(0, 0, 48, 31, 3, { fill: 'paper' }),
  box(4, 9, 12, 16, 1, { weight: thin, fill: 'tint' }),
  disc(10, 14.4, 2.7, { weight: thin, fill: 'paper' }),
  arc(10, 24, 5, 200, 340, { weight: thin }),
  line(
    [
      [20, 12],
      [44, 12],
    ],
    { weight: thin },
  ),
  line(
    [
      [20, 17],
      [40, 17],
    ],
    { weight: thin },
  ),
  line(
    [
      [20, 22],
      [36, 22],
    ],
    { weight: thin },
  ),
  lettering('CIE', 9.5, 5, 5.4),
];

/** The place of the card's number, marked, over a `card`. */
export const cardNumberMark = (): Shape[] => [
  box(26, 1.6, 20.5, 7.4, 1.6, { weight: WEIGHTS.plain, fill: 'paper' }),
  lettering('CA00000AA', 36.2, 5.4, 3.7),
];

/** The card's back, with its chip: what the telephone reads. */
export const cardBehind = (): Shape[] => [
  box(0, 0, 48, 31, 3, { fill: 'tint' }),
  box(5, 10, 10, 9, 1.6, { weight: thin, fill: 'paper' }),
  line(
    [
      [5, 14.5],
      [15, 14.5],
    ],
    { weight: thin },
  ),
  line(
    [
      [10, 10],
      [10, 19],
    ],
    { weight: thin },
  ),
];

/** A sheet of 36 × 48 with lines of writing; `marked` is drawn over them. */
export const sheet = (marked: readonly Shape[] = []): Shape[] => [
  figure(
    [
      [0, 0],
      [27, 0],
      [36, 9],
      [36, 48],
      [0, 48],
    ],
    { fill: 'paper' },
  ),
  line(
    [
      [27, 0],
      [27, 9],
      [36, 9],
    ],
    { weight: thin },
  ),
  line(
    [
      [5, 8],
      [20, 8],
    ],
    { weight: thin },
  ),
  ...[15, 21, 36, 41].map((y) =>
    line(
      [
        [5, y],
        [31, y],
      ],
      { weight: thin },
    ),
  ),
  ...marked,
];

/** A letter of 44 × 30. */
export const letter = (): Shape[] => [
  box(0, 0, 44, 30, 2, { fill: 'paper' }),
  line(
    [
      [1, 2],
      [22, 17],
      [43, 2],
    ],
    { weight: thin },
  ),
];

/** Digits or dots in a frame, `w` wide. */
export const digits = (text: string, w: number, size = 8): Shape[] => [
  box(0, 0, w, size * 1.75, 2, { weight: WEIGHTS.plain, fill: 'paper' }),
  lettering(text, w / 2, size * 0.875, size),
];

/** A message of 30 × 20 whose tail points down to the left. */
export const message = (text: string): Shape[] => [
  figure(
    [
      [3, 0],
      [27, 0],
      [30, 3],
      [30, 13],
      [27, 16],
      [12, 16],
      [6, 22],
      [6, 16],
      [3, 16],
      [0, 13],
      [0, 3],
    ],
    {
      fill: 'paper',
    },
  ),
  lettering(text, 15, 8.2, 8),
];

/** A field to write in, `w` wide, with what is written in it. */
export const field = (w: number, text: string, size = 6): Shape[] => [
  box(0, 0, w, 10, 1.6, { weight: thin, fill: 'paper' }),
  lettering(text, w / 2, 5.1, size),
];
