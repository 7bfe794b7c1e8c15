// SPDX-License-Identifier: AGPL-3.0-or-later
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { readBack, type ReadDocument, type ReadPage, textOf } from '@/lib/platform/pdf/testing/read-back';
import { readCodes } from '@/lib/platform/pdf/testing/read-codes';
import { type PaperCase } from './paper-cases';

/** One check of a paper: what was looked at, and what is wrong; empty when it holds. */
export type PaperCheck = { name: string; wrong: string[] };

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/[\s-]/g, '');

const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) < 0.5;

/** Where ink may stand (mm): text column and binding margins of the geometry. */
const INK = { left: 14.9, right: 196, bottom: 287 };

const formatOf = ({ pages, preferences }: ReadDocument, paper: PaperCase): string[] => [
  ...(pages.length === paper.pages.length ? [] : [`${pages.length} pages`]),
  ...pages.flatMap(({ width, height }, index) =>
    near(width, 210) && near(height, 297) ? [] : [`page ${index + 1} is ${width} × ${height} mm`],
  ),
  ...(preferences.Duplex === 'DuplexFlipLongEdge' && preferences.PrintScaling === 'None'
    ? []
    : [`asks the printer for ${JSON.stringify(preferences)}`]),
];

const textsOf = ({ pages }: ReadDocument, { says }: PaperCase): string[] => {
  const all = squeezed(pages.map(textOf).join(' '));
  return says.filter((text) => !all.includes(squeezed(text))).map((text) => `lacks «${text}»`);
};

const marginsOf = ({ pages }: ReadDocument): string[] =>
  pages.flatMap(({ items }, index) =>
    items
      .filter(({ text }) => text !== 'PROVA')
      .filter(({ x, y, width }) => x < INK.left || x + width > INK.right || y > INK.bottom)
      .map(({ text }) => `page ${index + 1}: «${text}» leaves the column`),
  );

const signatureOf = (page: ReadPage, { signers: { right, left } }: PaperCase): string[] => {
  const box = (text: string) => page.items.filter((item) => item.text.startsWith(text)).at(-1);
  const [citizen, operator] = [box(right), left === null ? undefined : box(left)];
  return [
    ...(citizen && citizen.x > 105 && citizen.y > 148.5 ? [] : ['who signs does not sign bottom right']),
    ...(left === null || (operator && operator.x < 105 && operator.y > 148.5)
      ? []
      : ['the operator is not bottom left']),
  ];
};

const signaturesOf = ({ pages }: ReadDocument, paper: PaperCase): string[] =>
  pages.flatMap((page, index) => (paper.pages[index] === 'front' ? signatureOf(page, paper) : []));

const halvesOf = ({ pages }: ReadDocument, paper: PaperCase): string[] => {
  const found = pages.flatMap(({ items }, index) =>
    items.filter(({ text }) => /^\d{4}$/.test(text)).map(({ text }) => ({ text, page: paper.pages[index] })),
  );
  const wanted = [...paper.halves].sort();
  return [
    ...(found.every(({ page }) => page === 'codes-front')
      ? []
      : ['four digits alone on a page without codes']),
    ...(found
      .map(({ text }) => text)
      .sort()
      .join() === wanted.join()
      ? []
      : [`halves ${found.length} of ${wanted.length}`]),
    ...pages.flatMap((page, index) =>
      paper.pages[index] !== 'codes-front' &&
      paper.halves.some((half) => page.items.some(({ text }) => text.includes(half)))
        ? [`a half on page ${index + 1}`]
        : [],
    ),
  ];
};

/** Left and right edge (mm) of the places for digits. */
const PLACES = { first: [45, 121], second: [121, 196] } as const;

/** The place of the halves that a sheet does not hold stays empty. */
const otherHalvesOf = ({ pages }: ReadDocument, paper: PaperCase): string[] => {
  if (paper.empty === null) return [];
  const [left, right] = PLACES[paper.empty];
  return pages.flatMap(({ items }, index) =>
    paper.pages[index] === 'codes-front' &&
    items.some(({ x, y, text }) => x > left && x < right && y > 84 && y < 139 && /\d/.test(text))
      ? [`figures in the place of the ${paper.empty} halves`]
      : [],
  );
};

const outsideOf = ({ pages }: ReadDocument, paper: PaperCase): string[] =>
  pages.flatMap((page, index) =>
    paper.pages[index] === 'codes-back' &&
    paper.personal.some((text) => squeezed(textOf(page)).includes(squeezed(text)))
      ? ['page 4 says whose codes these are']
      : [],
  );

const sidesOf = ({ pages }: ReadDocument, paper: PaperCase): string[] =>
  pages.flatMap((page, index) => {
    const side = paper.pages[index]?.endsWith('back') ? 'retro' : 'fronte';
    return new RegExp(`Foglio \\d di \\d, ${side}`).test(textOf(page))
      ? []
      : [`page ${index + 1} does not say its side`];
  });

const codesOf = async (bytes: Uint8Array, paper: PaperCase): Promise<string[]> => {
  const wrong: string[] = [];
  for (const [index, wanted] of paper.codes.entries()) {
    const found = await readCodes(bytes, index + 1);
    const mark = new RegExp(`^${paper.mark}\\d${paper.pages[index]?.endsWith('back') ? 'R' : 'F'}$`);
    if (!found.some((code) => mark.test(code))) wrong.push(`page ${index + 1}: no version mark`);
    for (const code of wanted) if (!found.includes(code)) wrong.push(`page ${index + 1}: no code ${code}`);
  }
  return wrong;
};

/** What a reader that is not ours has to find in a paper. */
export const checkRead = (document: ReadDocument, paper: PaperCase): PaperCheck[] => [
  { name: 'format', wrong: formatOf(document, paper) },
  { name: 'texts', wrong: textsOf(document, paper) },
  { name: 'margins', wrong: marginsOf(document) },
  { name: 'signatures', wrong: signaturesOf(document, paper) },
  { name: 'halves', wrong: halvesOf(document, paper) },
  { name: 'other halves', wrong: otherHalvesOf(document, paper) },
  { name: 'outside', wrong: outsideOf(document, paper) },
  { name: 'sides', wrong: sidesOf(document, paper) },
];

/** Everything that one paper has to be: by the standards, read back, and under a scanner. */
export const checkPaper = async (bytes: Uint8Array, paper: PaperCase): Promise<PaperCheck[]> => [
  { name: 'standards', wrong: await lintPaper(bytes) },
  ...checkRead(await readBack(bytes), paper),
  { name: 'codes', wrong: await codesOf(bytes, paper) },
];
