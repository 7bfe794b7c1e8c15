// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readCsv', () => {
  it('reads quotes, a byte order mark, blank lines and short lines, with their numbers', () => {
    const result = readCsv(bytes('\ufeff"A","B"\r\n1,"x, ""y"""\r\n\r\n2\r\n'));
    expect(result).toEqual({
      ok: true,
      value: {
        columns: ['A', 'B'],
        lines: [
          { line: 2, record: { A: '1', B: 'x, "y"' } },
          { line: 4, record: { A: '2', B: '' } },
        ],
        broken: [],
      },
    });
  });

  it('reports a line with quotes out of place and goes on', () => {
    expect(readCsv(bytes('A,B\n1,"x"y\n2,z\n'))).toMatchObject({
      value: { lines: [{ line: 3 }], broken: [{ line: 2, message: { key: 'places.line.quotes' } }] },
    });
  });

  it('loses one line only to a quote that is never closed', () => {
    expect(readCsv(bytes('A,B\n1,x\n2,"y\n3,z\n'))).toMatchObject({
      value: { lines: [{ line: 2 }, { line: 4, record: { A: '3' } }], broken: [{ line: 3 }] },
    });
  });

  it('takes only UTF-8', () => {
    expect(readCsv(new Uint8Array([0x41, 0x0a, 0xc0, 0x20]))).toEqual({
      ok: false,
      error: { kind: 'encoding' },
    });
  });

  it('finds no columns in an empty file', () => {
    expect(readCsv(bytes(''))).toEqual({ ok: true, value: { columns: [], lines: [], broken: [] } });
  });
});
