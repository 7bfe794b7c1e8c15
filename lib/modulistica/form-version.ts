// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type OfficialForm } from '@/lib/credential-backend/official-form';

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

/** A version as a municipality knows it; `downloadedAt` is `null` for one that is only published. */
export type FormVersion = Pick<
  OfficialForm,
  'code' | 'language' | 'version' | 'title' | 'audience' | 'publishedAt' | 'validFrom' | 'pages' | 'digest'
> & { downloadedAt: Date | null; inForceFrom: Date | null; withdrawnAt: Date | null };

/** The name of a version in the audit trail: `CIE-M-01/it/3.2`. */
export const formNameOf = ({ code, language, version }: FormKey): string => `${code}/${language}/${version}`;

/** True when two names are of the same version. */
export const isSameVersion = (a: FormKey, b: FormKey): boolean => formNameOf(a) === formNameOf(b);
