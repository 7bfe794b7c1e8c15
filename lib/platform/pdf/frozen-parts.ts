// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from 'node:zlib';
import { getDefaultSRGBProfile, PDFContext, PDFRawStream } from 'pdf-lib';
import { embedFace } from './embed-face';
import { kept } from './kept';
import { type FrozenPart } from './pdf-file';
import { FACES, type FaceName } from './typeface';

/** Numbers of the objects that every paper has; faces follow, then what differs. */
export const NUMBERS = { catalog: 1, pages: 2, info: 3, metadata: 4, profile: 5, firstFace: 6 } as const;

/** Objects of a face: program, map to characters, descriptor, descendant, font. */
const PER_FACE = 5;

const names = Object.keys(FACES) as FaceName[];

/** First number after those of the frozen parts. */
export const FIRST_FREE = NUMBERS.firstFace + names.length * PER_FACE;

const startOf = (face: FaceName): number => NUMBERS.firstFace + names.indexOf(face) * PER_FACE;

/** Number of the font object of a face: the last that its embedding registers. */
export const fontNumber = (face: FaceName): number => startOf(face) + PER_FACE - 1;

const freeze = (first: number, register: (context: PDFContext) => void): FrozenPart => {
  const context = PDFContext.create();
  context.largestObjectNumber = first - 1;
  register(context);
  const starts: [number, number][] = [];
  const chunks: Buffer[] = [];
  let length = 0;
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    const body = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(body, 0);
    const bytes = Buffer.concat([Buffer.from(`${objectNumber} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    starts.push([objectNumber, length]);
    chunks.push(bytes);
    length += bytes.length;
  }
  return { bytes: Buffer.concat(chunks), starts };
};

const faceParts = kept(names.length, (face: FaceName): FrozenPart => {
  const part = freeze(startOf(face), (context) => embedFace(context, face));
  const numbers = part.starts.map(([number]) => number);
  if (numbers.length !== PER_FACE || Math.max(...numbers) !== fontNumber(face))
    throw new Error(`the face ${face} has other objects than were counted`);
  return part;
});

const profilePart = kept(1, (): FrozenPart =>
  freeze(NUMBERS.profile, (context) => {
    const profile = deflateSync(getDefaultSRGBProfile(), { level: 9 });
    context.register(
      PDFRawStream.of(context.obj({ N: 3, Filter: 'FlateDecode', Length: profile.length }), profile),
    );
  }),
);

/** What is the same in every paper with these faces: the colour profile and the embedded fonts, serialised once per process. */
export const frozenParts = (faces: ReadonlySet<FaceName>): FrozenPart[] => [
  profilePart(''),
  ...names.filter((name) => faces.has(name)).map(faceParts),
];
