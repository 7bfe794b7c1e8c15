// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalForm } from '@/lib/citizen/name-part';

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(normalForm)
    .filter((word) => word !== '');

/** Those whose label has, for each word typed, a word that begins with it; all while nothing is typed. Their order stays. */
export const matchCommands = <C extends { label: string }>(commands: readonly C[], typed: string): C[] => {
  const wanted = wordsOf(typed);
  return commands.filter(({ label }) => {
    const words = wordsOf(label);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  });
};
