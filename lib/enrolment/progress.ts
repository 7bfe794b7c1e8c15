// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ProgressEvent, type ProgressKind } from '@/lib/credential-backend/progress';

/** What a card goes through once its enrolment was received. */
const STEPS = [
  'in-production',
  'shipped',
  'held-at-post',
  'at-municipality',
  'delivered',
  'returned',
] as const satisfies readonly ProgressKind[];

/** An event that is a step of the card itself. */
export type CardStep = ProgressEvent & { kind: (typeof STEPS)[number] };

const isStep = (event: ProgressEvent): event is CardStep => STEPS.some((kind) => kind === event.kind);

/** The steps among some events, in their order. */
export const stepsOf = (events: readonly ProgressEvent[]): CardStep[] => events.filter(isStep);

/** The last step; `undefined` before the card is being made. Events come the oldest first. */
export const lastStep = (events: readonly ProgressEvent[]): CardStep | undefined => stepsOf(events).at(-1);

/** The last event of one of these kinds; `undefined` when there is none. */
export const lastOfKind = (
  events: readonly ProgressEvent[],
  ...kinds: ProgressKind[]
): ProgressEvent | undefined => events.findLast(({ kind }) => kinds.includes(kind));
