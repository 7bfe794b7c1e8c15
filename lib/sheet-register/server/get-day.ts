// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { nameOperators } from '@/lib/access/server/name-operators';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { type SheetDay, type SheetLine, type SheetSignature } from '@/lib/sheet-register/sheet';
import { findSheetDay, listSheetsOf, listSignatures } from './store/sheet-repository';

/** A day with its sheets and every signature, newest first, each with the name of who signed. */
export type SheetDayView = SheetDay & {
  lines: SheetLine[];
  signatures: (SheetSignature & { name: string })[];
};

/** A day of the register in full; `null` when no sheet with codes was printed on it. */
export const getDay = (authorised: Authorised<'supervise'>, day: CivilDate): Promise<SheetDayView | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const found = await findSheetDay(tenant, day);
    if (!found) return null;
    const lines = await listSheetsOf(tenant, day);
    const signatures = await listSignatures(tenant, day);
    const names = await nameOperators(
      tenant,
      signatures.map(({ signedBy }) => signedBy),
    );
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'sheets.read',
      subject: { kind: 'sheet-day', id: day },
      facts: { sheets: lines.length },
    });
    return {
      ...found,
      lines,
      signatures: signatures.map((signature) => ({ ...signature, name: names[signature.signedBy] ?? '' })),
    };
  });
