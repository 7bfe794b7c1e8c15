// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { queueCancellation } from '@/lib/enrolment/server/queue-cancellation';
import { queueEnrolment } from '@/lib/enrolment/server/queue-enrolment';
import { assignTicket, reserveTicket } from '@/lib/first-halves/server/hold-ticket';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

/** What a transaction puts into the outbox. */
export type Fed = { topic: 'enrolment' | 'enrolment-cancellation'; requestId: string; version: number };

type Known = { requestId: string; version: number; ticketId: string; cardSerial: string };

const feed = async (tenant: TenantTx, istatCode: string, known: Known): Promise<Fed> => {
  const { requestId, version, ticketId, cardSerial } = known;
  const queued = await queueEnrolment(tenant, SYSTEM, {
    enrolmentId: requestId,
    version,
    ticketId,
    cardSerial,
    municipalityCode: istatCode,
    codiceFiscale: 'GRBKHR89R43B160B',
    holder: { surname: 'Gruber', givenName: 'Katharina' },
    requestedOn: '2026-11-21' as CivilDate,
    expectedExpiryOn: '2036-10-03' as CivilDate,
    contacts: { email: `katharina.${version}@casella.example`, mobile: null },
    occurredAt: tenant.now,
  });
  if (!queued.ok) throw new Error(`the contract refuses: ${queued.error.faults.join(', ')}`);
  return { topic: 'enrolment', requestId, version };
};

/** A request that holds a ticket of the stock, registered and fed; `null` when the stock is empty. */
export const registerNew = async (tenant: TenantTx, istatCode: string): Promise<Fed | null> => {
  const { tx, municipalityId, now } = tenant;
  const requestId = randomUUID();
  await tx.cieRequest.create({
    data: {
      municipalityId,
      id: requestId,
      status: 'registered',
      openedAt: now,
      openedBy: randomUUID(),
      updatedAt: now,
    },
  });
  const ticket = await reserveTicket(tenant, SYSTEM, requestId);
  if (!ticket || !(await assignTicket(tenant, ticket.id))) return null;
  const { id: ticketId, cardSerial } = ticket;
  return feed(tenant, istatCode, { requestId, version: 1, ticketId, cardSerial });
};

/** One of the youngest registered requests, locked; `place` counts from the youngest. `null` when there is none free. */
const lockOne = async (
  { tx, municipalityId }: TenantTx,
  place: number,
): Promise<(Known & { queuedAt: Date }) | null> => {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`
    select id from cie_request where municipality_id = ${municipalityId}::uuid and status = 'registered'
    order by opened_at desc offset ${place} limit 1 for update skip locked`;
  if (!locked) return null;
  const newest = await tx.enrolment.findFirst({
    where: { municipalityId, requestId: locked.id },
    orderBy: { version: 'desc' },
    select: { version: true, ticketId: true, cardSerial: true, queuedAt: true },
  });
  return newest && { requestId: locked.id, ...newest };
};

/** The next version of a request. */
export const changeOne = async (tenant: TenantTx, istatCode: string, place: number): Promise<Fed | null> => {
  const known = await lockOne(tenant, place);
  return known && feed(tenant, istatCode, { ...known, version: known.version + 1 });
};

/** Takes a request back; never in the transaction that fed it, as no counter can. */
export const cancelOne = async (tenant: TenantTx, istatCode: string, place: number): Promise<Fed | null> => {
  const known = await lockOne(tenant, place);
  if (!known || known.queuedAt >= tenant.now) return null;
  const { requestId, version } = known;
  const { tx, municipalityId } = tenant;
  await tx.cieRequest.update({
    where: { municipalityId_id: { municipalityId, id: requestId } },
    data: { status: 'cancelled', closedAt: tenant.now },
  });
  await queueCancellation(tenant, SYSTEM, { requestId, municipalityCode: istatCode, reason: 'wrong-data' });
  return { topic: 'enrolment-cancellation', requestId, version };
};
