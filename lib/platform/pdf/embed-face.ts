// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFName, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import { embeddableProgram } from './font-program';
import { kept } from './kept';
import { FACES, type FaceName, typeface } from './typeface';

type Prepared = { program: Buffer; programLength: number; toUnicode: Buffer };

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const toUnicodeMap = (glyphOf: ReadonlyMap<number, number>): string => {
  const characterOf = new Map<number, number>();
  for (const [codePoint, glyph] of glyphOf) if (!characterOf.has(glyph)) characterOf.set(glyph, codePoint);
  const rows = [...characterOf].map(([glyph, codePoint]) => `<${hex(glyph)}> <${hex(codePoint)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < rows.length; start += 100) {
    const block = rows.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
};

const prepare = kept(Object.keys(FACES).length, (name: FaceName): Prepared => {
  const { file, glyphOf } = typeface(name);
  const program = embeddableProgram(file);
  return {
    program: deflateSync(program, { level: 9 }),
    programLength: program.length,
    toUnicode: deflateSync(toUnicodeMap(glyphOf), { level: 9 }),
  };
});

/** Registers a whole face in a document (compressed once per process), glyph ids as character codes. */
export const embedFace = (context: PDFContext, name: FaceName): PDFRef => {
  const face = typeface(name);
  const { program, programLength, toUnicode } = prepare(name);
  const stream = (bytes: Buffer, extra: Record<string, number> = {}) =>
    context.register(
      PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length, ...extra }), bytes),
    );
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: face.postScriptName,
      Flags: face.italicAngle === 0 ? 4 : 68,
      FontBBox: [...face.box],
      ItalicAngle: face.italicAngle,
      Ascent: face.ascent,
      Descent: face.descent,
      CapHeight: face.capHeight,
      StemV: 80,
      FontFile2: stream(program, { Length1: programLength }),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: face.postScriptName,
      CIDToGIDMap: 'Identity',
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, [...face.advances]],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: face.postScriptName,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: stream(toUnicode),
    }),
  );
};
