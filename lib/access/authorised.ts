// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { type Operator } from './operator';
import { type Permission } from './permission';

declare const proof: unique symbol;

/**
 * Proof that an operator with a live session holds a permission. Only `lib/access/server` makes one: a use case that asks for
 * it cannot be called by what was not authorised.
 */
export type Authorised<P extends Permission> = {
  readonly [proof]: P;
  readonly permission: P;
  readonly operator: Operator;
  /** SHA-256 of the session id; prints belong to the session that made them. */
  readonly sessionHash: Uint8Array<ArrayBuffer>;
  /** When the operator last showed the second factor again, at this counter and in these roles. */
  readonly stepUpAt: Date | null;
};

/** The actor of an audit entry. */
export const actorOf = (authorised: Authorised<Permission>): AuditActor => ({
  actor: authorised.operator.id,
  counter: authorised.operator.counterId,
});

/**
 * True while a step-up still counts: made less than `windowMinutes` ago. What it was bound to (session, counter, roles) need not be
 * asked here: a change of any of them takes it away.
 */
export const isSteppedUp = (
  { stepUpAt }: { readonly stepUpAt: Date | null },
  now: Date,
  windowMinutes: number,
): boolean => {
  if (stepUpAt === null) return false;
  const age = now.getTime() - stepUpAt.getTime();
  return age >= 0 && age < windowMinutes * 60_000;
};
