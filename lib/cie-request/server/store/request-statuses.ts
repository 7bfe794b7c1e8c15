// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

/** Ids and stored statuses of some requests. */
export const findStatuses = ({ tx, municipalityId }: TenantTx, ids: readonly string[]) =>
  tx.cieRequest.findMany({
    where: { municipalityId, id: { in: [...ids] } },
    select: { id: true, status: true },
  });
