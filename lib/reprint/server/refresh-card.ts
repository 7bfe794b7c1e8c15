// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CardQuestion } from '@/lib/credential-backend/card';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { factsOf } from '@/lib/reprint/card-facts';
import { problemOf } from '@/lib/reprint/release-problem';
import { isReprintAllowed } from '@/lib/reprint/reprint-status';
import { servingOf } from './find-card';
import { findReprintForChange, type ReprintRow, updateReprint, writeCard } from './store/reprint-repository';

/** Only an address that the backend knows can have changed under our eyes. */
const isAboutKnown = ({ status, secondWay }: ReprintRow): boolean =>
  secondWay === 'known-email' && status !== 'asked' && isReprintAllowed(status, 'ask');

const questionOf = async (tenant: TenantTx, id: string): Promise<CardQuestion | null> => {
  const reprint = await findReprintForChange(tenant, id);
  if (!reprint || !isAboutKnown(reprint)) return null;
  const { codiceFiscale, cardSerial } = reprint;
  return { municipalityCode: (await servingOf(tenant)).istatCode, codiceFiscale, cardSerial };
};

/**
 * Second halves go to the address that the backend knows: asks for the card once more before they are ordered, so that one changed meanwhile,
 * by whatever municipality, waits like one changed before. Without an answer nothing is ordered; the reprint says why.
 */
export const refreshCard = async (
  backend: CredentialBackend,
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, { kind: 'not-released'; error: BackendError }>> => {
  const inTenant = <T>(work: (tenant: TenantTx) => Promise<T>) =>
    database().withTenant(authorised.operator.municipalityId, work);
  const question = await inTenant((tenant) => questionOf(tenant, id));
  if (!question) return ok(null);
  const answer = await backend.findCard(question);
  return inTenant(async (tenant): Promise<Result<null, { kind: 'not-released'; error: BackendError }>> => {
    const reprint = await findReprintForChange(tenant, id);
    if (!reprint || !isAboutKnown(reprint)) return ok(null);
    if (answer.ok) {
      await writeCard(tenant, id, factsOf(answer.value));
      return ok(null);
    }
    const problem = problemOf(answer.error);
    await updateReprint(tenant, id, { status: 'failed', problem, askedAt: tenant.now });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'reprint.failed',
      subject: { kind: 'reprint', id },
      outcome: 'failed',
      facts: { problem },
    });
    return fail({ kind: 'not-released', error: answer.error });
  });
};
