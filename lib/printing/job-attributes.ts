// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Abilities, fitnessOf, keepsScale, OUR_PAPER, type Unfit } from './abilities';
import { fail, ok, type Result } from '@/lib/kernel/result';

/** Which sides of a sheet go to the printer at once. */
export type SheetSides = 'both' | 'fronts' | 'backs';

/** What a job asks of a printer; nothing may be left to its own settings. */
export type JobAttributes = {
  sides: typeof OUR_PAPER.twoSided | typeof OUR_PAPER.oneSided;
  media: typeof OUR_PAPER.media;
  /** `null` for a printer that says that it cannot: it would refuse the job for it. */
  scaling: typeof OUR_PAPER.scaling | null;
};

export type UnfitJob = { kind: 'unfit'; why: Unfit | 'no-duplex' };

/** What to ask for, or why this printer cannot print that. */
export const jobAttributesOf = (abilities: Abilities, sides: SheetSides): Result<JobAttributes, UnfitJob> => {
  const fitness = fitnessOf(abilities);
  if (fitness.kind === 'unfit') return fail(fitness);
  if (sides === 'both' && fitness.kind === 'one-sided') return fail({ kind: 'unfit', why: 'no-duplex' });
  return ok({
    sides: sides === 'both' ? OUR_PAPER.twoSided : OUR_PAPER.oneSided,
    media: OUR_PAPER.media,
    scaling: keepsScale(abilities) === 'no' ? null : OUR_PAPER.scaling,
  });
};
