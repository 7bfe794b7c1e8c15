// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './paragraph';
import { type } from './text';

const look = type('regular', 11, 14);
const letters = fc.string({ unit: fc.constantFrom(...'abcdefgßèŁ-'), minLength: 1, maxLength: 90 });

describe('linesOf', () => {
  it('keeps every character and stays within the column, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 25 }), fc.integer({ min: 20, max: 170 }), (words, width) => {
        const lines = linesOf([{ text: words.join(' ') }], look, width);
        const text = lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join('');
        expect(text.replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
      }),
    );
  });

  it('breaks after a hyphen between words, not inside «e-mail»', () => {
    const broken = linesOf([{ text: 'Unterwurzacher-Hohenegger' }], look, 35).map(
      (line) => line.pieces[0]?.text,
    );
    expect(broken).toEqual(['Unterwurzacher-', 'Hohenegger']);
    const kept = linesOf([{ text: 'un telefono, e-mail' }], look, 28).map((line) => line.pieces[0]?.text);
    expect(kept).toEqual(['un telefono,', 'e-mail']);
  });

  it('keeps a comma with the bold word before it', () => {
    const [line] = linesOf([{ text: 'dell’' }, { text: 'app', face: 'bold' }, { text: ', poi' }], look, 100);
    expect(line?.pieces.map((piece) => piece.text)).toEqual(['dell’', 'app', ', poi']);
  });
});
