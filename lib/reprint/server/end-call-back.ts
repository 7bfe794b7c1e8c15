// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid, type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { deleteCallBack, deleteCallBacksBefore } from './store/call-back-repository';

const DAY_MS = 86_400_000;

/** «Richiamato»: the citizen knows that the service is back; what was told is deleted. False when the entry was not there any more. */
export const endCallBack = (authorised: Authorised<'reprint-codes'>, id: string): Promise<boolean> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    if (!isUuid(id) || !(await deleteCallBack(tenant, id))) return false;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'call-back.ended',
      subject: { kind: 'call-back', id },
    });
    return true;
  });

/** Deletes entries that nobody ended within `days` days; returns how many. */
export const forgetCallBacks = (municipalityId: MunicipalityId, days: number): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const ids = await deleteCallBacksBefore(tenant, new Date(tenant.now.getTime() - days * DAY_MS));
    for (const id of ids)
      await recordAudit(tenant, SYSTEM, {
        verb: 'call-back.forgotten',
        subject: { kind: 'call-back', id },
      });
    return ids.length;
  });
