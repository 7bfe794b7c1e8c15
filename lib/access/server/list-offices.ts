// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { listCounters } from './store/operator-repository';

/** The office in which each counter of the municipality stands, by the counter's id. */
export const listOffices = async (tenant: TenantTx): Promise<ReadonlyMap<string, string>> =>
  new Map((await listCounters(tenant)).map(({ id, office }) => [id, office]));
