// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from './decode-message';
import { encodeMessage } from './encode-message';
import { booleanAttribute, GROUP, type IppMessage, numberAttribute, SYNTAX, textAttribute } from './message';
import { namesIn, numberOf, textsOf } from './read-attribute';

const bytes = fc.uint8Array({ maxLength: 40 });
const value = fc.record({ syntax: fc.integer({ min: 0x10, max: 0xff }), bytes });
const attribute = fc.record({
  name: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }),
  values: fc.array(value, { minLength: 1, maxLength: 5 }),
});
const group = fc.record({
  tag: fc.integer({ min: 0, max: 0x0f }).filter((tag) => tag !== GROUP.end),
  attributes: fc.array(attribute, { maxLength: 6 }),
});
const message = fc.record({
  version: fc.tuple(fc.nat(255), fc.nat(255)),
  code: fc.nat(0xffff),
  requestId: fc.nat(0x7fffffff),
  groups: fc.array(group, { maxLength: 4 }),
});

const countOf = ({ groups }: IppMessage): number =>
  groups.reduce((sum, { attributes }) => sum + 1 + attributes.flatMap(({ values }) => values).length, 0);

const answer = (...attributes: IppMessage['groups'][number]['attributes']): IppMessage => ({
  version: [2, 0],
  code: 0,
  requestId: 1,
  groups: [{ tag: GROUP.printer, attributes }],
});

describe('any message', () => {
  it('reads back as it was written, with the document behind it', () => {
    fc.assert(
      fc.property(message, bytes, (written, document) => {
        const read = decodeMessage(Buffer.concat([encodeMessage(written), document]));
        expect(read.ok && Buffer.from(read.value.rest).equals(Buffer.from(document))).toBe(true);
        if (!read.ok) return;
        const again = encodeMessage(read.value.message);
        expect(Buffer.from(again).equals(Buffer.from(encodeMessage(written)))).toBe(true);
      }),
    );
  });

  it('cut anywhere, is malformed', () => {
    fc.assert(
      fc.property(message, fc.nat(), (written, at) => {
        const whole = encodeMessage(written);
        expect(decodeMessage(whole.subarray(0, at % whole.length))).toEqual({
          ok: false,
          error: { kind: 'malformed' },
        });
      }),
    );
  });
});

describe('bytes that anybody wrote', () => {
  it('never throw, and never give more than they hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const read = decodeMessage(noise);
        if (!read.ok) return;
        expect(countOf(read.value.message)).toBeLessThanOrEqual(noise.length);
        for (const { tag } of read.value.message.groups) {
          expect(namesIn(read.value.message, tag).length).toBeLessThanOrEqual(noise.length);
          for (const name of namesIn(read.value.message, tag)) textsOf(read.value.message, tag, name);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('one byte changed somewhere never throws', () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.nat(255), (written, at, byte) => {
        const whole = Buffer.from(encodeMessage(written));
        whole[at % whole.length] = byte;
        decodeMessage(whole);
      }),
    );
  });

  it.each([
    ['lengths that are negative numbers elsewhere', [0x04, 0x44, 0x00, 0x01, 0x61, 0xff, 0xf0, 0x44, 0x03]],
    ['a value before any group', [0x44, 0x00, 0x01, 0x61, 0x00, 0x00, 0x03]],
    ['a further value of no attribute', [0x04, 0x44, 0x00, 0x00, 0x00, 0x00, 0x03]],
    ['no end', [0x04]],
  ])('%s: malformed', (_name, body) => {
    const head = [2, 0, 0, 0, 0, 0, 0, 1];
    expect(decodeMessage(Uint8Array.from([...head, ...body]))).toEqual({
      ok: false,
      error: { kind: 'malformed' },
    });
  });

  it('forty thousand collections inside each other are a row of values', () => {
    const begin = { syntax: 0x34, bytes: new Uint8Array() };
    const values = Array.from({ length: 40_000 }, () => begin);
    const read = decodeMessage(encodeMessage(answer({ name: 'media-col', values })));
    expect(read.ok && read.value.message.groups[0]?.attributes[0]?.values).toHaveLength(40_000);
  });

  it('names of the language itself are names', () => {
    const read = decodeMessage(encodeMessage(answer(textAttribute('__proto__', 'keyword', 'x'))));
    expect(read.ok && textsOf(read.value.message, GROUP.printer, '__proto__')).toEqual(['x']);
    expect(read.ok && textsOf(read.value.message, GROUP.printer, 'toString')).toEqual([]);
  });
});

describe('reading', () => {
  it('texts lose what controls a screen, and what is too long', () => {
    const named = answer(
      textAttribute('printer-make-and-model', 'text', `Stampante\u0007\u202e ${'x'.repeat(400)}`),
      textAttribute('sides-supported', 'keyword', 'one-sided', 'two-sided-long-edge'),
    );
    const [model] = textsOf(named, GROUP.printer, 'printer-make-and-model');
    expect(model).toMatch(/^Stampante x+$/);
    expect(model).toHaveLength(255);
    expect(textsOf(named, GROUP.printer, 'sides-supported')).toEqual(['one-sided', 'two-sided-long-edge']);
    expect(textsOf(named, GROUP.job, 'sides-supported')).toEqual([]);
  });

  it('a text with its language', () => {
    const german = Buffer.concat([
      Buffer.from([0, 2]),
      Buffer.from('de'),
      Buffer.from([0, 6]),
      Buffer.from('Papier'),
    ]);
    const of = (bytes: Uint8Array) =>
      textsOf(
        answer({ name: 'x', values: [{ syntax: SYNTAX.textWithLanguage, bytes }] }),
        GROUP.printer,
        'x',
      );
    expect(of(german)).toEqual(['Papier']);
    expect(of(Buffer.from([0xff, 0xff, 1]))).toEqual([]);
    expect(of(Buffer.from([]))).toEqual([]);
  });

  it('numbers of four bytes only', () => {
    const said = answer(
      numberAttribute('job-id', 'integer', -7, 8),
      numberAttribute('job-state', 'enum', 9),
      { name: 'short', values: [{ syntax: SYNTAX.integer, bytes: Uint8Array.of(1) }] },
      booleanAttribute('ipp-attribute-fidelity', true),
    );
    expect(numberOf(said, GROUP.printer, 'job-id')).toBe(-7);
    expect(numberOf(said, GROUP.printer, 'job-state')).toBe(9);
    expect(numberOf(said, GROUP.printer, 'short')).toBeNull();
    expect(numberOf(said, GROUP.printer, 'ipp-attribute-fidelity')).toBeNull();
  });

  it('what is too long for the wire is not written', () => {
    expect(() => encodeMessage(answer(textAttribute('x', 'text', 'a'.repeat(40_000))))).toThrow('32767');
  });
});
