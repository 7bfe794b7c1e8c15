// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { practiceCitizens } from '@/contracts/practice/citizens';
import { hasRightCheckLetter } from './tax-code';

test('accepts right letters, omocodia included', () => {
  for (const code of ['MRTMTT25D09F205Z', 'RSSMRA85T10A562S', 'MRTMTT25D09F20RU'])
    expect(hasRightCheckLetter(code)).toBe(true);
  expect(practiceCitizens.every(({ codiceFiscale }) => hasRightCheckLetter(codiceFiscale))).toBe(true);
});

test('refuses every other letter', () => {
  const accepted = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) =>
    hasRightCheckLetter(`RSSMRA85T10A562${letter}`),
  );
  expect(accepted).toEqual(['S']);
});
