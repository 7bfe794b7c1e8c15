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

/** The contract's most. */
const LOT = 200;

/**
 * Gives tickets that nobody was given back to the credential backend; asking again is harmless. One that they do not take back (their
 * side has ended it in another way) is void here. Returns how many are settled.
 */
export const returnTickets = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
): Promise<Result<number, BackendError>> => {
  const waiting = await database().withTenant(municipality.id, (tenant) =>
    listInState(tenant, 'to-return', LOT),
  );
  if (waiting.length === 0) return ok(0);
  const answer = await backend.returnTickets({
    idempotencyKey: randomUUID(),
    municipalityCode: municipality.istatCode,
    ticketIds: waiting.map(({ id }) => id),
  });
  if (!answer.ok) return answer;
  await database().withTenant(municipality.id, async (tenant) => {
    let returned = 0;
    let refused = 0;
    for (const { ticketId, outcome } of answer.value) {
      const taken = outcome === 'returned';
      const moved = await moveTicket(tenant, ticketId, ['to-return'], {
        state: taken ? 'returned' : 'voided',
      });
      if (moved && taken) returned += 1;
      if (moved && !taken) refused += 1;
    }
    if (returned + refused === 0) return;
    await recordAudit(tenant, SYSTEM, {
      verb: 'tickets.returned',
      subject: { kind: 'municipality', id: municipality.id },
      outcome: refused === 0 ? 'done' : 'failed',
      facts: { returned, refused },
    });
  });
  return ok(answer.value.length);
};
