// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor, SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Recheck, type RecheckCause } from '@/lib/contacts/recheck';
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import {
  countRechecks as count,
  deleteRecheck,
  listRechecks as list,
  upsertRecheck,
} from './store/recheck-repository';

type Bytes = Uint8Array<ArrayBuffer>;

/** Keyed fingerprint of an e-mail address, by which a refused one is known again. */
export const emailFingerprint = (tenant: TenantTx, email: string): Promise<Bytes> =>
  fingerprint(tenant, 'email', email.toLowerCase());

/** Notes that an address of a request takes no mail: it stands in «Contatti da ricontrollare» from now on. */
export const noteRecheck = async (
  tenant: TenantTx,
  refused: { requestId: string; fingerprint: Bytes; cause: RecheckCause; code: string },
): Promise<void> => {
  await upsertRecheck(tenant, refused);
  await recordAudit(tenant, SYSTEM, {
    verb: 'contact.refused',
    subject: { kind: 'request', id: refused.requestId },
    facts: { cause: refused.cause, code: refused.code },
  });
};

const left = (tenant: TenantTx, actor: AuditActor, requestId: string, why: 'changed' | 'checked') =>
  recordAudit(tenant, actor, {
    verb: 'contact.rechecked',
    subject: { kind: 'request', id: requestId },
    facts: { why },
  });

/** After contacts were given anew: a request whose refused address is another now needs nobody any more. */
export const leaveWhenChanged = async (
  tenant: TenantTx,
  actor: AuditActor,
  { requestId, email }: { requestId: string; email: string | null },
): Promise<void> => {
  const now = email === null ? undefined : await emailFingerprint(tenant, email);
  if (await deleteRecheck(tenant, requestId, now)) await left(tenant, actor, requestId, 'changed');
};

/** A clerk has looked at it with the citizen. False when it is not on the list (any more). */
export const leaveChecked = async (
  tenant: TenantTx,
  actor: AuditActor,
  requestId: string,
): Promise<boolean> => {
  const stood = await deleteRecheck(tenant, requestId);
  if (stood) await left(tenant, actor, requestId, 'checked');
  return stood;
};

/** What is to be looked at, the oldest first; at most 200. */
export const listRechecks = (tenant: TenantTx): Promise<Recheck[]> => list(tenant);

/** How many there are in all. */
export const countRechecks = (tenant: TenantTx): Promise<number> => count(tenant);
