// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type LinkedRequest, type ListedPerson } from '@/lib/appointments/appointment';
import { allowsAppointment, MARK_AFTER, needsRequest } from '@/lib/appointments/appointment-state';
import { draftValuesOf } from '@/lib/appointments/draft-values';
import { openRequestIn } from '@/lib/cie-request/server/open-request';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { type AppointmentProblem } from './change-appointment';
import { type BookedPlace } from './find-booked-today';
import { lineOf } from './lines-of';
import { openDetails } from './store/details';
import {
  findAppointment,
  type FullRow,
  holdAppointment,
  linkRequest,
  markAppointment,
} from './store/appointment-repository';

const openFor = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: FullRow,
  person: ListedPerson,
): Promise<string> => {
  const { personAt } = await openDetails(tenant, row);
  const { position } = person;
  const requestId = await openRequestIn(
    tenant,
    authorised,
    draftValuesOf({ ...person, ...personAt(position) }),
  );
  await linkRequest(tenant, { appointmentId: row.id, position }, requestId);
  await markAppointment(tenant, row.id, {
    mark: MARK_AFTER['open-request'],
    arrivedAt: row.arrivedAt ?? tenant.now,
  });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'appointment.request-opened',
    subject: { kind: 'appointment', id: row.id },
    facts: { position, request: requestId },
  });
  return requestId;
};

/**
 * Opens the request of a person of an appointment with what was booked, linked in the same transaction.
 * Repeating it (double click, a colleague at the same time) returns the request that is there.
 */
export const openBookedRequest = (
  authorised: Authorised<'work-requests'>,
  { appointmentId, position }: BookedPlace,
): Promise<Result<LinkedRequest, AppointmentProblem>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<LinkedRequest, AppointmentProblem>> => {
      await holdAppointment(tenant, appointmentId);
      const row = await findAppointment(tenant, { id: appointmentId });
      const line = row && (await lineOf(tenant, row));
      const person = line?.people.find((one) => one.position === position);
      if (!row || !line || !person) return fail({ kind: 'not-found' });
      if (person.request && !needsRequest(person)) return ok(person.request);
      if (!allowsAppointment(line.state, 'open-request')) return fail({ kind: 'closed' });
      return ok({ id: await openFor(tenant, authorised, row, person), status: 'draft' });
    },
  );
