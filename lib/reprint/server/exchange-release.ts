// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type ReleasedFirstHalves } from '@/lib/credential-backend/card';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { problemOf } from '@/lib/reprint/release-problem';
import { findReprintForChange, type ReprintRow, updateReprint } from './store/reprint-repository';

/** An ask as it was committed: repeated, it is the same message to the byte. */
export type ReleaseOrder = Parameters<CredentialBackend['releaseFirstHalf']>[0];

/** The order of a reprint that was committed as asked. */
export const orderOf = async (
  tenant: TenantTx,
  { releaseKey, keyId, reason, codiceFiscale, cardSerial }: ReprintRow,
  municipalityCode: string,
): Promise<ReleaseOrder> => {
  if (!releaseKey || !keyId || !reason) throw new Error('an asked reprint has its key and its reason');
  const recipientKey = await sealingKey(tenant, keyId);
  return { idempotencyKey: releaseKey, reason, municipalityCode, codiceFiscale, cardSerial, recipientKey };
};

type Settled = Result<null, { kind: 'not-released'; error: BackendError } | { kind: 'closed' }>;
type Answer = Result<ReleasedFirstHalves, BackendError>;

const settle = async (tenant: TenantTx, actor: AuditActor, id: string, answer: Answer): Promise<Settled> => {
  const reprint = await findReprintForChange(tenant, id);
  if (reprint?.status === 'released') return ok(null);
  if (reprint?.status !== 'asked' && reprint?.status !== 'failed') return fail({ kind: 'closed' });
  const subject = { kind: 'reprint', id };
  if (answer.ok) {
    const { ticketId, sealedFirstHalves: sealed } = answer.value;
    await updateReprint(tenant, id, {
      status: 'released',
      ticketId,
      sealed,
      problem: null,
      releasedAt: tenant.now,
    });
    await recordAudit(tenant, actor, { verb: 'reprint.released', subject });
    return ok(null);
  }
  const problem = problemOf(answer.error);
  const refused = answer.error.kind === 'refused';
  await updateReprint(tenant, id, { status: 'failed', problem });
  await recordAudit(tenant, actor, {
    verb: refused ? 'reprint.refused' : 'reprint.failed',
    subject,
    outcome: refused ? 'refused' : 'failed',
    facts: { problem },
  });
  return fail({ kind: 'not-released', error: answer.error });
};

/**
 * Asks for a committed order, no transaction open, and writes the outcome down: the sealed halves, or why there are none. An answer
 * that comes twice (double click, a worker beside the clerk) is the same release, taken once.
 */
export const exchangeRelease = async (
  backend: CredentialBackend,
  place: { municipalityId: MunicipalityId; actor: AuditActor; reprintId: string },
  order: ReleaseOrder,
): Promise<Settled> => {
  const answer = await backend.releaseFirstHalf(order);
  return database().withTenant(place.municipalityId, (tenant) =>
    settle(tenant, place.actor, place.reprintId, answer),
  );
};
