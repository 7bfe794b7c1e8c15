// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { mintCode, mintSerial } from './mint';

/** χ² of observed counts against an even spread. */
const chiSquare = (counts: readonly number[], total: number): number => {
  const expected = total / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

const countsBy = (symbols: string, alphabet: string): number[] => {
  const counts = new Map([...alphabet].map((symbol) => [symbol, 0]));
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts.values()];
};

/** 9 degrees of freedom: above 46.0 once in about two million fair runs. */
const LIMIT = 46;
const DIGITS = '0123456789';

test('codes have eight digits, each as likely as the others, at every place', () => {
  const codes = Array.from({ length: 40_000 }, mintCode);
  expect(codes.every((code) => /^\d{8}$/.test(code))).toBe(true);
  for (let place = 0; place < 8; place += 1) {
    const column = codes.map((code) => code[place]).join('');
    expect(chiSquare(countsBy(column, DIGITS), codes.length)).toBeLessThan(LIMIT);
  }
  const all = codes.join('');
  expect(chiSquare(countsBy(all, DIGITS), all.length)).toBeLessThan(LIMIT);
});

test('the plain remainder of a byte would be caught by the same measure', () => {
  const skewed = Array.from({ length: 320_000 }, (_, index) => String((index % 256) % 10)).join('');
  expect(chiSquare(countsBy(skewed, DIGITS), skewed.length)).toBeGreaterThan(LIMIT);
});

test('serials have the shape of a card and spread over the letters', () => {
  const serials = Array.from({ length: 20_000 }, mintSerial);
  expect(serials.every((serial) => /^C[A-Z]\d{5}[A-Z]{2}$/.test(serial))).toBe(true);
  const letters = serials.map((serial) => serial.slice(7)).join('');
  // 25 degrees of freedom: above 81 about once in ten million fair runs.
  expect(chiSquare(countsBy(letters, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), letters.length)).toBeLessThan(81);
});
