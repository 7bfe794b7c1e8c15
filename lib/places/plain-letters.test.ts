// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { plainLetters, searchForm } from './plain-letters';

describe('plainLetters', () => {
  it('leaves no European letter unfolded', () => {
    for (let code = 0xc0; code <= 0x17f; code++) {
      const letter = String.fromCharCode(code);
      if (letter === '×' || letter === '÷') continue;
      expect(plainLetters(letter), letter).toMatch(/^[A-Za-z']+$/);
    }
    expect(plainLetters('ȘșȚț')).toBe('SsTt');
  });

  it('leaves other scripts alone', () => {
    expect(plainLetters('王 Ж')).toBe('王 Ж');
  });
});

describe('searchForm', () => {
  it('makes words of signs', () => {
    expect(searchForm(" L'AQUILA  ")).toBe('l aquila');
    expect(searchForm('Nago–Torbole (TN)')).toBe('nago torbole tn');
    expect(searchForm('%_;')).toBe('');
  });
});
