// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { type PrintJobView, TEST_PAGE } from '../print-job';
import { type Printers } from '../printers';
import { isOver, type SheetProgress } from '../sheet-state';
import { findJob, type JobRow, listOpenJobs, type PrintsOf, updateJob } from './store/job-repository';

const CANCELLED: SheetProgress = { state: 'failed', trouble: 'cancelled' };

export type { PrintsOf };

/** `silent`: the printer did not take it back, and may still print it once it wakes up. */
export type CancelError = { kind: 'not-found' } | { kind: 'silent' };

/** What became of a job that was to be taken back; one that the printer refuses to take back may be out already. */
const askCancel = async (printers: Printers, { place, number }: JobRow): Promise<SheetProgress | null> => {
  if (number === null) return null;
  const answer = await printers.cancel(place, number);
  if (answer.ok || answer.error.kind === 'gone') return CANCELLED;
  if (answer.error.kind !== 'refused') return null;
  const told = await printers.follow(place, number);
  return told.ok && isOver(told.value.state) ? told.value : null;
};

const takeBack = async (
  authorised: Authorised<Permission>,
  printers: Printers,
  job: JobRow,
): Promise<Result<PrintJobView, CancelError>> => {
  const { view } = job;
  const end = await askCancel(printers, job);
  if (!end) return fail({ kind: 'silent' });
  await database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    await updateJob(tenant, view.id, { ...end, fault: null });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'print.cancelled',
      subject: { kind: 'print', id: view.serial ?? TEST_PAGE },
      facts: { state: end.state },
    });
  });
  return ok({ ...view, ...end, fault: null });
};

/** Takes a sheet of this session back from its printer, before it is printed another way. */
export const cancelSheet = async (
  authorised: Authorised<Permission>,
  printers: Printers,
  id: string,
): Promise<Result<PrintJobView, CancelError>> => {
  const job = await database().withTenant(authorised.operator.municipalityId, (tenant) =>
    isUuid(id) ? findJob(tenant, authorised, id) : Promise.resolve(null),
  );
  if (!job) return fail({ kind: 'not-found' });
  return isOver(job.view.state) ? ok(job.view) : takeBack(authorised, printers, job);
};

/**
 * Takes back what of these prints is still at a printer: a torn sheet, or one of a closed request, must not come out when the jam is
 * cleared.
 */
export const cancelSheetsOf = async (
  authorised: Authorised<Permission>,
  printers: Printers,
  of: PrintsOf,
): Promise<void> => {
  const jobs = await database().withTenant(authorised.operator.municipalityId, (tenant) =>
    listOpenJobs(tenant, of),
  );
  for (const job of jobs) await takeBack(authorised, printers, job);
};
