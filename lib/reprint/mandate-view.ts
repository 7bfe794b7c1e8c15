// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PrintLine } from '@/lib/receipt/print';
import { type ConfirmationKind, type MandateRefusal, type MandateState, type SecondRule } from './mandate';

/** The act by which a holder lets an operator print second halves, as the reprint's page shows it. */
export type MandateView = {
  state: MandateState;
  /** The operator delegated, and whether that is who looks at the page. */
  operator: string;
  own: boolean;
  /** The act and the codes sheet that count now: printed last and not torn up. */
  act: PrintLine | null;
  sheet: PrintLine | null;
  signedAt: Date | null;
  confirmation: { kind: ConfirmationKind; by: string | null; at: Date | null } | null;
  /** Before this instant nothing is printed; `null` when nothing waits. */
  dueAt: Date | null;
  refusal: MandateRefusal | null;
  /** Who could stand behind it, or what does where nobody can. */
  rule: SecondRule;
  /** Why the last ask gave nothing, in the form of `problemOf`. */
  problem: string | null;
  askedAt: Date | null;
  endedAt: Date | null;
  /** Whether the operator has to show the second factor again before asking, and for how many minutes that serves. */
  stepUp: { needed: boolean; minutes: number };
};
