// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { enrolmentMessageOf } from '@/lib/cie-request/enrolment-message';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { queueEnrolment } from '@/lib/enrolment/server/queue-enrolment';
import { assignTicket } from '@/lib/first-halves/server/hold-ticket';
import { type Ticket } from '@/lib/first-halves/ticket';
import { type TenantTx } from '@/lib/platform/database';

type SignedRequest = {
  requestId: string;
  version: number;
  frozen: FrozenRequest;
  municipalityCode: string;
};

/** Seals the enrolment of a signed version into the outbox, in the caller's transaction; the ticket is the request's own. */
export const sendVersion = async (
  tenant: TenantTx,
  actor: AuditActor,
  { requestId, version, frozen, municipalityCode }: SignedRequest,
  ticket: Ticket,
): Promise<void> => {
  const message = enrolmentMessageOf({
    frozen,
    enrolmentId: requestId,
    version,
    ticketId: ticket.id,
    cardSerial: ticket.cardSerial,
    municipalityCode,
    occurredAt: tenant.now,
  });
  const queued = await queueEnrolment(tenant, actor, message);
  if (!queued.ok)
    throw new Error(`the contract refuses what the rules accept: ${queued.error.faults.join(', ')}`);
};

/** Makes a reserved ticket the signed request's own and sends its version. */
export const feedRequest = async (
  tenant: TenantTx,
  actor: AuditActor,
  request: SignedRequest,
  ticket: Ticket,
): Promise<void> => {
  if (!(await assignTicket(tenant, ticket.id))) throw new Error('a signed request has a reserved ticket');
  await sendVersion(tenant, actor, request, ticket);
};
