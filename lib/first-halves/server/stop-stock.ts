// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { deleteStop, insertStop } from './store/stock-repository';

/** The municipality gives its stock back: nothing more is ordered, and the worker returns what is there. False when it did before. */
export const stopStock = async (tenant: TenantTx): Promise<boolean> => {
  if (!(await insertStop(tenant))) return false;
  await recordAudit(tenant, SYSTEM, {
    verb: 'stock.given-back',
    subject: { kind: 'municipality', id: tenant.municipalityId },
  });
  return true;
};

/** Takes that back: the worker orders as before. False when nothing was stopped. */
export const resumeStock = async (tenant: TenantTx): Promise<boolean> => {
  if (!(await deleteStop(tenant))) return false;
  await recordAudit(tenant, SYSTEM, {
    verb: 'stock.resumed',
    subject: { kind: 'municipality', id: tenant.municipalityId },
  });
  return true;
};
