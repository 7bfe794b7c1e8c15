// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { type PrintJobView } from '../print-job';
import { type FaultKind } from '../printer-fault';
import { type Printers } from '../printers';
import { isOver, type SheetProgress } from '../sheet-state';
import { findJob, findNewestJob, type JobRow, updateJob } from './store/job-repository';

/** Longer than a sending takes: who was to write down the answer is gone. */
const LOST_AFTER_MS = 30_000;
/** How long ago a sheet was sent that a page opened again still tells of. */
const TOLD_MS = 10 * 60_000;

type Step = SheetProgress & { fault: FaultKind | null };

const askStep = async (printers: Printers, { view, place, number }: JobRow): Promise<Step> => {
  const told = number === null ? fail({ kind: 'cut' } as const) : await printers.follow(place, number);
  if (told.ok) return { ...told.value, fault: null };
  const { kind } = told.error;
  // What a printer has forgotten it will not tell any more; one that is silent may come back.
  return kind === 'gone' || number === null
    ? { state: 'failed', trouble: null, fault: kind }
    : { state: view.state, trouble: view.trouble, fault: kind };
};

const read = async (tenant: TenantTx, authorised: Authorised<Permission>, id: string) => {
  const job = isUuid(id) ? await findJob(tenant, authorised, id) : null;
  return job && { job, age: tenant.now.getTime() - job.sentAt.getTime() };
};

/** Asks the printer how far a sheet of this session is, and writes it down. */
export const followSheet = async (
  authorised: Authorised<Permission>,
  printers: Printers,
  id: string,
): Promise<Result<PrintJobView, { kind: 'not-found' }>> => {
  const { municipalityId } = authorised.operator;
  const found = await database().withTenant(municipalityId, (tenant) => read(tenant, authorised, id));
  if (!found) return fail({ kind: 'not-found' });
  const { job, age } = found;
  if (isOver(job.view.state) || (job.number === null && age < LOST_AFTER_MS)) return ok(job.view);
  const step = await askStep(printers, job);
  await database().withTenant(municipalityId, (tenant) => updateJob(tenant, id, step));
  return ok({ ...job.view, ...step });
};

/** What this session sent last of these prints, while it is fresh; `null` among them is the test page. */
export const findCurrentSheet = (
  authorised: Authorised<Permission>,
  serials: readonly (string | null)[],
): Promise<PrintJobView | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const since = new Date(tenant.now.getTime() - TOLD_MS);
    return (await findNewestJob(tenant, authorised, serials, since))?.view ?? null;
  });
