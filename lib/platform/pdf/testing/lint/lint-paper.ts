// SPDX-License-Identifier: AGPL-3.0-or-later
import { annotationRules } from './annotation-rules';
import { contentRules } from './content-rules';
import { fileRules } from './file-rules';
import { openPaper } from './opened-paper';
import { type Rule } from './rule';
import { structureRules } from './structure-rules';

/** Every rule of the papers. Written for what we make ourselves: it is no validator of any PDF. */
export const paperRules: readonly Rule[] = [
  ...fileRules,
  ...structureRules,
  ...contentRules,
  ...annotationRules,
];

/** Names of the rules that a paper breaks; of what is no PDF, why it cannot be read. */
export const lintPaper = async (bytes: Uint8Array): Promise<string[]> => {
  try {
    const paper = await openPaper(bytes);
    return paperRules.filter(({ holds }) => !holds(paper)).map(({ name }) => name);
  } catch (error) {
    return [`unreadable: ${String(error)}`];
  }
};
