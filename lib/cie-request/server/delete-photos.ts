// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { listLedger } from '@/lib/enrolment/server/list-ledger';
import { isClosed, type RequestStatus } from '@/lib/cie-request/request-status';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database, type TenantTx } from '@/lib/platform/database';
import { erasePhoto, listWithPhoto } from './store/photo-repository';

const DAY_MS = 86_400_000;
const AT_ONCE = 200;

const reasonOf = (status: RequestStatus, feed: LedgerEntry | undefined, before: Date): string | null => {
  if (isClosed(status)) return 'closed';
  return feed?.state === 'accepted' && feed.acceptedAt && feed.acceptedAt <= before ? 'confirmed' : null;
};

/** How many were deleted, and the id after which there are more to look at; `null` after the last. */
type Round = { deleted: number; next: string | null };

const deleteSome = async (tenant: TenantTx, after: string | null, days: number): Promise<Round> => {
  const kept = await listWithPhoto(tenant, after, AT_ONCE);
  const feeds = await listLedger(
    tenant,
    kept.map(({ requestId }) => requestId),
  );
  const before = new Date(tenant.now.getTime() - days * DAY_MS);
  let deleted = 0;
  for (const { requestId, status } of kept) {
    const reason = reasonOf(status, feeds.get(requestId), before);
    if (reason === null) continue;
    await erasePhoto(tenant, requestId);
    await recordAudit(tenant, SYSTEM, {
      verb: 'photo.deleted',
      subject: { kind: 'request', id: requestId },
      facts: { reason },
    });
    deleted += 1;
  }
  return { deleted, next: kept.length === AT_ONCE ? (kept.at(-1)?.requestId ?? null) : null };
};

/**
 * Deletes the photos that nobody needs any more: `days` days after the backend has confirmed the request, at once when the request was
 * withdrawn, cancelled or left to expire. Returns how many.
 */
export const deletePhotos = async (municipalityId: MunicipalityId, days: number): Promise<number> => {
  let total = 0;
  let after: string | null = null;
  do {
    const from: string | null = after;
    const round: Round = await database().withTenant(municipalityId, (tenant) =>
      deleteSome(tenant, from, days),
    );
    total += round.deleted;
    after = round.next;
  } while (after !== null);
  return total;
};
