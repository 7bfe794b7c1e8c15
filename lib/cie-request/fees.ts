// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type RequestReason, type Tariff, tariffOn } from '@/lib/municipality/tariffs';
import { selectorOf } from './selector';

/** What a request costs and why. */
export type Fee = { cents: number; why: Message };

/** The fee of a reason on a date by the municipality's table; `null` when the table has no row for it. */
export const feeOf = (tariffs: readonly Tariff[], reason: RequestReason, date: CivilDate): Fee | null => {
  const tariff = tariffOn(tariffs, reason, date);
  if (tariff === null) return null;
  return { cents: tariff.cents, why: { key: `fee.${tariff.kind}`, values: { motivo: selectorOf(reason) } } };
};
