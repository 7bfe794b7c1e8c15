// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Capture,
  type CaptureCounts,
  type CaptureLine,
  type Month,
  NO_CAPTURES,
} from '@/lib/contacts/captured';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

/** Where and when a request was registered; `counterId` is `null` where that is not known. */
export type Registered = { requestId: string; registeredOn: CivilDate; counterId: string | null };

/** Writes down what is counted of a request; of a corrected one day and counter stay. */
export const upsertCapture = async (
  { tx, municipalityId }: TenantTx,
  { requestId, registeredOn, counterId }: Registered,
  capture: Capture,
): Promise<void> => {
  await tx.contactCapture.upsert({
    where: { municipalityId_requestId: { municipalityId, requestId } },
    create: {
      municipalityId,
      requestId,
      registeredOn: new Date(`${registeredOn}T00:00:00Z`),
      counterId,
      ...capture,
    },
    update: capture,
  });
};

type Row = { office: string | null; counter: string | null } & CaptureCounts;

/** Requests registered in a month that are not closed, by office and counter. */
export const countCaptures = async (
  { tx, municipalityId }: TenantTx,
  { from, to }: Month,
): Promise<CaptureLine[]> => {
  const rows = await tx.$queryRaw<Row[]>`
    select counter.office, counter.name as counter,
      count(*) filter (where has_email and has_mobile)::int as both,
      count(*) filter (where has_mobile and not has_email)::int as mobile,
      count(*) filter (where has_email and not has_mobile)::int as email,
      count(*) filter (where outcome = 'declined')::int as declined,
      count(*) filter (where outcome = 'none-of-own')::int as "none-of-own",
      count(*) filter (where outcome = 'not-own')::int as "not-own"
    from contact_capture capture
    join cie_request request on request.municipality_id = capture.municipality_id and request.id = capture.request_id
    left join counter on counter.municipality_id = capture.municipality_id and counter.id = capture.counter_id
    where capture.municipality_id = ${municipalityId}::uuid
      and registered_on >= ${from}::date and registered_on < ${to}::date
      and request.status not in ('withdrawn', 'cancelled')
    group by counter.office, counter.name, counter.position
    order by counter.office nulls last, counter.position, counter.name`;
  return rows.map(({ office, counter, ...counts }) => ({
    office,
    counter,
    counts: { ...NO_CAPTURES, ...counts },
  }));
};
