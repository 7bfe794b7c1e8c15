// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { database } from '@/lib/platform/database';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { stockTickets } from '@/lib/testing/ticket-office';
import { addActor, addTown, type Town } from '@/lib/testing/town';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { reserveTicket } from './hold-ticket';

let town: Town;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
  await stockTickets(town, 20);
});

it('takes one ticket, whatever way PostgreSQL chooses to join', async () => {
  const clerk = await addActor(town, 'clerk');
  const requestId = await openRequest(await clerk.proof('work-requests'));
  const taken = await database().withTenant(town.id, async (tenant) => {
    await tenant.tx.$executeRaw`set local enable_hashjoin = off`;
    await tenant.tx.$executeRaw`set local enable_mergejoin = off`;
    await tenant.tx.$executeRaw`set local enable_material = off`;
    const ticket = await reserveTicket(tenant, SYSTEM, requestId);
    const reserved = await tenant.tx.ticket.count({
      where: { municipalityId: town.id, state: 'reserved' },
    });
    return { ticket, reserved };
  });
  expect(taken.ticket).not.toBeNull();
  expect(taken.reserved).toBe(1);
});
