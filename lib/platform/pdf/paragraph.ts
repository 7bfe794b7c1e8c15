// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, paragraph } from './page';
import { setText } from './set-text';
import { drawText, type TextStyle, widthOf } from './text';
import { type FaceName } from './typeface';
import { millimetres } from './units';

/** A stretch of text in one look; without `face` it takes the paragraph's. `scale` enlarges it in the line. */
export type Span = { text: string; face?: FaceName; scale?: number };

type Piece = { text: string; face: FaceName; size: number; width: number };
type Word = { pieces: Piece[]; width: number; space: number };

/** One line of a paragraph: pieces in reading order, ready to be set beside each other. */
export type Line = { pieces: Piece[]; width: number };

const pieceOf = (text: string, face: FaceName, size: number): Piece => ({
  text,
  face,
  size,
  width: widthOf(text, { face, size }),
});

const wordsOf = (spans: readonly Span[], style: TextStyle): Word[] => {
  const words: Word[] = [{ pieces: [], width: 0, space: 0 }];
  for (const span of spans) {
    const { face } = setText(span.text, span.face ?? style.face);
    const size = style.size * (span.scale ?? 1);
    const space = widthOf(' ', { face, size: style.size });
    span.text.split(/[ \n]/).forEach((part, index) => {
      if (index > 0) words.push({ pieces: [], width: 0, space });
      if (part === '') return;
      const piece = pieceOf(part, face, size);
      const word = words.at(-1);
      word?.pieces.push(piece);
      if (word) word.width += piece.width;
    });
  }
  return words.filter((word) => word.pieces.length > 0);
};

const HYPHEN = /^(.{3,}?\p{L}{2}-)(\p{L}{3}.*)$/u;

const splitPiece = (piece: Piece, room: number, anywhere: boolean): [Piece, Piece] | null => {
  const cuts: number[] = [];
  if (anywhere) {
    for (let cut = piece.text.length - 1; cut > 0; cut -= 1) cuts.push(cut);
  } else {
    const match = HYPHEN.exec(piece.text);
    if (match?.[1]) cuts.push(match[1].length);
  }
  for (const cut of cuts) {
    const head = pieceOf(piece.text.slice(0, cut), piece.face, piece.size);
    if (head.width <= room) return [head, pieceOf(piece.text.slice(cut), piece.face, piece.size)];
  }
  return null;
};

const splitWord = (word: Word, room: number, anywhere: boolean): [Word, Word] | null => {
  let used = 0;
  for (const [index, piece] of word.pieces.entries()) {
    const cut = splitPiece(piece, room - used, anywhere);
    const fits = used + piece.width <= room;
    if (cut && !(fits && anywhere && index < word.pieces.length - 1)) {
      const head = [...word.pieces.slice(0, index), cut[0]];
      const tail = [cut[1], ...word.pieces.slice(index + 1)];
      const sum = (pieces: Piece[]) => pieces.reduce((total, each) => total + each.width, 0);
      return [
        { pieces: head, width: sum(head), space: word.space },
        { pieces: tail, width: sum(tail), space: 0 },
      ];
    }
    used += piece.width;
  }
  return null;
};

const append = (line: Line, word: Word): void => {
  const last = line.pieces.at(-1);
  const first = word.pieces[0];
  const gap = last ? word.space : 0;
  line.width += gap + word.width;
  if (last && gap > 0) {
    last.text += ' ';
    last.width += gap;
  }
  if (last && first && last.face === first.face && last.size === first.size) {
    last.text += first.text;
    last.width += first.width;
    line.pieces.push(...word.pieces.slice(1).map((piece) => ({ ...piece })));
  } else line.pieces.push(...word.pieces.map((piece) => ({ ...piece })));
};

/**
 * Breaks a text into lines of a width (mm): at spaces; inside a word after a hyphen; inside a word anywhere only
 * when it is wider than a whole line. Nothing is ever cut off.
 */
export const linesOf = (spans: readonly Span[], style: TextStyle, width: number): Line[] => {
  const lines: Line[] = [];
  let line: Line = { pieces: [], width: 0 };
  const queue = wordsOf(spans, style);
  for (let word = queue.shift(); word; word = queue.shift()) {
    const gap = line.pieces.length > 0 ? word.space : 0;
    const room = width - line.width - gap + 0.01;
    if (word.width <= room) {
      append(line, word);
      continue;
    }
    const parts =
      splitWord(word, room, false) ?? (line.pieces.length === 0 ? splitWord(word, room, true) : null);
    if (parts) {
      append(line, parts[0]);
      queue.unshift(parts[1]);
    } else if (line.pieces.length === 0) {
      append(line, word);
      continue;
    } else queue.unshift(word);
    lines.push(line);
    line = { pieces: [], width: 0 };
  }
  if (line.pieces.length > 0) lines.push(line);
  return lines;
};

export type Column = { x: number; y: number; w: number; style: TextStyle; align?: 'left' | 'centre' };

const drawPieces = (page: Page, lines: readonly Line[], { x, y, w, style, align }: Column): void =>
  lines.forEach((line, index) => {
    let left = align === 'centre' ? x + (w - line.width) / 2 : x;
    line.pieces.forEach((piece, position) => {
      const ends =
        position === line.pieces.length - 1 && index < lines.length - 1 && !piece.text.endsWith('-');
      const top = y + millimetres(style.pitch * index);
      drawText(page, ends ? `${piece.text} ` : piece.text, {
        x: left,
        y: top + millimetres((style.size - piece.size) * 0.3725),
        style: { ...style, face: piece.face, size: piece.size },
      });
      left += piece.width;
    });
  });

/**
 * Draws lines below each other as one paragraph and gives the position (mm) below the last; every line but the last ends with a
 * space, so that extracted words stay apart.
 */
export const drawLines = (page: Page, lines: readonly Line[], column: Column): number => {
  paragraph(page, () => drawPieces(page, lines, column));
  return column.y + millimetres(column.style.pitch * lines.length);
};

/** Sets a text into a column and gives the position (mm) below its last line. */
export const drawParagraph = (page: Page, spans: readonly Span[] | string, column: Column): number =>
  drawLines(
    page,
    linesOf(typeof spans === 'string' ? [{ text: spans }] : spans, column.style, column.w),
    column,
  );
