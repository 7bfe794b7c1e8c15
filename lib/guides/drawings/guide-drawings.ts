// SPDX-License-Identifier: AGPL-3.0-or-later
import { CANVAS, type Drawing, type Shape } from './drawing';
import { arc, box, disc, lettering, line, type Placing, placed, WEIGHTS } from './shapes';
import {
  arrow,
  clock,
  corners,
  done,
  eye,
  face,
  fingerprint,
  keypad,
  lock,
  person,
  qr,
  struck,
  waves,
} from './signs';
import {
  card,
  cardBehind,
  cardNumberMark,
  computer,
  digits,
  field,
  letter,
  message,
  phone,
  phoneBack,
  sheet,
} from './things';

const { thin, strong } = WEIGHTS;

const scene = (...parts: readonly (readonly [shapes: readonly Shape[], placing: Placing])[]): Drawing => ({
  ...CANVAS,
  shapes: parts.flatMap(([shapes, placing]) => placed(shapes, placing)),
});

const DOTS = '••••';

/** A page of a site: its address line, and what stands on it. */
const site = (content: readonly Shape[]): Shape[] => [
  line(
    [
      [0, 9],
      [72, 9],
    ],
    { weight: thin },
  ),
  disc(4.5, 4.5, 1.4, { weight: thin }),
  box(10, 2, 50, 5, 2.5, { weight: thin, fill: 'tint' }),
  ...content,
];

const button = (text: string, w: number, size = 7): Shape[] => [
  box(0, 0, w, 13, 3, { weight: strong, fill: 'tint' }),
  lettering(text, w / 2, 6.6, size),
];

const nameAndPassword: Shape[] = [
  ...placed(person(), { x: 9, y: 12, scale: 0.5 }),
  ...placed(field(40, 'mario.rossi', 5.4), { x: 23, y: 13 }),
  ...placed(lock(false), { x: 10, y: 27.5, scale: 0.45 }),
  ...placed(field(40, '••••••••••', 5.4), { x: 23, y: 28.5 }),
];

const app: Shape[] = [box(7, 18, 20, 20, 4, { fill: 'tint' }), lettering('CieID', 17, 28.2, 6.8)];

const scanning: Shape[] = [...placed(qr(), { x: 5, y: 17 }), ...placed(corners(30), { x: 2, y: 14 })];

const readingCard = (screen: readonly Shape[]): Drawing =>
  scene(
    [cardBehind(), { x: 8, y: 24, scale: 1.15 }],
    [phone(screen), { x: 46, y: 8 }],
    [waves(), { x: 94, y: 42 }],
  );

const progress: Shape[] = [
  disc(17, 27, 12, { weight: thin }),
  arc(17, 27, 12, -90, 150, { weight: 3.4 }),
  lettering('NFC', 17, 27.2, 6.4),
];

/** The drawings of the guides, one for each thing that somebody does. */
export const guideDrawings = {
  'site-without-card': scene(
    [computer(site([...placed(button('1 + 2', 34), { x: 19, y: 21 })])), { x: 8, y: 14 }],
    [card(), { x: 80, y: 8, scale: 0.9 }],
    [struck(43, 28), { x: 80, y: 8 }],
  ),
  'papers-at-hand': scene(
    [
      sheet([box(2.5, 24.4, 31, 8.4, 1.6, { fill: 'tint' }), lettering('CA00000AA', 18, 28.7, 4.9)]),
      { x: 12, y: 14, scale: 1.35 },
    ],
    [
      sheet([...placed(digits(`PUK 1234${DOTS}`, 33, 4.7), { x: 1.5, y: 24.6 })]),
      { x: 72, y: 14, scale: 1.35 },
    ],
  ),
  'codes-by-message': scene(
    [phone([...placed(message('123456'), { x: 2, y: 16 })]), { x: 20, y: 8 }],
    [letter(), { x: 76, y: 22, scale: 1.05 }],
    [digits('123456', 34, 9), { x: 82, y: 60 }],
  ),
  'name-and-password': scene([computer(site(nameAndPassword)), { x: 12, y: 10, scale: 1.18 }]),
  'app-or-message': scene(
    [phone(app), { x: 14, y: 8 }],
    [phone([...placed(message('SMS'), { x: 2, y: 16 })]), { x: 76, y: 8 }],
    [
      [
        line(
          [
            [0, 0],
            [0, 26],
          ],
          { weight: thin, dashed: true },
        ),
      ],
      { x: 66, y: 35 },
    ],
  ),
  'with-the-card': scene(
    [computer(site([...placed(button('3', 20), { x: 26, y: 20 })])), { x: 2, y: 18, scale: 0.86 }],
    [card(), { x: 83, y: 18, scale: 0.95 }],
    [digits('1234 5678', 42, 8.5), { x: 85, y: 56 }],
  ),
  'enter-with-cie': scene([
    computer(site([...placed(button('Entra con CIE', 52), { x: 10, y: 20 })])),
    { x: 12, y: 10, scale: 1.18 },
  ]),
  'scan-the-screen': scene(
    [computer(site([...placed(qr(), { x: 22, y: 14.5, scale: 1.12 })])), { x: 2, y: 6, scale: 0.96 }],
    [phone(scanning), { x: 88, y: 14 }],
  ),
  'app-pin-or-face': scene(
    [
      phone([...placed(digits(DOTS, 22, 6.5), { x: 6, y: 5 }), ...placed(keypad(), { x: 5, y: 24 })]),
      { x: 10, y: 8 },
    ],
    [fingerprint(), { x: 68, y: 34, scale: 1.15 }],
    [face(), { x: 100, y: 36, scale: 1.1 }],
  ),
  'service-open': scene([
    computer(site([...placed(done(), { x: 26, y: 15, scale: 1.05 })])),
    { x: 12, y: 10, scale: 1.18 },
  ]),
  'nfc-on': scene(
    [
      phone([
        lettering('NFC', 17, 14, 8),
        box(7, 24, 20, 11, 5.5, { weight: strong, fill: 'ink' }),
        disc(21.4, 29.5, 3.6, { weight: 0, fill: 'paper' }),
        ...[44, 50].map((y) =>
          line(
            [
              [6, y],
              [28, y],
            ],
            { weight: thin },
          ),
        ),
      ]),
      { x: 38, y: 8 },
    ],
    [waves(), { x: 84, y: 48 }],
  ),
  'card-number-in-app': scene(
    [[...card(), ...cardNumberMark()], { x: 6, y: 28, scale: 1.15 }],
    [arrow(10), { x: 66, y: 46 }],
    [phone([...app, ...placed(field(30, 'CA00000AA', 5), { x: 2, y: 44 })]), { x: 82, y: 8 }],
  ),
  'whole-pin': scene(
    [sheet([...placed(digits(`1234${DOTS}`, 31, 6), { x: 2.5, y: 23 })]), { x: 4, y: 6, scale: 0.92 }],
    [[lettering('+', 0, 0, 16)], { x: 44, y: 30 }],
    [letter(), { x: 52, y: 14, scale: 0.95 }],
    [digits(`${DOTS}5678`, 31, 6), { x: 57.5, y: 26 }],
    [digits('1234 5678', 72, 15), { x: 30, y: 62 }],
  ),
  'case-off': scene(
    [phoneBack(), { x: 10, y: 8 }],
    [
      [box(0, 0, 46, 84, 8, { dashed: true }), box(4, 7, 14, 20, 4, { weight: thin, dashed: true })],
      { x: 76, y: 6 },
    ],
    [arrow(14), { x: 58, y: 72 }],
    [cardBehind(), { x: 18, y: 26, scale: 0.9 }],
  ),
  'card-on-phone': readingCard(progress),
  'name-in-app': scene(
    [
      phone([
        ...placed(person(), { x: 7, y: 12 }),
        line(
          [
            [6, 42],
            [28, 42],
          ],
          { weight: strong },
        ),
        line(
          [
            [9, 48],
            [25, 48],
          ],
          { weight: thin },
        ),
      ]),
      { x: 38, y: 8 },
    ],
    [done(), { x: 70, y: 58, scale: 1.3 }],
  ),
  'card-number-on-site': scene(
    [
      computer(site([...placed(field(52, 'CA00000AA', 6.4), { x: 10, y: 20 })])),
      { x: 2, y: 18, scale: 0.86 },
    ],
    [[...card(), ...cardNumberMark()], { x: 78, y: 10, scale: 1.05 }],
  ),
  'last-four-digits': scene(
    [
      phone([...placed(digits(DOTS, 26, 8), { x: 4, y: 8 }), ...placed(keypad(), { x: 5, y: 27 })]),
      { x: 14, y: 8 },
    ],
    [
      [
        lettering('1234', 12, 0, 12),
        line(
          [
            [-3, 0],
            [27, 0],
          ],
          { weight: strong },
        ),
      ],
      { x: 67, y: 47 },
    ],
    [digits('5678', 32, 12), { x: 98, y: 36.5 }],
  ),
  'code-on-site': scene(
    [computer(site([...placed(digits('4821', 36, 12), { x: 18, y: 16 })])), { x: 2, y: 18, scale: 0.86 }],
    [phone([...placed(digits('4821', 28, 9), { x: 3, y: 20 })]), { x: 88, y: 8 }],
  ),
  'recover-in-app': scene([
    phone([
      lettering('PUK', 17, 20, 11),
      arc(17, 20, 13.5, -60, 240, { weight: strong }),
      line(
        [
          [5, 4],
          [10.2, 8.3],
          [4.6, 12],
        ],
        { weight: strong },
      ),
      ...placed(button('Recupero PUK', 32, 5.2), { x: 1, y: 43 }),
    ]),
    { x: 45, y: 8 },
  ]),
  'number-and-contact': scene(
    [
      phone([
        ...placed(card(), { x: 8, y: 5, scale: 0.38 }),
        ...placed(field(30, 'CA00000AA', 5), { x: 2, y: 20 }),
        lettering('@', 17, 38.5, 8),
        ...placed(field(30, 'm.rossi@…', 5), { x: 2, y: 45 }),
      ]),
      { x: 20, y: 8 },
    ],
    [card(), { x: 76, y: 14, scale: 0.9 }],
    [letter(), { x: 77, y: 52, scale: 0.92 }],
  ),
  'forty-eight-hours': scene(
    [clock(), { x: 8, y: 10, scale: 1.5 }],
    [[lettering('48 h', 0, 0, 15)], { x: 32, y: 76 }],
    [arrow(12), { x: 64, y: 34 }],
    [phone([...placed(message('PUK'), { x: 2, y: 16 })]), { x: 84, y: 8 }],
  ),
  'puk-shown': scene([
    phone([
      lettering('PUK', 17, 14, 9),
      ...placed(digits('12345678', 31, 6.2), { x: 1.5, y: 22 }),
      ...placed(eye(), { x: 5.5, y: 41, scale: 0.88 }),
    ]),
    { x: 45, y: 8 },
  ]),
  'new-pin': scene(
    [
      phone([
        lettering('PIN', 17, 13, 9),
        ...placed(digits('••••••••', 31, 6), { x: 1.5, y: 21 }),
        ...placed(keypad(), { x: 6.4, y: 35, scale: 0.85 }),
      ]),
      { x: 22, y: 8 },
    ],
    [lock(true), { x: 80, y: 26, scale: 1.5 }],
  ),
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof guideDrawings;
