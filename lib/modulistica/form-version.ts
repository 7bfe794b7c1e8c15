// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { type FormRelease } from './form-release';

/** What names one version of a form, in the credential backend as here. */
export const formKeySchema = z.object({
  code: z
    .string()
    .max(20)
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
  language: z.enum(['it', 'de', 'it-de']),
  version: z
    .string()
    .max(10)
    .regex(/^\d+\.\d+$/),
});

export type FormKey = z.infer<typeof formKeySchema>;

/** Who made a form: the ministry publishes, the municipality uploads its own. */
export type FormOrigin = 'ministry' | 'municipality';

/** Why and by whom a version was taken out, and the form that serves instead. */
export type Withdrawal = { at: Date; by: string; reason: string };

/**
 * A version as a municipality knows it. `kept` says when and by whom (operator's id) it was downloaded or uploaded; it is `null`
 * for one that is only published. `insteadCode` is the code of the form that serves once this one does not.
 */
export type FormVersion = Pick<
  OfficialForm,
  | 'code'
  | 'language'
  | 'version'
  | 'title'
  | 'audience'
  | 'publishedAt'
  | 'validFrom'
  | 'validUntil'
  | 'pages'
  | 'digest'
> & {
  origin: FormOrigin;
  kept: { at: Date; by: string } | null;
  withdrawn: Withdrawal | null;
  insteadCode: string | null;
  /** Every beginning that was ever proposed or decided for this version. */
  releases: readonly FormRelease[];
};

/** The name of a version in the audit trail: `CIE-M-01/it/3.2`. */
export const formNameOf = ({ code, language, version }: FormKey): string => `${code}/${language}/${version}`;

/** True when two names are of the same version. */
export const isSameVersion = (a: FormKey, b: FormKey): boolean => formNameOf(a) === formNameOf(b);

/** A version's name without the rest of it. */
export const keyOf = ({ code, language, version }: FormKey): FormKey => ({ code, language, version });
