// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { type Progress } from '@/lib/reprint/reprint-view';
import { findMandate } from './store/mandate-repository';
import { readIdentification, type ReprintRow } from './store/reprint-repository';

/** How far a reprint is, as its steps ask. */
export const findProgress = async (tenant: TenantTx, reprint: ReprintRow): Promise<Progress> => ({
  ...reprint,
  identification: await readIdentification(tenant, reprint),
  way: reprint.secondWay,
  mandate: (await findMandate(tenant, reprint.id))?.state ?? null,
});
