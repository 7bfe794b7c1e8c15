// SPDX-License-Identifier: AGPL-3.0-or-later
import { findGuide, guides } from '@/lib/guides/guide';
import { computedWords } from './guide-words';

/** The few words by which a guide is called at the counter; its number where it is not known any more. */
export const guideName = (number: unknown): string => {
  const guide = findGuide(String(number));
  return guide ? computedWords('it', `guide.${guide.name}.short`) : String(number);
};

/** All of them, to choose from. */
export const guideNames = (): { number: number; name: string }[] =>
  guides.map(({ number }) => ({ number, name: guideName(number) }));
