// SPDX-License-Identifier: AGPL-3.0-or-later
import { operatorsOf, type Page } from '@/lib/platform/pdf/page';
import { FACES, type FaceName, typeface } from '@/lib/platform/pdf/typeface';
import { PAGE_HEIGHT, points } from '@/lib/platform/pdf/units';
import { type DrawnPage, type Line, type PathCommand } from './drawn-page';

type State = {
  fill: number;
  line: Line;
  scale: [number, number];
  shift: [number, number];
  text: { face: FaceName; size: number; tracking: number; x: number; y: number };
};

const fresh = (): State => ({
  fill: 0,
  line: { width: 1, dash: [], round: false },
  scale: [1, 1],
  shift: [0, 0],
  text: { face: 'regular', size: 0, tracking: 0, x: 0, y: 0 },
});

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const fromTop = (y: number): number => points(PAGE_HEIGHT) - y;

const characters = new Map<FaceName, Map<number, string>>();

const characterOf = (face: FaceName): Map<number, string> => {
  const known = characters.get(face);
  if (known) return known;
  const map = new Map<number, string>();
  for (const [code, glyph] of typeface(face).glyphOf)
    if (!map.has(glyph)) map.set(glyph, String.fromCodePoint(code));
  characters.set(face, map);
  return map;
};

const lettersOf = (hex: string, face: FaceName): string =>
  (hex.match(/[0-9a-f]{4}/g) ?? []).map((id) => characterOf(face).get(parseInt(id, 16)) ?? '').join('');

const faceOf = (name: string): FaceName => {
  const face = name.slice(1);
  if (face in FACES) return face as FaceName;
  throw new Error(`unknown face ${name}`);
};

/** Reads the operators that our paper draws with; throws at one it does not know, so that nothing is left out. */
export const readPage = (page: Page): DrawnPage => {
  const drawn: DrawnPage = [];
  const saved: State[] = [];
  let state = fresh();
  let commands: PathCommand[] = [];
  let operands: string[] = [];
  const number = (index: number): number => Number(operands[index]);
  const place = (x: number, y: number): [number, number] => [
    rounded(x * state.scale[0] + state.shift[0]),
    rounded(fromTop(y * state.scale[1] + state.shift[1])),
  ];
  const add = (kind: 'M' | 'L' | 'C' | 'Z'): void => {
    const pairs = Array.from({ length: operands.length / 2 }, (_, index) =>
      place(number(index * 2), number(index * 2 + 1)),
    );
    commands.push({ kind, at: pairs.flat() });
  };
  const paint = (fill: number | null, line: Line | null): void => {
    drawn.push({ kind: 'path', commands, fill, line });
    commands = [];
  };
  const perform: Record<string, () => void> = {
    q: () => saved.push(structuredClone(state)),
    Q: () => (state = saved.pop() ?? fresh()),
    w: () => (state.line.width = number(0)),
    g: () => (state.fill = number(0)),
    J: () => (state.line.round = number(0) === 1),
    j: () => undefined,
    d: () => (state.line.dash = operands.slice(0, -1).map((each) => Number(each.replace(/[[\]]/g, '')))),
    cm: () => {
      state.scale = [number(0), number(3)];
      state.shift = [number(4), number(5)];
    },
    m: () => add('M'),
    l: () => add('L'),
    c: () => add('C'),
    h: () => add('Z'),
    re: () => {
      const [w, h] = [number(2) * state.scale[0], number(3) * state.scale[1]];
      const [x, bottom] = place(number(0), number(1));
      commands.push({ kind: 'R', at: [x, bottom - h, w, h].map(rounded) });
    },
    S: () => paint(null, { ...state.line }),
    f: () => paint(state.fill, null),
    Do: () => {
      const jpeg = page.pictures.get((operands[0] ?? '').slice(1));
      if (!jpeg) throw new Error(`unknown picture ${operands[0]}`);
      const [x, y] = place(0, 1);
      const [width, height] = state.scale.map(rounded) as [number, number];
      drawn.push({ kind: 'picture', jpeg: Buffer.from(jpeg).toString('base64'), x, y, width, height });
    },
    BT: () => (state.text = fresh().text),
    ET: () => undefined,
    Tf: () => Object.assign(state.text, { face: faceOf(operands[0] ?? ''), size: number(1) }),
    Tc: () => (state.text.tracking = number(0)),
    Td: () => Object.assign(state.text, { x: number(0), y: number(1) }),
    Tj: () => {
      const { text } = state;
      const y = rounded(fromTop(text.y));
      drawn.push({ kind: 'text', ...text, y, text: lettersOf(operands[0] ?? '', text.face) });
    },
  };
  for (const token of operatorsOf(page).join(' ').split(/\s+/)) {
    const action = Object.hasOwn(perform, token) ? perform[token] : undefined;
    if (action) {
      action();
      operands = [];
    } else if (/^[-./<[\d]/.test(token)) operands.push(token);
    else throw new Error(`unknown operator ${token}`);
  }
  return drawn;
};
