// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';
import { type FormLabel, type ScreenedForm, type ScreeningVerdict } from '@/lib/modulistica/screened-form';
import { type ApartLimits, runApart } from '@/lib/platform/run-apart';

/** Judges a file and writes it anew; whatever the file does, this comes back. */
export type ScreenApart = (
  file: Uint8Array,
  label: FormLabel,
  at: Date,
) => Promise<Result<ScreenedForm, FormFault>>;

const LIMITS: ApartLimits = { ms: 20_000, heapMb: 256, residentMb: 768 };
/** The verdict's line beside the form. */
const MOST_ANSWER = UPLOAD.maxBytes + 10_000;

const answerOf = (answer: Buffer): Result<ScreenedForm, FormFault> => {
  const line = answer.indexOf('\n');
  const verdict = JSON.parse(answer.subarray(0, line).toString()) as ScreeningVerdict;
  if ('fault' in verdict) return fail(verdict.fault);
  return ok({ ...verdict, bytes: new Uint8Array(answer.subarray(line + 1)) });
};

/** Where the build puts the program. */
const BUILT = join(process.cwd(), 'dist', 'screen-form.mjs');

/** Screening in a process of its own, within `limits`. */
export const screenApart =
  (program = BUILT, limits = LIMITS): ScreenApart =>
  async (file, label, at) => {
    const args = [JSON.stringify({ ...label, at })];
    const ran = await runApart({ program, args, input: file, limits, mostAnswer: MOST_ANSWER });
    return ran.ok ? answerOf(ran.value) : ran;
  };
