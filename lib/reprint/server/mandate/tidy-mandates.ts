// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database, type TenantTx } from '@/lib/platform/database';
import { DELEGATION_DAYS } from '@/lib/reprint/identification';
import {
  deleteScansEndedBefore,
  expireMandatesBefore,
  findMandate,
  listMandatesAskedBefore,
} from '../store/mandate-repository';
import { findReprint } from '../store/reprint-repository';
import { exchangeSecond, secondOrderOf, type SecondOrder } from './exchange-second';

const CRASHED_MS = 10_000;
const DAY_MS = 86_400_000;

const before = ({ now }: TenantTx, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/**
 * Destroys second halves that were released more than `keepDays` days ago and never handed over, ends acts that are older than a delegation
 * may be, and destroys the scans of acts that ended more than `scanDays` days ago. Returns how many of all these.
 */
export const tidyMandates = (
  municipalityId: MunicipalityId,
  { keepDays, scanDays }: { keepDays: number; scanDays: number },
): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const note = (verb: 'codes.destroyed' | 'mandate.expired' | 'mandate.scan-destroyed', id: string) =>
      recordAudit(tenant, SYSTEM, {
        verb,
        subject: { kind: 'reprint', id },
        facts: verb === 'codes.destroyed' ? { reason: 'unconfirmed' } : {},
      });
    const { released, waiting } = await expireMandatesBefore(tenant, {
      released: before(tenant, keepDays),
      waiting: before(tenant, DELEGATION_DAYS),
    });
    for (const id of released) await note('codes.destroyed', id);
    for (const id of waiting) await note('mandate.expired', id);
    const scans = await deleteScansEndedBefore(tenant, before(tenant, scanDays));
    for (const id of scans) await note('mandate.scan-destroyed', id);
    return released.length + waiting.length + scans.length;
  });

/** Asks again, by the same key, for second halves that were committed as asked and never answered: a program ended between the two. */
export const resumeSeconds = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
): Promise<number> => {
  const orders = await database().withTenant(municipality.id, async (tenant) => {
    const found: { reprintId: string; order: SecondOrder }[] = [];
    const crashed = new Date(tenant.now.getTime() - CRASHED_MS);
    for (const reprintId of await listMandatesAskedBefore(tenant, crashed)) {
      const [reprint, mandate] = [await findReprint(tenant, reprintId), await findMandate(tenant, reprintId)];
      if (reprint && mandate)
        found.push({
          reprintId,
          order: await secondOrderOf(tenant, { reprint, mandate }, municipality.istatCode),
        });
    }
    return found;
  });
  for (const { reprintId, order } of orders)
    await exchangeSecond(backend, { municipalityId: municipality.id, actor: SYSTEM, reprintId }, order);
  return orders.length;
};
