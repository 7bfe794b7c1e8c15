// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type KeptDifference } from '@/lib/enrolment/comparison';
import { getComparison } from '@/lib/enrolment/server/get-comparison';
import { database } from '@/lib/platform/database';
import { listByIds } from './store/request-lists';

/** A difference with the number of its request; `null` for an enrolment that is not known here. */
export type DifferenceLine = KeptDifference & { requestNumber: string | null };

/** The last comparison with the credential backend and its differences, what nobody has looked at first; `null` before the first. */
export const listDifferences = (
  authorised: Authorised<'supervise'>,
): Promise<{ comparedAt: Date; compared: number; lines: DifferenceLine[] } | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const comparison = await getComparison(tenant);
    if (!comparison) return null;
    const { comparedAt, compared, differences } = comparison;
    const rows = await listByIds(
      tenant,
      differences.map(({ enrolmentId }) => enrolmentId),
    );
    const numbers = new Map(rows.map(({ id, requestNumber }) => [id, requestNumber]));
    if (differences.length > 0)
      await recordList(
        tenant,
        actorOf(authorised),
        'differences.listed',
        differences.map(({ enrolmentId: id }) => ({ id })),
      );
    const lines = differences.map((one) => ({
      ...one,
      requestNumber: numbers.get(one.enrolmentId) ?? null,
    }));
    return { comparedAt, compared, lines };
  });
