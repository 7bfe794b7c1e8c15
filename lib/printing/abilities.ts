// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';

const words = z.array(z.string());

/** What a printer says that it can, as it was asked: empty lists where it says nothing. */
export const abilitiesSchema = z.object({
  makeAndModel: z.string(),
  sides: words,
  media: words,
  formats: words,
  scalings: words,
  /** IPP's `printer-state`: 3 idle, 4 processing, 5 stopped; `null` when it does not say. */
  state: z.number().nullable(),
  reasons: words,
});

export type Abilities = z.infer<typeof abilitiesSchema>;

/** IPP's names of what our papers are: A4 (PWG 5101.1), turned like the pages of a book, as PDF, not scaled. */
export const OUR_PAPER = {
  media: 'iso_a4_210x297mm',
  twoSided: 'two-sided-long-edge',
  oneSided: 'one-sided',
  format: 'application/pdf',
  scaling: 'none',
} as const;

/** Why sheets cannot be sent to a printer at all. */
export type Unfit = 'no-pdf' | 'no-a4';

/** What a printer is good for: whole sheets, one side at a time, or nothing of ours. */
export type Fitness = { kind: 'two-sided' } | { kind: 'one-sided' } | { kind: 'unfit'; why: Unfit };

/** Whether sheets come out printed on both sides, turned like the pages of a book. */
export const printsBothSides = ({ sides }: Abilities): boolean => sides.includes(OUR_PAPER.twoSided);

/** What our sheets can be sent to a printer as. */
export const fitnessOf = (abilities: Abilities): Fitness => {
  const { media, formats } = abilities;
  if (!formats.includes(OUR_PAPER.format)) return { kind: 'unfit', why: 'no-pdf' };
  if (!media.includes(OUR_PAPER.media)) return { kind: 'unfit', why: 'no-a4' };
  return { kind: printsBothSides(abilities) ? 'two-sided' : 'one-sided' };
};

/** Whether a printer can print at 100 %; many do not say: the ruler of the test page tells. */
export const keepsScale = ({ scalings }: Abilities): 'yes' | 'no' | 'unsaid' => {
  if (scalings.length === 0) return 'unsaid';
  return scalings.includes(OUR_PAPER.scaling) ? 'yes' : 'no';
};
