// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FieldMessage } from '@/lib/kernel/message';
import { expiryOf } from './form-end';
import { isDecided } from './form-release';
import { aheadOf, versionInForceAt } from './form-state';
import { type FormVersion } from './form-version';
import { decidesAlone, earliestStart, type ReleaseRule } from './release-rule';
import { startOf, type TypedStart } from './start-minute';

/** What is typed to put a version in force: from when, and what clerks are told of the change. */
export type TypedRelease = TypedStart & { note: string };

/** What was typed cannot be: a message for its field. */
export type TypedProblem = { kind: 'typed'; message: FieldMessage };

export type DecisionError =
  | TypedProblem
  /** Another version of the same form begins at the same instant. */
  | { kind: 'taken'; version: string }
  /** A second person has decided the beginning: who brought the version in does not move it. */
  | { kind: 'decided' };

/** What is to be written: a release, or a proposal that waits for a second person. */
export type Decision = { startsAt: Date; note: string; kind: 'ordinary' | 'delayed'; proposal: boolean };

/** The longest sentence on a change. */
export const LONGEST_NOTE = 300;

const typedProblem = (path: string, key: string, values?: FieldMessage['values']) =>
  fail<TypedProblem>({ kind: 'typed', message: { path, key, values } });

/** A text of one line of typing: trimmed, with no control or direction characters. */
export const isPlainText = (text: string): boolean =>
  !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text.replace(/\r?\n/g, ' '));

const noteOf = (text: string, replaces: boolean): Result<string, TypedProblem> => {
  const note = text.trim().replace(/\s+/g, ' ');
  if (replaces && note === '') return typedProblem('note', 'modulistica.noteMissing');
  if (note.length > LONGEST_NOTE) return typedProblem('note', 'modulistica.noteLong', { max: LONGEST_NOTE });
  return isPlainText(note) ? ok(note) : typedProblem('note', 'modulistica.noteCharacters');
};

/** What follows from what was typed for a version, among all versions of its form, under the rule that holds for who asks. */
export const decide = (
  version: FormVersion,
  versions: readonly FormVersion[],
  typed: TypedRelease,
  rule: ReleaseRule,
  now: Date,
): Result<Decision, DecisionError> => {
  const start = startOf(typed, now, earliestStart(rule, now));
  if (!start.ok) return fail({ kind: 'typed', message: start.error.message });
  const startsAt = start.value;
  const expiry = expiryOf(version);
  if (expiry && startsAt >= expiry) return typedProblem('date', 'modulistica.afterEnd');
  const replaced = versionInForceAt(versions, startsAt);
  const note = noteOf(typed.note, replaced !== null && replaced !== version);
  if (!note.ok) return note;
  const proposal = !decidesAlone(rule);
  if (proposal && aheadOf(version, now)) return fail({ kind: 'decided' });
  const taken = versions.find(
    (other) =>
      other !== version &&
      other.releases.some((one) => isDecided(one) && one.startsAt.getTime() === startsAt.getTime()),
  );
  if (taken) return fail({ kind: 'taken', version: taken.version });
  return ok({ startsAt, note: note.value, kind: rule.kind === 'alone' ? 'delayed' : 'ordinary', proposal });
};
