// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, type Result } from '@/lib/kernel/result';

/** Lines to show, or one sentence that says what was wrong and what to do. */
export type Outcome = Result<readonly string[], { kind: 'refused'; sentence: string }>;

/** An expected reason to end with exit code 1. */
export const refuse = (sentence: string): Outcome => fail({ kind: 'refused', sentence });

/** One command: the words that name it, what follows them, what it does; `offline` ones need no database. */
export type Command = {
  words: string;
  takes: string;
  does: string;
  offline?: true;
  run(args: readonly string[]): Promise<Outcome>;
};
