// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ReportLine, lineOutcomes } from '@/lib/appointments/import-report';
import { type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';

const reportSchema = z.object({
  ignored: z.array(z.string()),
  lines: z.array(
    z.object({
      line: z.int(),
      code: z.string(),
      outcome: z.enum(lineOutcomes),
      fault: z
        .object({
          column: z.string().nullable(),
          message: z.object({
            key: z.string(),
            values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        })
        .nullable(),
    }),
  ),
});

const placeOf = (id: string) => ({ table: 'appointment_import', column: 'report', row: id });

const columns = { id: true, at: true, operatorId: true, taken: true, refused: true } as const;

type NewImport = {
  id: string;
  operatorId: string;
  taken: number;
  refused: number;
  report: { ignored: readonly string[]; lines: readonly ReportLine[] };
};

/** Keeps what a file did. */
export const insertImport = async (tenant: TenantTx, { report, ...row }: NewImport): Promise<void> => {
  await tenant.tx.appointmentImport.create({
    data: {
      municipalityId: tenant.municipalityId,
      ...row,
      at: tenant.now,
      report: await sealJson(tenant, placeOf(row.id), report),
    },
  });
};

/** The last imports, newest first, without their lines. */
export const listImportRows = ({ tx, municipalityId }: TenantTx, take: number) =>
  tx.appointmentImport.findMany({
    where: { municipalityId },
    orderBy: { at: 'desc' },
    take,
    select: columns,
  });

/** One import with its lines, or `null`. */
export const findImport = async (tenant: TenantTx, id: string) => {
  const row = await tenant.tx.appointmentImport.findUnique({
    where: { municipalityId_id: { municipalityId: tenant.municipalityId, id } },
  });
  if (!row) return null;
  const report = reportSchema.parse(await unsealJson(tenant, placeOf(id), row.report));
  return { id, at: row.at, ignored: report.ignored, lines: report.lines satisfies ReportLine[] };
};

/** Forgets the reports of files imported before an instant. */
export const deleteImportsBefore = async ({ tx, municipalityId }: TenantTx, before: Date): Promise<void> => {
  await tx.appointmentImport.deleteMany({ where: { municipalityId, at: { lt: before } } });
};
