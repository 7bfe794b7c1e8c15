// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';
import { isPlainText } from './form-decision';
import { formKeySchema } from './form-version';

/** How the codes of a municipality's own forms begin; the ministry gives none of these. */
export const UPLOAD_PREFIX = 'COM-';

/** True for the code of a municipality's own form. */
export const isUploadedCode = (code: string): boolean => code.startsWith(UPLOAD_PREFIX);

/** Whom a form may be for, in the order of the screens. */
export const audiences = ['adult', 'minor', 'parent', 'holder', 'delegate', 'operator'] as const;

/** The languages a form may be written in. */
export const formLanguages = formKeySchema.shape.language.options;

const date = z.string().transform((text, context): CivilDate => {
  const parsed = parseCivilDate(text);
  if (parsed !== null) return parsed;
  context.addIssue(issueOf('date.format'));
  return z.NEVER;
});

const optionalDate = z.string().transform((text, context): CivilDate | null => {
  if (text.trim() === '') return null;
  const parsed = parseCivilDate(text);
  if (parsed === null) context.addIssue(issueOf('date.format'));
  return parsed;
});

const code = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => isUploadedCode(text) && formKeySchema.shape.code.safeParse(text).success, {
    message: 'formUpload.code',
  });

/** What a supervisor types beside the file; no last day before the first, or before `today`. */
export const uploadedFormSchema = (today: CivilDate) =>
  z
    .object({
      code,
      title: z
        .string()
        .trim()
        .min(3, { message: 'formUpload.title' })
        .max(120, { message: 'formUpload.title' })
        .refine((text) => isPlainText(text) && !/[<>]/.test(text), { message: 'formUpload.titleCharacters' }),
      audience: z.enum(audiences, { message: 'formUpload.audience' }),
      language: z.enum(formLanguages, { message: 'formUpload.language' }),
      version: z
        .string()
        .trim()
        .transform((text) => text.replace(',', '.'))
        .refine((text) => formKeySchema.shape.version.safeParse(text).success, {
          message: 'formUpload.version',
        }),
      validFrom: date,
      validUntil: optionalDate,
    })
    .superRefine(({ validFrom, validUntil }, context) => {
      if (validUntil === null) return;
      if (compareCivilDates(validUntil, validFrom) < 0)
        context.addIssue(issueOf('formUpload.order', ['validUntil']));
      else if (compareCivilDates(validUntil, today) < 0)
        context.addIssue(issueOf('formUpload.over', ['validUntil']));
    });

/** The fields of an upload, as they are typed. */
export const uploadedFormFields = [
  'code',
  'title',
  'audience',
  'language',
  'version',
  'validFrom',
  'validUntil',
] as const;
export type TypedUploadedForm = Record<(typeof uploadedFormFields)[number], string>;
