// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { type Place } from '@/lib/places/place';
import { type RegistryProblem } from '@/lib/registry/registry-error';
import { type FormValues } from './request-fields';

/** What the form learns from a question to the register. */
export type PersonAnswer =
  | {
      kind: 'found';
      at: Date;
      /** The fields that the register knows, as they would be typed. */
      values: FormValues;
      /** The places that those fields name. */
      places: readonly Place[];
      hints: readonly Message[];
      /** What the card before said about travel: shown beside the choice, never chosen. */
      travel: { number: string; valid: boolean } | null;
    }
  | { kind: 'refused'; problem: RegistryProblem; code: string | null }
  | { kind: 'away'; since: Date };
