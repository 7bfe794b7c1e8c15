// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';

/** What is looked at on a printed test page. */
export const testQuestions = ['upright', 'ruler', 'frames'] as const;

const answer = z
  .enum(['yes', 'no'], { message: 'printing.test.missing' })
  .transform((text) => text === 'yes');

/** The three answers, as they are posted. */
export const testAnswersSchema = z.object({ upright: answer, ruler: answer, frames: answer });

export type TestAnswers = z.infer<typeof testAnswersSchema>;

/** A test page that somebody looked at. */
export type PrinterTest = TestAnswers & { at: Date; by: string; printer: string };

/** What is known of a counter's printing: never tried, tried too long ago or on another printer, not right, or right. */
export type TestState = 'never' | 'due' | 'failed' | 'passed';

const DAY_MS = 86_400_000;

/** True when all that was looked at was right. */
export const isPassed = (test: TestAnswers): boolean => testQuestions.every((question) => test[question]);

/** What the last test of a counter says today; `printer` is the name of the one that it has now, empty for none of its own. */
export const testStateOf = (
  test: PrinterTest | null,
  { now, days, printer }: { now: Date; days: number; printer: string },
): TestState => {
  if (!test) return 'never';
  if (test.printer !== printer || now.getTime() - test.at.getTime() > days * DAY_MS) return 'due';
  return isPassed(test) ? 'passed' : 'failed';
};
