// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { daysOf, levelOf, lowWaterOf, type StockLevel } from '@/lib/first-halves/stock';
import { database } from '@/lib/platform/database';
import { readStock } from './read-stock';
import { findStop } from './store/stock-repository';

/** The stock as a person is told of it. */
export type StockView = {
  left: number;
  /** Office days that it lasts; `null` when nothing is used. */
  days: number | null;
  level: StockLevel;
  /** The number at which more are ordered. */
  lowWater: number;
  /** The municipality gave its stock back: nothing is ordered. */
  stopped: boolean;
};

/** How many codes sheets are left at this municipality and how long they last. */
export const getStock = (
  authorised: Authorised<'work-requests'> | Authorised<'supervise'>,
): Promise<StockView> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { left, use, rule } = await readStock(tenant);
    return {
      left,
      days: daysOf(left, use),
      level: levelOf(left, rule, use),
      lowWater: lowWaterOf(rule, use),
      stopped: (await findStop(tenant)) !== null,
    };
  });
