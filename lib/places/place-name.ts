// SPDX-License-Identifier: AGPL-3.0-or-later
/** Words that stay in lower case inside the name of a place: Italian, German, Ladin, French, Slovene. */
const PARTICLES = new Set(
  (
    "a ad ai al alla alle all' con col d' da dai dal dalla dall' de de' dei degli del della delle dello dell' di do e ed " +
    "fra in la le lo ne' nei nel nella nelle nell' per su sui sul sulla sulle sull' tra " +
    'am an auf bei dem den der im und unter en des du et les ob pri'
  ).split(' '),
);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The name of a place as it is written in a text, from the capitals of an archive: `SANT'ANGELO IN VADO` →
 * `Sant'Angelo in Vado`, `REGGIO NELL'EMILIA` → `Reggio nell'Emilia`.
 */
export const placeName = (capitals: string): string => {
  const words = capitals
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .split(/(?<=[\s\-(])|(?<=')(?=\p{L})/u);
  return words
    .map((word, index) =>
      index > 0 && PARTICLES.has(word.replace(/[\s\-()]/gu, '')) ? word : capitalised(word),
    )
    .join('');
};
