// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { setCounterDuplex } from './store/municipality-repository';

/** Says whether sheets come out of a counter's printer printed on both sides; sessions at that counter know it at their next page. */
export const changeCounterDuplex = async (
  tenant: TenantTx,
  actor: AuditActor,
  counterId: string,
  duplex: boolean,
): Promise<void> => {
  if (!(await setCounterDuplex(tenant, counterId, duplex))) return;
  await recordAudit(tenant, actor, {
    verb: 'counter.duplex-changed',
    subject: { kind: 'counter', id: counterId },
    facts: { duplex },
  });
};
