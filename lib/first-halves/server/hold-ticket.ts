// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Ticket } from '@/lib/first-halves/ticket';
import { type TenantTx } from '@/lib/platform/database';
import { findHeld, moveTicket, restoreHandedOver, takeFromStock } from './store/ticket-repository';

/** The ticket a request holds, reserving one from stock when it has none; `null` when the stock is empty. */
export const reserveTicket = async (
  tenant: TenantTx,
  actor: AuditActor,
  requestId: string,
): Promise<Ticket | null> => {
  const held = await findHeld(tenant, requestId);
  if (held) return held;
  const ticket = await takeFromStock(tenant, requestId);
  if (ticket) {
    await recordAudit(tenant, actor, {
      verb: 'ticket.reserved',
      subject: { kind: 'ticket', id: ticket.id },
      facts: { request: requestId },
    });
  }
  return ticket;
};

/** The ticket a request holds, or `null`. */
export const findHeldTicket = (tenant: TenantTx, requestId: string): Promise<Ticket | null> =>
  findHeld(tenant, requestId);

/** Makes a reserved ticket the registered request's own; false when it is not reserved. */
export const assignTicket = (tenant: TenantTx, ticketId: string): Promise<boolean> =>
  moveTicket(tenant, ticketId, ['reserved'], { state: 'assigned' });

/** Gives a ticket up: its halves are destroyed now, the worker voids it at the credential backend. */
export const abandonTicket = async (tenant: TenantTx, actor: AuditActor, ticketId: string): Promise<void> => {
  const moved = await moveTicket(tenant, ticketId, ['reserved', 'assigned'], {
    state: 'to-void',
    sealed: null,
    destroyedAt: tenant.now,
  });
  if (moved)
    await recordAudit(tenant, actor, { verb: 'ticket.voided', subject: { kind: 'ticket', id: ticketId } });
};

/** The registered request of a ticket was cancelled: its halves are destroyed now; the credential backend hears it by the enrolment. */
export const cancelTicket = async (tenant: TenantTx, actor: AuditActor, requestId: string): Promise<void> => {
  const ticket = await findHeld(tenant, requestId);
  if (!ticket) return;
  await moveTicket(tenant, ticket.id, ['assigned', 'handed-over', 'expired'], {
    state: 'voided',
    sealed: null,
    destroyedAt: tenant.now,
  });
  await recordAudit(tenant, actor, { verb: 'ticket.voided', subject: { kind: 'ticket', id: ticket.id } });
};

/** The sheet was handed over: the halves can no longer be drawn, and are destroyed when the time to undo is over. */
export const handOverTicket = (tenant: TenantTx, ticketId: string): Promise<boolean> =>
  moveTicket(tenant, ticketId, ['assigned'], { state: 'handed-over', destroyedAt: tenant.now });

/** Takes a hand-over back while the halves still exist; false once they are destroyed. */
export const undoHandOver = (tenant: TenantTx, ticketId: string): Promise<boolean> =>
  restoreHandedOver(tenant, ticketId);
