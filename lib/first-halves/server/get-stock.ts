// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { STOCK_RULE } from '@/lib/first-halves/ticket';
import { database } from '@/lib/platform/database';
import { countStock } from './store/ticket-repository';

/** How many codes sheets are left at this municipality, and the number at which more are ordered. */
export const getStock = (
  authorised: Authorised<'work-requests'>,
): Promise<{ left: number; lowWater: number; full: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => ({
    left: await countStock(tenant),
    lowWater: STOCK_RULE.lowWater,
    full: STOCK_RULE.lowWater + STOCK_RULE.lotSize,
  }));
