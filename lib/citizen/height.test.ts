// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { heightField, heightWarning } from './height';

describe('heightField', () => {
  it('takes whole centimetres', () => {
    expect(heightField.parse(' 172 ')).toBe(172);
    expect(heightField.parse('172 cm')).toBe(172);
    expect([heightField.parse('30'), heightField.parse('250')]).toEqual([30, 250]);
  });

  it.each(['29', '251', '1,72', '1.72', '-172', '172\u0000', '1e2', 'alta'])('refuses %s', (text) => {
    expect(heightField.safeParse(text).error?.issues[0]?.message).toBe('height.format');
  });

  it('misses an empty one', () => {
    expect(heightField.safeParse('').error?.issues[0]?.message).toBe('height.missing');
  });
});

describe('heightWarning', () => {
  it('asks to confirm an unusual height', () => {
    expect([40, 172, 230].map(heightWarning)).toEqual([null, null, null]);
    expect(heightWarning(231)).toEqual({ key: 'height.range', values: { n: 231 } });
    expect(heightWarning(39)?.key).toBe('height.range');
  });
});
