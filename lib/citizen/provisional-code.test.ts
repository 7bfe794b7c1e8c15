// SPDX-License-Identifier: AGPL-3.0-or-later
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { parseProvisionalCode } from './codice-fiscale';

const iva = stdnum.IT!.iva!;

describe('a provisional code of 11 digits', () => {
  /*
   * By hand: the digits in even places doubled, the tens of what becomes 10 or more added to its units, everything summed; the last
   * digit makes it a multiple of ten. 1234567890?: 1+4+3+8+5+(12→3)+7+(16→7)+9+0 = 47, so 3.
   */
  test.each([
    ['12345678903', true],
    ['12345678901', false],
    // 0+0+7+8+3+(2)+1+0+1+(10→1)+7 = 30
    ['00743110157', true],
    ['00743110150', false],
    // 0+4+1+(2)+8+6+1+2+0+0+6 = 30
    ['02118311006', true],
    ['02118311060', false],
    // 9+(18→9)+9+9+9+9+9+9+9+9 = 90, so 0
    ['99999999990', true],
    ['00000000000', false],
    ['1234567890', false],
    ['123456789033', false],
    ['1234567890A', false],
    [' 123 4567 8903 ', true],
  ])('%s: %s', (code, right) => {
    expect(parseProvisionalCode(code) !== null).toBe(right);
  });

  test('has the check digit that another library reckons, whatever the number and the office', () => {
    for (let index = 0; index < 300; index += 1) {
      const number = String((index * 7_919_993 + 1) % 10_000_000).padStart(7, '0');
      const office = String((index % 100) + 1).padStart(3, '0');
      for (let digit = 0; digit < 10; digit += 1) {
        const code = `${number}${office}${digit}`;
        expect(parseProvisionalCode(code) !== null, code).toBe(iva.validate(code).isValid);
      }
    }
  });
});
