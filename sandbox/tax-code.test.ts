// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { practiceCitizens } from '@/contracts/practice/citizens';
import { hasRightCheckCharacter } from './tax-code';

test('accepts right letters, omocodia included', () => {
  for (const code of ['MRTMTT25D09F205Z', 'RSSMRA85T10A562S', 'MRTMTT25D09F20RU'])
    expect(hasRightCheckCharacter(code)).toBe(true);
  expect(practiceCitizens.every(({ codiceFiscale }) => hasRightCheckCharacter(codiceFiscale))).toBe(true);
});

test('accepts the one right last digit of a provisional code', () => {
  expect([...'0123456789'].filter((digit) => hasRightCheckCharacter(`1234567890${digit}`))).toEqual(['3']);
});

test('refuses every other letter', () => {
  const accepted = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) =>
    hasRightCheckCharacter(`RSSMRA85T10A562${letter}`),
  );
  expect(accepted).toEqual(['S']);
});
