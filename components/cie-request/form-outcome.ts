// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';

/**
 * What a posted form is answered with when it could not be kept. What could is kept, and the page is drawn from it again,
 * so that every control shows what was typed.
 */
export type FormOutcome =
  | { kind: 'too-long'; values: FormValues; version: number }
  | {
      kind: 'conflict';
      values: FormValues;
      theirs: FormValues;
      /** The stored version: posting with it decides. */
      version: number;
      by: string;
      at: Date;
      takenOver: boolean;
    }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

/** What the buttons of the form ask for (`name="do"`). */
export const formVerbs = [
  'review',
  'save',
  'leave',
  'documents',
  'correct-email',
  'read-back',
  'photo',
] as const;

export type FormVerb = (typeof formVerbs)[number];

/** The verb of a pressed button; anything else only saves. */
export const formVerbOf = (pressed: unknown): FormVerb =>
  formVerbs.find((verb) => verb === pressed) ?? 'save';
