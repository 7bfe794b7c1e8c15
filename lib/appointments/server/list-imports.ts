// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type ReportLine } from '@/lib/appointments/import-report';
import { database } from '@/lib/platform/database';
import { findImport, listImportRows } from './store/import-repository';

const LAST = 10;

/** An import as the list shows it. */
export type ImportLine = { id: string; at: Date; taken: number; refused: number };

/** What an imported file did, line by line; `ignored` are its columns that mean nothing here. */
export type ImportReport = { id: string; at: Date; ignored: readonly string[]; lines: readonly ReportLine[] };

/** The last imports of this municipality, newest first. */
export const listImports = (authorised: Authorised<'supervise'>): Promise<ImportLine[]> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) => listImportRows(tenant, LAST));

/** The report of one import, or `null`; showing it is audited. */
export const getImport = (authorised: Authorised<'supervise'>, id: string): Promise<ImportReport | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const report = await findImport(tenant, id);
    if (report)
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'appointments.import-read',
        subject: { kind: 'appointment-import', id },
        facts: { count: report.lines.length },
      });
    return report;
  });
