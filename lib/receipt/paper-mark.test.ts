// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { readPaperMark } from './paper-mark';

const MODELS = [
  { code: 'CIE-R1A', version: '1.1', mark: 'R1A11' },
  { code: 'SP-07', version: '1.0', mark: '07X10' },
];

describe('the mark in the foot of a paper', () => {
  it.each([
    ['R1A111F', { version: '1.1', sheet: 1, side: 'front', current: true }],
    [']C1r1a112r', { version: '1.1', sheet: 2, side: 'back', current: true }],
    ['R1A101F', { version: '1.0', sheet: 1, side: 'front', current: false }],
    ['07X101R', { version: '1.0', sheet: 1, side: 'back', current: true }],
  ])('%s is read', (text, facts) => {
    expect(readPaperMark(text, MODELS)).toMatchObject(facts);
  });

  it.each(['', 'R1A11', 'R1A110F', 'R1A111X', 'ZZZ101F', 'CA12345AB', 'ROSSI', 'BQ260000004'])(
    '%j is none',
    (text) => {
      expect(readPaperMark(text, MODELS)).toBeNull();
    },
  );
});
