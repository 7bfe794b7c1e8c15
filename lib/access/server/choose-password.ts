// SPDX-License-Identifier: AGPL-3.0-or-later
import { passwordProblem } from '@/lib/access/password-rules';
import { type Message } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { hashPassword } from './password';

/** A password as typed twice, and the words it may not be made of (names of the person and the municipality). */
export type ChosenPassword = { password: string; repeated: string; ownWords: readonly string[] };

/** The hash of a password that may be chosen, or what to tell whoever chose it. */
export const choosePassword = async ({
  password,
  repeated,
  ownWords,
}: ChosenPassword): Promise<Result<string, { kind: 'password'; message: Message }>> => {
  const words = ownWords.flatMap((text) => text.split(/[^\p{L}\d]+/u));
  const problem = passwordProblem(password, words);
  if (problem) return fail({ kind: 'password', message: problem });
  if (password !== repeated) return fail({ kind: 'password', message: { key: 'access.password.different' } });
  return ok(await hashPassword(password));
};
