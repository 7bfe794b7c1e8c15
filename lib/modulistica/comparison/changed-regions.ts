// SPDX-License-Identifier: AGPL-3.0-or-later
import pixelmatch from 'pixelmatch';
import { type Picture, type Region } from './picture';

/** Side of the squares that changes are gathered in, as a share of the page's width: about two millimetres of A4. */
const SQUARE = 1 / 100;
/**
 * Changes nearer to each other than so many squares are one: words of a line stand close, lines of a paragraph less so. Where that
 * gives more parts than anybody looks at, they are gathered more coarsely.
 */
const NEARNESS = [
  { beside: 1, below: 2 },
  { beside: 1, below: 5 },
  { beside: 4, below: 6 },
  { beside: 10, below: 10 },
] as const;
const MOST_PARTS = 10;
const WHOLE: Region = { x: 0, y: 0, width: 1, height: 1 };

type Grid = { columns: number; rows: number; hit: Uint8Array };
type Near = (typeof NEARNESS)[number];
type Box = { left: number; top: number; right: number; bottom: number };

const gridOf = (before: Picture, after: Picture): Grid => {
  const { width, height } = after;
  const side = Math.max(1, Math.round(width * SQUARE));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const hit = new Uint8Array(columns * rows);
  const mask = new Uint8ClampedArray(width * height * 4);
  const different = pixelmatch(before.data, after.data, mask, width, height, {
    threshold: 0.1,
    includeAA: true,
    diffMask: true,
  });
  for (let pixel = 0; different > 0 && pixel < width * height; pixel += 1)
    if (mask[pixel * 4 + 3] !== 0)
      hit[Math.floor(pixel / width / side) * columns + Math.floor((pixel % width) / side)] = 1;
  return { columns, rows, hit };
};

const neighboursOf = (at: number, { columns, rows }: Grid, { beside, below }: Near): number[] => {
  const [column, row] = [at % columns, Math.floor(at / columns)];
  const found: number[] = [];
  for (let y = Math.max(0, row - below); y <= Math.min(rows - 1, row + below); y += 1)
    for (let x = Math.max(0, column - beside); x <= Math.min(columns - 1, column + beside); x += 1)
      found.push(y * columns + x);
  return found;
};

/** The box around everything that hangs together with one square; those squares are taken out of the grid. */
const takeBox = (start: number, grid: Grid, near: Near): Box => {
  const box: Box = { left: grid.columns, top: grid.rows, right: 0, bottom: 0 };
  const waiting = [start];
  grid.hit[start] = 0;
  for (const at of waiting) {
    const [column, row] = [at % grid.columns, Math.floor(at / grid.columns)];
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column + 1);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row + 1);
    for (const next of neighboursOf(at, grid, near))
      if (grid.hit[next]) {
        grid.hit[next] = 0;
        waiting.push(next);
      }
  }
  return box;
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Boxes that lie over each other become one, until none do. */
const joined = (boxes: readonly Box[]): Box[] => {
  let apart: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    let touching = apart.filter((one) => overlap(one, whole));
    while (touching.length > 0) {
      apart = apart.filter((one) => !touching.includes(one));
      whole = touching.reduce(around, whole);
      touching = apart.filter((one) => overlap(one, whole));
    }
    apart.push(whole);
  }
  return apart;
};

const boxesOf = (grid: Grid, near: Near): Box[] => {
  const left = { ...grid, hit: grid.hit.slice() };
  const boxes: Box[] = [];
  for (let at = 0; at < left.hit.length; at += 1) if (left.hit[at]) boxes.push(takeBox(at, left, near));
  return joined(boxes);
};

/**
 * Where two pictures of a page differ, from the top to the foot; the whole page when they are not of one size. Both are drawn by the
 * same program, so what is the same has the same pixels.
 */
export const changedRegions = (before: Picture, after: Picture): Region[] => {
  if (before.width !== after.width || before.height !== after.height) return [WHOLE];
  const grid = gridOf(before, after);
  const [first, ...coarser] = NEARNESS;
  let boxes = boxesOf(grid, first);
  for (const near of coarser) if (boxes.length > MOST_PARTS) boxes = boxesOf(grid, near);
  const { columns, rows } = grid;
  return boxes
    .map(({ left, top, right, bottom }) => ({
      x: left / columns,
      y: top / rows,
      width: (right - left) / columns,
      height: (bottom - top) / rows,
    }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
};
