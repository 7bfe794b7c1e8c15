// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { type PrintJobView } from '@/lib/printing/print-job';
import { findOwnPrinter } from '@/lib/printing/server/find-own-printer';
import { findCurrentSheet } from '@/lib/printing/server/follow-sheet';
import { isOver } from '@/lib/printing/sheet-state';

/** How a page prints: whether sheets go to a printer of the counter's own, and what is still on its way there. */
export type PagePrinting = { direct: boolean; onItsWay: PrintJobView | null };

/** How a page about these prints prints; `null` among them is the test page. */
export const pagePrinting = async (
  authorised: Authorised<Permission>,
  serials: readonly (string | null)[],
): Promise<PagePrinting> => {
  const direct = (await findOwnPrinter(authorised)) !== null;
  const sheet = serials.length > 0 ? await findCurrentSheet(authorised, serials) : null;
  return { direct, onItsWay: sheet && !isOver(sheet.state) ? sheet : null };
};
