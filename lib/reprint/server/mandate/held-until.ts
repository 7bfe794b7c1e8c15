// SPDX-License-Identifier: AGPL-3.0-or-later
import { lastTold } from '@/lib/contacts/server/card-events';
import { type TenantTx } from '@/lib/platform/database';
import { type MandateRow } from '../store/mandate-repository';
import { type ReprintRow } from '../store/reprint-repository';

/**
 * Until when the wait that stands for a second person lasts: from the scan, and not before the contacts of before have had as long to say no.
 * `null` when nothing waits.
 */
export const heldUntilOf = async (
  tenant: TenantTx,
  { cardSerial }: Pick<ReprintRow, 'cardSerial'>,
  { confirmation, signedAt, dueAt }: MandateRow,
): Promise<Date | null> => {
  if (confirmation !== 'hold' || !signedAt || !dueAt) return null;
  const told = await lastTold(tenant, cardSerial, 'codes-collected');
  const wait = dueAt.getTime() - signedAt.getTime();
  const until = new Date(Math.max(dueAt.getTime(), told ? told.getTime() + wait : 0));
  return until > tenant.now ? until : null;
};
