// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Shape } from './drawing';
import { arc, box, disc, figure, lettering, line, placed, WEIGHTS } from './shapes';

const { thin, strong } = WEIGHTS;
const INK = { weight: 0, fill: 'ink' } as const;

/** A telephone of 42 × 80 seen from the front; `screen` is drawn in its own 34 × 60. */
export const phone = (screen: readonly Shape[] = []): Shape[] => [
  box(0, 0, 42, 80, 6, { fill: 'paper' }),
  box(4, 9, 34, 60, 1.5, { weight: thin, fill: 'paper' }),
  line([[17, 4.8], [25, 4.8]], { weight: thin }),
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
  figure([[6, 53], [86, 53], [92, 64], [0, 64]], { fill: 'tint' }),
  line([[36, 60], [56, 60]], { weight: thin }),
  ...placed(screen, { x: 10, y: 4 }),
];

/** An identity card of 48 × 31. */
export const card = (): Shape[] => [
  box(0, 0, 48, 31, 3, { fill: 'paper' }),
  box(4, 9, 12, 16, 1, { weight: thin, fill: 'tint' }),
  disc(10, 14.4, 2.7, { weight: thin, fill: 'paper' }),
  arc(10, 24, 5, 200, 340, { weight: thin }),
  line([[20, 12], [44, 12]], { weight: thin }),
  line([[20, 17], [40, 17]], { weight: thin }),
  line([[20, 22], [36, 22]], { weight: thin }),
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
  line([[5, 14.5], [15, 14.5]], { weight: thin }),
  line([[10, 10], [10, 19]], { weight: thin }),
];

/** A sheet of 36 × 48 with lines of writing; `marked` is drawn over them. */
export const sheet = (marked: readonly Shape[] = []): Shape[] => [
  figure([[0, 0], [27, 0], [36, 9], [36, 48], [0, 48]], { fill: 'paper' }),
  line([[27, 0], [27, 9], [36, 9]], { weight: thin }),
  line([[5, 8], [20, 8]], { weight: thin }),
  ...[15, 21, 36, 41].map((y) => line([[5, y], [31, y]], { weight: thin })),
  ...marked,
];

/** A letter of 44 × 30. */
export const letter = (): Shape[] => [
  box(0, 0, 44, 30, 2, { fill: 'paper' }),
  line([[1, 2], [22, 17], [43, 2]], { weight: thin }),
];

/** Digits or dots in a frame, `w` wide. */
export const digits = (text: string, w: number, size = 8): Shape[] => [
  box(0, 0, w, size * 1.75, 2, { weight: WEIGHTS.plain, fill: 'paper' }),
  lettering(text, w / 2, size * 0.875, size),
];

/** A message of 30 × 20 whose tail points down to the left. */
export const message = (text: string): Shape[] => [
  figure([[3, 0], [27, 0], [30, 3], [30, 13], [27, 16], [12, 16], [6, 22], [6, 16], [3, 16], [0, 13], [0, 3]], {
    fill: 'paper',
  }),
  lettering(text, 15, 8.2, 8),
];

const QR_DOTS = [
  [10, 2], [12, 4], [10, 8], [12, 10], [14, 12], [2, 10], [4, 12], [6, 10], [10, 14], [16, 10],
  [18, 12], [20, 10], [12, 18], [14, 20], [16, 16], [18, 18], [20, 16], [20, 20], [10, 20], [14, 4],
] as const;

const finder = (x: number, y: number): Shape[] => [
  box(x, y, 6, 6, 0.2, { weight: thin, fill: 'paper' }),
  box(x + 2, y + 2, 2, 2, 0.1, INK),
];

/** A QR code of 24 × 24 that means nothing. */
export const qr = (): Shape[] => [
  box(-1, -1, 26, 26, 1, { weight: 0, fill: 'paper' }),
  ...finder(1, 1),
  ...finder(17, 1),
  ...finder(1, 17),
  ...QR_DOTS.map(([x, y]) => box(x, y, 2, 2, 0.1, INK)),
];

/** The four corners of a frame that looks for a code. */
export const corners = (size: number): Shape[] =>
  [
    [0, 0, 1, 1],
    [size, 0, -1, 1],
    [0, size, 1, -1],
    [size, size, -1, -1],
  ].map(([x = 0, y = 0, dx = 0, dy = 0]) =>
    line([[x + 6 * dx, y], [x, y], [x, y + 6 * dy]], { weight: strong }),
  );

/** Waves that spread to the right from the left edge. */
export const waves = (): Shape[] => [7, 13, 19].map((radius) => arc(0, 0, radius, -42, 42, { weight: strong }));

/** A finger's print of 18 × 24. */
export const fingerprint = (): Shape[] => [
  arc(9, 10, 9, 180, 360, { weight: thin }),
  line([[0, 10], [0, 16]], { weight: thin }),
  line([[18, 10], [18, 18]], { weight: thin }),
  arc(9, 11, 5.6, 180, 360, { weight: thin }),
  line([[3.4, 11], [3.4, 20]], { weight: thin }),
  line([[14.6, 11], [14.6, 22]], { weight: thin }),
  arc(9, 12, 2.3, 180, 360, { weight: thin }),
  line([[6.7, 12], [6.7, 23]], { weight: thin }),
  line([[11.3, 12], [11.3, 24]], { weight: thin }),
];

/** A face of 22 × 22. */
export const face = (): Shape[] => [
  disc(11, 11, 11, { fill: 'paper' }),
  disc(7.2, 8.6, 1.2, INK),
  disc(14.8, 8.6, 1.2, INK),
  arc(11, 11, 5.4, 25, 155, { weight: thin }),
];

/** A person of 20 × 22: what stands for a name. */
export const person = (): Shape[] => [
  disc(10, 6, 5, { fill: 'tint' }),
  arc(10, 22, 9.5, 190, 350, {}),
  line([[0.6, 20.4], [0.6, 22], [19.4, 22], [19.4, 20.4]], {}),
];

/** A tick in a circle of 20 × 20: it worked. */
export const done = (): Shape[] => [
  disc(10, 10, 10, { weight: 0, fill: 'ink' }),
  disc(10, 10, 9.2, { weight: strong, fill: 'paper' }),
  line([[5.2, 10.4], [8.8, 14], [15, 6.4]], { weight: strong }),
];

/** A stroke through something of a size: this is not needed. */
export const struck = (w: number, h: number): Shape[] => [line([[-4, h + 4], [w + 4, -4]], { weight: strong })];

/** An arrow to the right, `length` long. */
export const arrow = (length: number): Shape[] => [
  line([[0, 0], [length, 0]], { weight: strong }),
  line([[length - 5, -5], [length, 0], [length - 5, 5]], { weight: strong }),
];

/** A lock of 20 × 24; `open` when it is. */
export const lock = (open: boolean): Shape[] => [
  open ? arc(16, 9, 6, 180, 360, {}) : arc(10, 9, 6, 180, 360, {}),
  open ? line([[10, 9], [10, 12]]) : line([[4, 9], [4, 12]]),
  open ? line([[22, 9], [22, 10]]) : line([[16, 9], [16, 12]]),
  box(0, 11, 20, 14, 2, { fill: 'tint' }),
  disc(10, 18, 2, INK),
];

/** An eye of 26 × 16: what can be seen now. */
export const eye = (): Shape[] => [
  arc(13, 17, 16, 218, 322, {}),
  arc(13, -3, 16, 38, 142, {}),
  disc(13, 7, 4, { fill: 'tint' }),
];

/** A clock of 32 × 32. */
export const clock = (): Shape[] => [
  disc(16, 16, 15, { fill: 'paper' }),
  ...[0, 90, 180, 270].map((angle) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return line([[16 + 12.5 * cos, 16 + 12.5 * sin], [16 + 10 * cos, 16 + 10 * sin]], { weight: thin });
  }),
  line([[16, 7], [16, 16], [22, 20]], { weight: strong }),
];

/** Keys of a telephone, 24 × 30. */
export const keypad = (): Shape[] =>
  [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2]
      .filter((column) => row < 3 || column === 1)
      .map((column) => disc(3.5 + column * 8.5, 3.5 + row * 8, 2.9, { weight: thin, fill: 'tint' })),
  );

/** A field to write in, `w` wide, with what is written in it. */
export const field = (w: number, text: string, size = 6): Shape[] => [
  box(0, 0, w, 10, 1.6, { weight: thin, fill: 'paper' }),
  lettering(text, w / 2, 5.1, size),
];
