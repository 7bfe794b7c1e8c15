// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { type TenantTx } from '@/lib/platform/database';
import { type SheetSides } from '@/lib/printing/job-attributes';
import { type PrintJobView } from '@/lib/printing/print-job';
import { type FaultKind, isFault } from '@/lib/printing/printer-fault';
import { type PrinterPlace } from '@/lib/printing/printers';
import { isOver, type SheetProgress, type SheetState, type Trouble } from '@/lib/printing/sheet-state';

/** A sending with what is needed to ask about it. */
export type JobRow = { view: PrintJobView; place: PrinterPlace; number: number | null; sentAt: Date };

type NewJob = PrinterPlace & { id: string; serial: string | null; printer: string; sides: SheetSides };

/** Enters a sending, before the printer is asked. */
export const insertJob = async (
  { tx, municipalityId, now }: TenantTx,
  { operator, sessionHash }: Authorised<Permission>,
  { serial, ...job }: NewJob,
): Promise<void> => {
  await tx.printJob.create({
    data: {
      municipalityId,
      ...job,
      printSerial: serial,
      counterId: operator.counterId,
      state: 'sending',
      sentAt: now,
      sentBy: operator.id,
      sessionHash,
    },
  });
};

type Stored = {
  id: string;
  printSerial: string | null;
  printer: string;
  address: string;
  certificate: string | null;
  sides: string;
  number: number | null;
  state: string;
  trouble: string | null;
  fault: string | null;
  sentAt: Date;
};

const rowOf = (row: Stored): JobRow => ({
  view: {
    id: row.id,
    serial: row.printSerial,
    printer: row.printer,
    sides: row.sides as SheetSides,
    state: row.state as SheetState,
    trouble: row.trouble as Trouble | null,
    fault: row.fault && isFault(row.fault) ? row.fault : null,
  },
  place: { address: row.address, certificate: row.certificate },
  number: row.number,
  sentAt: row.sentAt,
});

/** A sending of this session, or `null`: other sessions get nothing. */
export const findJob = async (
  { tx, municipalityId }: TenantTx,
  { sessionHash }: Authorised<Permission>,
  id: string,
): Promise<JobRow | null> => {
  const row = await tx.printJob.findFirst({ where: { municipalityId, id, sessionHash } });
  return row && rowOf(row);
};

/** The newest sending of this session of any of these prints since an instant, or `null`; `null` among them is the test page. */
export const findNewestJob = async (
  { tx, municipalityId }: TenantTx,
  { sessionHash }: Authorised<Permission>,
  serials: readonly (string | null)[],
  since: Date,
): Promise<JobRow | null> => {
  const row = await tx.printJob.findFirst({
    where: {
      municipalityId,
      sessionHash,
      sentAt: { gte: since },
      OR: serials.map((printSerial) => ({ printSerial })),
    },
    orderBy: { sentAt: 'desc' },
  });
  return row && rowOf(row);
};

/** One print, or all prints of a request or of a reprint; `except` is one that stays. */
export type PrintsOf = { serial: string } | { requestId: string } | { reprintId: string; except?: string };

const printWhere = (of: PrintsOf) =>
  'reprintId' in of
    ? { reprintId: of.reprintId, serial: of.except === undefined ? undefined : { not: of.except } }
    : of;

/** Sendings that are not over, whoever sent them. */
export const listOpenJobs = async ({ tx, municipalityId }: TenantTx, of: PrintsOf): Promise<JobRow[]> => {
  const rows = await tx.printJob.findMany({
    where: { municipalityId, overAt: null, print: { municipalityId, ...printWhere(of) } },
  });
  return rows.map(rowOf);
};

/** Writes down how far a sending is; one that is over stays as it is. */
export const updateJob = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  change: SheetProgress & { fault: FaultKind | null; number?: number },
): Promise<void> => {
  await tx.printJob.updateMany({
    where: { municipalityId, id, overAt: null },
    data: { ...change, overAt: isOver(change.state) ? now : null },
  });
};
