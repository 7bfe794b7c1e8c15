// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openingOf, paragraphsOf, safeText, safeTitle, tidyText, unsafeCharacterIn } from './notice-text';

describe('a text from outside', () => {
  it.each([
    ['a direction override', 'fattura\u202Efdp.exe', 'fattura\uFFFDfdp.exe'],
    ['isolates', 'a\u2066b\u2069c', 'a\uFFFDb\uFFFDc'],
    ['a bell and a null', 'a\u0007b\u0000c', 'a\uFFFDb\uFFFDc'],
    ['a zero-width space', 'in\u200Bterno', 'in\uFFFDterno'],
    ['half a pair', 'a\uD83Db', 'a\uFFFDb'],
    ['a tab', 'a\tb', 'a b'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['markup, which stays text', '<b onclick="x">a</b>', '<b onclick="x">a</b>'],
    ['accents and pictures', 'Perché è così 😀', 'Perché è così 😀'],
  ])('with %s', (_name, text, shown) => {
    expect(safeText(text)).toBe(shown);
    expect(unsafeCharacterIn(tidyText(text)) === null).toBe(!shown.includes('\uFFFD'));
  });

  test('as a title stands on one line', () => {
    expect(safeTitle('  Nuovi\n\nmoduli \u2029 oggi ')).toBe('Nuovi moduli oggi');
  });

  test('never holds what could deceive, whatever comes, and never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const safe = safeText(text);
        expect(unsafeCharacterIn(safe)).toBeNull();
        expect(safe.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('tells where the invisible character stands', () => {
    expect(unsafeCharacterIn('Da domani i moduli nuovi\u202E si usano')).toEqual({
      code: 'U+202E',
      before: 'omani i moduli nuovi',
    });
    expect(unsafeCharacterIn('\u2060x')).toEqual({ code: 'U+2060', before: '' });
  });
});

test('paragraphs stand between blank lines; a line end alone stays inside one', () => {
  expect(paragraphsOf('Uno\ndue\n \n\ntre\n\n')).toEqual(['Uno\ndue', 'tre']);
});

describe('what is shown at once', () => {
  const sentence = `${'parola '.repeat(30).trim()}.`;

  it.each([
    ['a short text, whole', 'Uno.\n\nDue.', ['Uno.', 'Due.'], []],
    [
      'paragraphs while they fit',
      [sentence, 'Due.', sentence, 'Tre.'].join('\n\n'),
      [sentence, 'Due.'],
      [sentence, 'Tre.'],
    ],
    [
      'of a long paragraph, whole sentences',
      [sentence, sentence, sentence].join(' '),
      [sentence],
      [[sentence, sentence].join(' ')],
    ],
  ])('%s', (_name, text, opening, rest) => {
    expect(openingOf(text)).toEqual({ opening, rest });
  });

  test('no word is lost or said twice, whatever the text', () => {
    const words = fc.array(fc.stringMatching(/^[a-z.]{1,40}$/), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n\n', '. ', ''), (parts, between) => {
        const text = tidyText(parts.join(between));
        const { opening, rest } = openingOf(text);
        expect([...opening, ...rest].join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(opening.length).toBeGreaterThan(0);
        expect(opening.join('').length).toBeLessThanOrEqual(401);
      }),
    );
  });
});
