// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { reserveTicket } from '@/lib/first-halves/server/hold-ticket';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { feedRequest } from './feed-request';
import { listWantingHalves } from './store/call-back-lists';
import { findRowForChange, findVersion, updateRow } from './store/request-repository';

/** `passed`: it wants no codes any more (closed, or another worker was first). */
type Release = 'released' | 'passed' | 'no-stock';

const release = async (tenant: TenantTx, requestId: string): Promise<Release> => {
  const row = await findRowForChange(tenant, requestId);
  if (row?.status !== 'registered' || row.halvesWantedAt === null || row.currentVersion === null)
    return 'passed';
  const ticket = await reserveTicket(tenant, SYSTEM, requestId);
  if (!ticket) return 'no-stock';
  const version = await findVersion(tenant, requestId, row.currentVersion);
  if (!version) throw new Error('a registered request has a version');
  const { istatCode: municipalityCode } = await getOwnMunicipality(tenant);
  const signed = { requestId, version: version.version, frozen: version.frozen, municipalityCode };
  await feedRequest(tenant, SYSTEM, signed, ticket);
  await updateRow(tenant, requestId, {
    cardSerial: ticket.cardSerial,
    halvesWantedAt: null,
    halvesCameAt: tenant.now,
  });
  await recordAudit(tenant, SYSTEM, {
    verb: 'codes.came',
    subject: { kind: 'request', id: requestId },
    facts: { version: version.version },
  });
  return 'released';
};

/**
 * Gives tickets to the signed requests that were taken without one, who has waited longest first, each in a transaction of its own:
 * ticket, sealed enrolment, audit. Any number of workers may do it. Returns how many got theirs.
 */
export const releaseCodes = async (municipalityId: MunicipalityId): Promise<number> => {
  let released = 0;
  for (const { id } of await database().withTenant(municipalityId, listWantingHalves)) {
    const outcome = await database().withTenant(municipalityId, (tenant) => release(tenant, id));
    if (outcome === 'no-stock') return released;
    if (outcome === 'released') released += 1;
  }
  return released;
};
