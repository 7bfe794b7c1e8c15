// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type Delegation, type ReleasedSecondHalves } from '@/lib/credential-backend/second-half';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { problemOf } from '@/lib/reprint/release-problem';
import { findMandate, type MandateRow, updateMandate } from '../store/mandate-repository';
import { findReprintForChange } from '../store/reprint-repository';
import { type Held } from './change-mandate';

/** An ask as it was committed: repeated, it is the same message to the byte. */
export type SecondOrder = Parameters<CredentialBackend['releaseSecondHalf']>[0];

const confirmationOf = ({ confirmation, confirmedCode }: MandateRow): Delegation['confirmation'] => {
  if (confirmation === null) throw new Error('an act that is asked for was confirmed');
  if (confirmation !== 'second-person') return { kind: confirmation };
  if (!confirmedCode) throw new Error('a second person has a code');
  return { kind: confirmation, operatorCode: confirmedCode };
};

/** The order of an act that was committed as asked. */
export const secondOrderOf = async (
  tenant: TenantTx,
  { reprint, mandate }: Held,
  municipalityCode: string,
): Promise<SecondOrder> => {
  const { releaseKey, keyId, signedAt, scanDigest, operatorCode } = mandate;
  const { reason, codiceFiscale, cardSerial } = reprint;
  if (!releaseKey || !keyId || !signedAt || !scanDigest || !reason)
    throw new Error('an act that is asked for was signed and scanned');
  return {
    idempotencyKey: releaseKey,
    recipientKey: await sealingKey(tenant, keyId),
    delegation: {
      signedAt,
      actDigest: scanDigest,
      delegatedOperator: operatorCode,
      confirmation: confirmationOf(mandate),
    },
    ...{ reason, municipalityCode, codiceFiscale, cardSerial },
  };
};

type Settled = Result<null, { kind: 'not-released'; error: BackendError } | { kind: 'closed' }>;
type Answer = Result<ReleasedSecondHalves, BackendError>;

const settle = async (tenant: TenantTx, actor: AuditActor, id: string, answer: Answer): Promise<Settled> => {
  await findReprintForChange(tenant, id);
  const mandate = await findMandate(tenant, id);
  if (mandate?.state === 'released') return ok(null);
  if (mandate?.state !== 'asked' && mandate?.state !== 'failed') return fail({ kind: 'closed' });
  const subject = { kind: 'reprint', id };
  if (answer.ok) {
    const { ticketId, sealedSecondHalves: sealed } = answer.value;
    const released = { state: 'released', ticketId, sealed, problem: null, releasedAt: tenant.now } as const;
    await updateMandate(tenant, id, released);
    await recordAudit(tenant, actor, { verb: 'mandate.released', subject });
    return ok(null);
  }
  const problem = problemOf(answer.error);
  await updateMandate(tenant, id, { state: 'failed', problem });
  const outcome = answer.error.kind === 'refused' ? 'refused' : 'failed';
  await recordAudit(tenant, actor, { verb: 'mandate.failed', subject, outcome, facts: { problem } });
  return fail({ kind: 'not-released', error: answer.error });
};

/** Asks for a committed order, no transaction open, and writes the outcome down; an answer that comes twice is the same release, taken once. */
export const exchangeSecond = async (
  backend: CredentialBackend,
  place: { municipalityId: MunicipalityId; actor: AuditActor; reprintId: string },
  order: SecondOrder,
): Promise<Settled> => {
  const answer = await backend.releaseSecondHalf(order);
  return database().withTenant(place.municipalityId, (tenant) =>
    settle(tenant, place.actor, place.reprintId, answer),
  );
};
