// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a PDF viewer needs of a TrueType file; layout, names and character map stay out (glyphs are addressed by id). */
const KEPT = new Set(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']);
const HEADER = 12;
const ENTRY = 16;

type Table = { entry: Buffer; bytes: Buffer };

const tablesOf = (file: Buffer): Table[] => {
  const tables: Table[] = [];
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = Buffer.from(file.subarray(HEADER + index * ENTRY, HEADER + (index + 1) * ENTRY));
    if (!KEPT.has(entry.toString('latin1', 0, 4))) continue;
    const offset = entry.readUInt32BE(8);
    tables.push({ entry, bytes: file.subarray(offset, offset + entry.readUInt32BE(12)) });
  }
  return tables;
};

/** The part of a TrueType file that is embedded in a PDF: same glyph ids, about half the size. */
export const embeddableProgram = (file: Buffer): Buffer => {
  const tables = tablesOf(file);
  const header = Buffer.from(file.subarray(0, HEADER));
  const power = Math.floor(Math.log2(tables.length));
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(2 ** power * ENTRY, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((tables.length - 2 ** power) * ENTRY, 10);
  const bodies: Buffer[] = [];
  let offset = HEADER + tables.length * ENTRY;
  for (const { entry, bytes } of tables) {
    entry.writeUInt32BE(offset, 8);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([header, ...tables.map((table) => table.entry), ...bodies]);
};
