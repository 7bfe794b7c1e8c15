// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type AuditActor, SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type EnrolmentDay, type EnrolmentInForce } from '@/lib/credential-backend/enrolment-day';
import { type Difference, differencesOf, type OurSide, textOfDay } from '@/lib/enrolment/comparison';
import { addDays, type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { getOurSide, keepComparison } from './store/comparison-repository';

/** How far back the two sides are compared: longer than any card is on its way. */
const DAYS_BACK = 400;

/** What a comparison found. */
export type Comparison = { compared: number; differences: Difference[] };

/**
 * Whom to ask, who wants it, and what else happens in the transaction that enters the comparison when they hold enrolments that we do not
 * know and that were not in the list: this database is older than the world then.
 */
export type Asker = {
  backend: CredentialBackend;
  actor?: AuditActor;
  whenOlder: (tenant: TenantTx) => Promise<unknown>;
};

const digestOf = (enrolments: readonly EnrolmentInForce[]): string =>
  createHash('sha256').update(textOfDay(enrolments)).digest('hex');

/** The days that the two sides do not hold alike. */
const differingDays = (here: OurSide['inForce'], there: readonly EnrolmentDay[]): CivilDate[] => {
  const byDay = new Map<CivilDate, EnrolmentInForce[]>();
  for (const one of here) {
    const others = byDay.get(one.day);
    if (others) others.push(one);
    else byDay.set(one.day, [one]);
  }
  const theirs = new Map(there.map((one) => [one.day, one]));
  return [...new Set([...byDay.keys(), ...theirs.keys()])].filter((day) => {
    const ours = byDay.get(day) ?? [];
    const their = theirs.get(day);
    return !their || their.count !== ours.length || their.digest !== digestOf(ours);
  });
};

/**
 * Compares what is in force here and there, day by count and digest, and enrolment by enrolment on the days that differ; the differences
 * take the place of those of the last time. Asked by the worker once a day, and by a supervisor.
 */
export const compareFeed = async (
  { backend, actor = SYSTEM, whenOlder }: Asker,
  municipality: { id: MunicipalityId; istatCode: string },
): Promise<Result<Comparison, BackendError>> => {
  const asked = await database().withTenant(municipality.id, async (tenant) => {
    const from = addDays(civilDateIn(tenant.now, 'Europe/Rome'), -DAYS_BACK);
    return { from, ours: await getOurSide(tenant, from) };
  });
  const { from, ours } = asked;
  const days = await backend.listEnrolmentDays(municipality.istatCode);
  if (!days.ok) return days;
  const differing = differingDays(
    ours.inForce,
    days.value.filter(({ day }) => day >= from),
  );
  const theirs: EnrolmentInForce[] = [];
  for (const day of differing) {
    const listed = await backend.listEnrolmentsOfDay(municipality.istatCode, day);
    if (!listed.ok) return listed;
    theirs.push(...listed.value);
  }
  const inForce = ours.inForce.filter(({ day }) => differing.includes(day));
  const differences = differencesOf({ ...ours, inForce }, theirs);
  return database().withTenant(municipality.id, async (tenant) => {
    const compared = ours.inForce.length;
    const newlyUnknown = await keepComparison(tenant, compared, differences);
    if (newlyUnknown > 0) await whenOlder(tenant);
    await recordAudit(tenant, actor, {
      verb: 'feed.compared',
      subject: { kind: 'municipality', id: municipality.id },
      facts: { compared, differences: differences.length },
    });
    return ok({ compared, differences });
  });
};
