// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, PDFDict, PDFNumber, PDFRawStream } from 'pdf-lib';
import { readJpegHead } from '../../jpeg-head';
import { at, dataOf, dictAt, listAt, nameAt, numberAt, type OpenedPaper } from './opened-paper';
import { type Rule } from './rule';

type UsedFont = { font: PDFDict; descendant: PDFDict; program: Buffer; glyphs: Set<number> };

const programOf = (descendant: PDFDict): Buffer =>
  dataOf(at(dictAt(descendant, 'FontDescriptor'), 'FontFile2'));

/** Fonts with the glyphs that the pages show of them. */
const fontsOf = ({ pages }: OpenedPaper): UsedFont[] => {
  const used = new Map<PDFDict, UsedFont>();
  for (const { node, events } of pages) {
    const fonts = dictAt(dictAt(node, 'Resources'), 'Font');
    for (const event of events) {
      if (event.kind !== 'glyphs') continue;
      const font = dictAt(fonts, event.font);
      const [descendant] = listAt(font, 'DescendantFonts');
      if (!font || !(descendant instanceof PDFDict)) throw new Error(`the page names no font ${event.font}`);
      const known = used.get(font) ?? { font, descendant, program: programOf(descendant), glyphs: new Set() };
      for (const id of event.ids) known.glyphs.add(id);
      used.set(font, known);
    }
  }
  return [...used.values()];
};

const everyFont =
  (holds: (font: UsedFont) => boolean): Rule['holds'] =>
  (paper) =>
    fontsOf(paper).every(holds);

type Tables = (tag: string) => number;

const tablesOf = (program: Buffer): Tables => {
  const offsets = new Map<string, number>();
  for (let index = 0; index < program.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    offsets.set(program.toString('latin1', entry, entry + 4), program.readUInt32BE(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font program has no table ${tag}`);
    return offset;
  };
};

const widthIn = (program: Buffer, glyph: number): number => {
  const table = tablesOf(program);
  const unitsPerEm = program.readUInt16BE(table('head') + 18);
  const metrics = program.readUInt16BE(table('hhea') + 34);
  return (program.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm;
};

const glyphsIn = (program: Buffer): number => program.readUInt16BE(tablesOf(program)('maxp') + 4);

const declaredWidth = (descendant: PDFDict, glyph: number): number | undefined => {
  const [first, widths] = listAt(descendant, 'W');
  if (!(first instanceof PDFNumber) || !(widths instanceof PDFArray)) return undefined;
  const width = widths.lookup(glyph - first.asNumber());
  return width instanceof PDFNumber ? width.asNumber() : undefined;
};

const charactersOf = (font: PDFDict): Map<number, string> => {
  const rows = dataOf(at(font, 'ToUnicode'))
    .toString('latin1')
    .matchAll(/<([0-9a-f]{4})> <([0-9a-f]+)>/gi);
  return new Map([...rows].map(([, glyph = '', character = '']) => [parseInt(glyph, 16), character]));
};

const imagesOf = ({ pages }: OpenedPaper): PDFRawStream[] =>
  pages.flatMap(({ node }) => {
    const objects = dictAt(dictAt(node, 'Resources'), 'XObject');
    return (objects?.keys() ?? []).flatMap((key) => {
      const image = objects?.lookup(key);
      return image instanceof PDFRawStream ? [image] : [];
    });
  });

/** What letters and pictures are made of: ISO 19005-2, 6.2.8 and 6.2.11. */
export const contentRules: readonly Rule[] = [
  { name: 'every font is embedded (6.2.11.4)', holds: everyFont(({ program }) => program.length > 0) },
  {
    name: 'every glyph shown is in its font and is a letter (6.2.11.8)',
    holds: everyFont(
      ({ program, glyphs }) =>
        program.length > 0 && [...glyphs].every((glyph) => glyph > 0 && glyph < glyphsIn(program)),
    ),
  },
  {
    name: 'every glyph shown can be copied as the character it is (6.2.11.7)',
    holds: everyFont(({ font, glyphs }) => {
      const characters = charactersOf(font);
      return [...glyphs].every((glyph) => !/^(0000|feff|fffe)?$/i.test(characters.get(glyph) ?? ''));
    }),
  },
  {
    name: 'widths are those of the font (6.2.11.5)',
    holds: everyFont(
      ({ program, descendant, glyphs }) =>
        program.length > 0 &&
        [...glyphs].every(
          (glyph) => Math.abs(widthIn(program, glyph) - (declaredWidth(descendant, glyph) ?? NaN)) <= 1,
        ),
    ),
  },
  {
    name: 'glyphs are addressed by their number (6.2.11.3)',
    holds: everyFont(
      ({ font, descendant }) =>
        nameAt(descendant, 'CIDToGIDMap') === 'Identity' && nameAt(font, 'Encoding') === 'Identity-H',
    ),
  },
  {
    name: 'a picture is a JPEG of grey or red, green and blue, as big as it is said to be, with nothing else in it (6.2.8)',
    holds: (paper) =>
      imagesOf(paper).every((image) => {
        try {
          const { width, height, colours } = readJpegHead(image.getContents());
          const space = colours === 1 ? 'DeviceGray' : 'DeviceRGB';
          const { dict } = image;
          return (
            numberAt(dict, 'Width') === width &&
            numberAt(dict, 'Height') === height &&
            nameAt(dict, 'ColorSpace') === space
          );
        } catch {
          return false;
        }
      }),
  },
];
