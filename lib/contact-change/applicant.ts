// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Identification, identificationSchema } from '@/lib/reprint/identification';

/** The ways in which who asks for a change is recognised, in the order in which they are offered. */
export const applicantKinds = [
  'this-cie',
  'other-document',
  'delegate',
] as const satisfies readonly Identification['kind'][];

type ApplicantKind = (typeof applicantKinds)[number];

/** Who asks at the counter and how they were recognised: the holder, or a delegate by a document of their own. */
export type Applicant = Extract<Identification, { kind: ApplicantKind }>;

/** What is typed about who asks → {@link Applicant}: as for a reprint, without witnesses. */
export const applicantSchema = (today: CivilDate) =>
  identificationSchema<ApplicantKind>(today, applicantKinds);
