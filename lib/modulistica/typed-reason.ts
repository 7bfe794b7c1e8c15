// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { isPlainText, LONGEST_NOTE, type TypedProblem } from './form-decision';

/** The reason for taking a version out or back in: one sentence that clerks and the trail's readers understand. */
export const reasonOf = (typed: string): Result<string, TypedProblem> => {
  const problem = (key: string) =>
    fail<TypedProblem>({ kind: 'typed', message: { path: 'reason', key, values: { max: LONGEST_NOTE } } });
  const reason = typed.trim().replace(/\s+/g, ' ');
  if (reason === '') return problem('modulistica.reasonMissing');
  if (reason.length > LONGEST_NOTE) return problem('modulistica.noteLong');
  return isPlainText(reason) ? ok(reason) : problem('modulistica.noteCharacters');
};
