// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Shape } from './drawing';
import { arc, box, disc, line, WEIGHTS } from './shapes';

const { thin, strong } = WEIGHTS;
const INK = { weight: 0, fill: 'ink' } as const;

const QR_DOTS = [
  [10, 2],
  [12, 4],
  [10, 8],
  [12, 10],
  [14, 12],
  [2, 10],
  [4, 12],
  [6, 10],
  [10, 14],
  [16, 10],
  [18, 12],
  [20, 10],
  [12, 18],
  [14, 20],
  [16, 16],
  [18, 18],
  [20, 16],
  [20, 20],
  [10, 20],
  [14, 4],
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
    line(
      [
        [x + 6 * dx, y],
        [x, y],
        [x, y + 6 * dy],
      ],
      { weight: strong },
    ),
  );

/** Waves that spread to the right from the left edge. */
export const waves = (): Shape[] =>
  [7, 13, 19].map((radius) => arc(0, 0, radius, -42, 42, { weight: strong }));

/** A finger's print of 18 × 24. */
export const fingerprint = (): Shape[] => [
  arc(9, 10, 9, 180, 360, { weight: thin }),
  line(
    [
      [0, 10],
      [0, 16],
    ],
    { weight: thin },
  ),
  line(
    [
      [18, 10],
      [18, 18],
    ],
    { weight: thin },
  ),
  arc(9, 11, 5.6, 180, 360, { weight: thin }),
  line(
    [
      [3.4, 11],
      [3.4, 20],
    ],
    { weight: thin },
  ),
  line(
    [
      [14.6, 11],
      [14.6, 22],
    ],
    { weight: thin },
  ),
  arc(9, 12, 2.3, 180, 360, { weight: thin }),
  line(
    [
      [6.7, 12],
      [6.7, 23],
    ],
    { weight: thin },
  ),
  line(
    [
      [11.3, 12],
      [11.3, 24],
    ],
    { weight: thin },
  ),
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
  line(
    [
      [0.6, 20.4],
      [0.6, 22],
      [19.4, 22],
      [19.4, 20.4],
    ],
    {},
  ),
];

/** A tick in a circle of 20 × 20: it worked. */
export const done = (): Shape[] => [
  disc(10, 10, 10, { weight: 0, fill: 'ink' }),
  disc(10, 10, 9.2, { weight: strong, fill: 'paper' }),
  line(
    [
      [5.2, 10.4],
      [8.8, 14],
      [15, 6.4],
    ],
    { weight: strong },
  ),
];

/** A stroke through something of a size: this is not needed. */
export const struck = (w: number, h: number): Shape[] => [
  line(
    [
      [-4, h + 4],
      [w + 4, -4],
    ],
    { weight: strong },
  ),
];

/** An arrow to the right, `length` long. */
export const arrow = (length: number): Shape[] => [
  line(
    [
      [0, 0],
      [length, 0],
    ],
    { weight: strong },
  ),
  line(
    [
      [length - 5, -5],
      [length, 0],
      [length - 5, 5],
    ],
    { weight: strong },
  ),
];

/** A lock of 20 × 24; `open` when it is. */
export const lock = (open: boolean): Shape[] => [
  open ? arc(16, 9, 6, 180, 360, {}) : arc(10, 9, 6, 180, 360, {}),
  open
    ? line([
        [10, 9],
        [10, 12],
      ])
    : line([
        [4, 9],
        [4, 12],
      ]),
  open
    ? line([
        [22, 9],
        [22, 10],
      ])
    : line([
        [16, 9],
        [16, 12],
      ]),
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
    return line(
      [
        [16 + 12.5 * cos, 16 + 12.5 * sin],
        [16 + 10 * cos, 16 + 10 * sin],
      ],
      { weight: thin },
    );
  }),
  line(
    [
      [16, 7],
      [16, 16],
      [22, 20],
    ],
    { weight: strong },
  ),
];

/** Keys of a telephone, 24 × 30. */
export const keypad = (): Shape[] =>
  [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2]
      .filter((column) => row < 3 || column === 1)
      .map((column) => disc(3.5 + column * 8.5, 3.5 + row * 8, 2.9, { weight: thin, fill: 'tint' })),
  );
