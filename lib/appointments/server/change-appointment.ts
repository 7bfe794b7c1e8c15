// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type AuditVerb } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { allowsAppointment, MARK_AFTER } from '@/lib/appointments/appointment-state';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { lineOf } from './lines-of';
import { findAppointment, holdAppointment, markAppointment } from './store/appointment-repository';

/** What the counter says of an appointment without opening a request. */
export const counterMarks = ['arrive', 'miss', 'undo', 'finish'] as const;
export type CounterMark = (typeof counterMarks)[number];

export type AppointmentProblem = { kind: 'not-found' } | { kind: 'closed' };

const VERBS: Record<CounterMark, AuditVerb> = {
  arrive: 'appointment.arrived',
  miss: 'appointment.missed',
  undo: 'appointment.taken-back',
  finish: 'appointment.finished',
};

/** "Arrivato", "Non si è presentato", "Annulla", "Nessun altro": marks an appointment where its state allows it. */
export const changeAppointment = (
  authorised: Authorised<'work-requests'>,
  id: string,
  action: CounterMark,
): Promise<Result<null, AppointmentProblem>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, AppointmentProblem>> => {
      await holdAppointment(tenant, id);
      const row = await findAppointment(tenant, { id });
      if (!row) return fail({ kind: 'not-found' });
      const { state } = await lineOf(tenant, row);
      if (!allowsAppointment(state, action)) return fail({ kind: 'closed' });
      const arrived = { arrive: tenant.now, miss: undefined, undo: null, finish: undefined }[action];
      await markAppointment(tenant, id, { mark: MARK_AFTER[action], arrivedAt: arrived });
      await recordAudit(tenant, actorOf(authorised), {
        verb: VERBS[action],
        subject: { kind: 'appointment', id },
      });
      return ok(null);
    },
  );
