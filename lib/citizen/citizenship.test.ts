// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { citizenshipField, citizenships, isCitizenship, stateNameOf } from './citizenship';

describe('citizenships', () => {
  it('offers Italy first and stateless last, every other State by its name', () => {
    const codes = citizenships('it');
    expect(codes[0]).toBe('ITA');
    expect(codes.at(-1)).toBe('XXA');
    expect(codes.slice(1, 4)).toEqual(['AFG', 'ALB', 'DZA']);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(198);
  });

  it('names every State in Italian and in German', () => {
    for (const code of citizenships('it').filter((each) => each !== 'XXA')) {
      expect(stateNameOf(code, 'it'), code).not.toMatch(/^[A-Z]{2}$/);
      expect(stateNameOf(code, 'de'), code).not.toMatch(/^[A-Z]{2}$/);
    }
    expect(stateNameOf('DEU', 'it')).toBe('Germania');
    expect(stateNameOf('RKS', 'it')).toBe('Kosovo');
    expect(stateNameOf('XXA', 'it')).toBeNull();
  });

  it('assumes nothing: an empty choice is refused', () => {
    expect(citizenshipField.parse('ita')).toBe('ITA');
    expect(citizenshipField.safeParse('').error?.issues[0]?.message).toBe('citizenship.missing');
    expect(citizenshipField.safeParse('ZZZ').error?.issues[0]?.message).toBe('citizenship.unknown');
    expect(isCitizenship('ITA')).toBe(true);
  });
});
