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
  readonly stepUpAt: Date | null;
};

/** The actor of an audit entry. */
export const actorOf = (authorised: Authorised<Permission>): AuditActor => ({
  actor: authorised.operator.id,
  counter: authorised.operator.counterId,
});
