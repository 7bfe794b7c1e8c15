// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type FormRelease } from '@/lib/modulistica/form-release';
import { type FormVersion } from '@/lib/modulistica/form-version';

/** An instant of November 2026, `21T09:00`, by UTC. */
export const at = (time: string): Date => new Date(`2026-11-${time}${time.length < 9 ? ':00' : ''}Z`);

/** A version as the rules see it: here since the first of the month, brought in by `anna`, unless told otherwise. */
export const madeVersion = (changes: Partial<FormVersion> = {}): FormVersion => ({
  code: 'CIE-M-01',
  language: 'it',
  version: '1.0',
  title: 'Richiesta CIE',
  audience: 'adult',
  publishedAt: at('01T07:00'),
  validFrom: '2026-01-12' as CivilDate,
  validUntil: null,
  pages: 2,
  digest: 'd',
  origin: 'ministry',
  kept: { at: at('01T08:00'), by: 'anna' },
  withdrawn: null,
  insteadCode: null,
  releases: [],
  ...changes,
});

/** A release that bruno decided the day before it begins. */
export const madeRelease = (startsAt: Date, changes: Partial<FormRelease> = {}): FormRelease => ({
  id: `release ${startsAt.toISOString()}`,
  kind: 'ordinary',
  startsAt,
  note: 'La firma è a destra.',
  reason: null,
  proposed: null,
  released: { at: new Date(startsAt.getTime() - 86_400_000), by: 'bruno' },
  endedAt: null,
  ...changes,
});

/** A proposal of anna's that waits. */
export const madeProposal = (startsAt: Date): FormRelease =>
  madeRelease(startsAt, { proposed: { at: at('20T08:00'), by: 'anna' }, released: null });
