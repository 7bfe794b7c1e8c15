// SPDX-License-Identifier: AGPL-3.0-or-later
import { can, type Role } from '@/lib/access/permission';

/**
 * Life of the act by which a holder lets one operator print second halves: `to-sign` (printed) → `waiting` (its scan is here, a second
 * person looks at it) → `confirmed` or `refused` → `asked` (committed before the backend is asked) → `released` (sealed halves are here) →
 * `handed-over`; `failed` when the backend gave nothing; `given-up`; `expired` when nobody ended it in time. Sealed halves exist only
 * while `released`.
 */
export const mandateStates = [
  'to-sign',
  'waiting',
  'confirmed',
  'refused',
  'asked',
  'failed',
  'released',
  'handed-over',
  'given-up',
  'expired',
] as const;

export type MandateState = (typeof mandateStates)[number];

/** What can be done with it; `decide` is the second person's. */
export type MandateAction = 'print-act' | 'scan' | 'decide' | 'ask' | 'print-codes' | 'hand-over' | 'give-up';

const ALLOWED: Record<MandateState, readonly MandateAction[]> = {
  'to-sign': ['print-act', 'scan', 'give-up'],
  waiting: ['print-act', 'scan', 'decide', 'give-up'],
  confirmed: ['decide', 'ask', 'give-up'],
  refused: ['print-act', 'scan', 'give-up'],
  asked: ['ask'],
  failed: ['ask', 'give-up'],
  released: ['print-codes', 'hand-over', 'give-up'],
  'handed-over': [],
  'given-up': [],
  expired: [],
};

/** True when an action is allowed in a state: buttons, use cases and tests read this table. */
export const isMandateAllowed = (state: MandateState, action: MandateAction): boolean =>
  ALLOWED[state].includes(action);

/** True once nothing more comes of it. */
export const isMandateOver = (state: MandateState): boolean => ALLOWED[state].length === 0;

/** True while what the act says must not change under the eyes of the second person, or is on its way out already. */
export const bindsReprint = (state: MandateState): boolean =>
  !isMandateOver(state) && state !== 'to-sign' && state !== 'refused';

/** What stands behind an act beside the operator delegated. */
export const confirmationKinds = ['second-person', 'step-up-review', 'hold'] as const;
export type ConfirmationKind = (typeof confirmationKinds)[number];

/** Why a second person does not confirm an act. */
export const mandateRefusals = ['unsigned', 'unreadable', 'other-person', 'not-agreed'] as const;
export type MandateRefusal = (typeof mandateRefusals)[number];

/** True for a text that is a reason not to confirm. */
export const isMandateRefusal = (text: string): text is MandateRefusal =>
  (mandateRefusals as readonly string[]).includes(text);

/** Who is delegated, and in which office. */
export type Delegated = { operatorId: string; office: string };

/**
 * Whether somebody is the second person of an act: never the operator delegated; a supervisor, who stands in for one, or an operator of
 * another office.
 */
export const maySecond = (
  { operatorId, office }: Delegated,
  other: { id: string; roles: readonly Role[]; office: string },
): boolean => other.id !== operatorId && (can(other.roles, 'supervise') || other.office !== office);

/** Who could be the second person of an act today. */
export type Seconds = {
  /** Names of the supervisors and their stand-ins, other than the operator delegated. */
  supervisors: readonly string[];
  /** Somebody else can sit down in another office of the municipality. */
  otherOffice: boolean;
};

/** What an act needs beside its signature. */
export type SecondRule =
  ({ kind: 'second-person' } & Seconds) | { kind: Exclude<ConfirmationKind, 'second-person'> };

/**
 * What an act needs beside its signature: a second person wherever there is one. Where one person alone keeps the office it is what the
 * municipality decided; undecided, it waits.
 */
export const secondRuleOf = (
  seconds: Seconds,
  alone: Exclude<ConfirmationKind, 'second-person'> | null,
): SecondRule =>
  seconds.supervisors.length > 0 || seconds.otherOffice
    ? { kind: 'second-person', ...seconds }
    : { kind: alone ?? 'hold' };
