// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { type Result } from '@/lib/kernel/result';
import { cancelSheetsOf, type PrintsOf } from '@/lib/printing/server/cancel-sheet';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';

/** After what was decided about prints was done: nothing of them is left at a printer to come out by itself later. */
export const thenRecall = async <T, E extends { kind: string }>(
  authorised: Authorised<Permission>,
  of: PrintsOf,
  done: Result<T, E>,
): Promise<Result<T, E>> => {
  if (done.ok) await cancelSheetsOf(authorised, configuredPrinters(), of);
  return done;
};
