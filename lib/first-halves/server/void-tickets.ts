// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { listInState, moveTicket } from './store/ticket-repository';

const LOT = 100;

/**
 * Tells the credential backend which tickets were given up; asking again is harmless. One that they have enrolled, as after an older backup
 * was restored here, is given to nobody either. Returns how many are void now.
 */
export const voidTickets = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
): Promise<Result<number, BackendError>> => {
  const waiting = await database().withTenant(municipality.id, (tenant) =>
    listInState(tenant, 'to-void', LOT),
  );
  if (waiting.length === 0) return ok(0);
  const ticketIds = waiting.map(({ id }) => id);
  const answer = await backend.voidTickets({
    idempotencyKey: randomUUID(),
    municipalityCode: municipality.istatCode,
    ticketIds,
  });
  if (!answer.ok) return answer;
  const { value: told } = answer;
  await database().withTenant(municipality.id, async (tenant) => {
    for (const { ticketId, outcome } of told) {
      await moveTicket(tenant, ticketId, ['to-void'], { state: 'voided' });
      if (outcome === 'enrolled')
        await recordAudit(tenant, SYSTEM, {
          verb: 'ticket.enrolled-there',
          subject: { kind: 'ticket', id: ticketId },
        });
    }
  });
  return ok(told.length);
};
