// SPDX-License-Identifier: AGPL-3.0-or-later
import { formText } from '@/lib/kernel/form-text';
import { COLLECTION_TEXT_MAX } from './hand-over';

/** What becomes of a card that nobody collects. */
export const disposals = ['sent-back', 'destroyed'] as const;

/** A card sent back to its sender, or destroyed, and by whose instruction. */
export type Disposal = { how: (typeof disposals)[number]; instruction: string };

/** What is missing in a disposal as it was posted. */
export type DisposalProblem = 'disposal-missing' | 'instruction-missing' | 'text-long';

/** Reads a disposal out of a posted form (`how`, `instruction`). */
export const disposalOf = (form: FormData): Disposal | DisposalProblem => {
  const how = disposals.find((one) => one === formText(form, 'how'));
  const instruction = formText(form, 'instruction').trim();
  if (!how) return 'disposal-missing';
  if (instruction === '') return 'instruction-missing';
  return instruction.length > COLLECTION_TEXT_MAX ? 'text-long' : { how, instruction };
};
