// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type StandIn } from '@/lib/access/stand-in';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { database } from '@/lib/platform/database';
import { listEnabledOperators, listStandInRows } from './store/stand-in-repository';

type Named = { id: string; name: string };

/** Who stood, stands or will stand in for a supervisor; who may be named, and for whom. */
export type StandIns = { rows: StandIn[]; deputies: Named[]; supervisors: Named[] };

/** Reads the stand-ins of the municipality and the operators to choose from; audited, because it names people. */
export const listStandIns = (authorised: Authorised<'supervise'>): Promise<StandIns> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listStandInRows(tenant);
    const operators = await listEnabledOperators(tenant);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'operators.listed',
      subject: { kind: 'municipality', id: tenant.municipalityId },
      facts: { count: operators.length },
    });
    const named = (supervisor: boolean): Named[] =>
      operators
        .filter(({ roles }) => roles.includes('supervisor') === supervisor)
        .map(({ id, displayName }) => ({ id, name: displayName }));
    return { rows, deputies: named(false), supervisors: named(true) };
  });
