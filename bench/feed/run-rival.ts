// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeEnrolment } from '@/lib/credential-backend/server/encode-enrolment';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { rowsOf } from '@/scripts/testing/chaos/cluster';
import { type Installation, programFile } from '@/scripts/testing/chaos/installation';
import type { Drain, RivalMessage, RivalName, RivalOrder } from './feed-order';

const bodiesOf = async ({ portalUrl }: Installation, messages: number): Promise<RivalMessage[]> => {
  const tickets = await rowsOf<{ ticketId: string; cardSerial: string; municipalityCode: string }>(
    portalUrl,
    `select t.id as "ticketId", card_serial as "cardSerial", istat_code as "municipalityCode"
     from ticket t join municipality m on m.id = municipality_id where state = 'stock' limit $1`,
    [messages],
  );
  return tickets.map((ticket) => {
    const encoded = encodeEnrolment({
      ...ticket,
      enrolmentId: randomUUID(),
      version: 1,
      codiceFiscale: 'GRBKHR89R43B160B',
      holder: { surname: 'Gruber', givenName: 'Katharina' },
      requestedOn: '2026-11-21' as CivilDate,
      expectedExpiryOn: '2036-10-03' as CivilDate,
      contacts: { email: 'katharina@casella.example', mobile: null },
      occurredAt: new Date(),
    });
    if (!encoded.ok) throw new Error(`the contract refuses: ${encoded.error.faults.join(', ')}`);
    return { id: randomUUID(), body: Buffer.from(encoded.value).toString('utf8') };
  });
};

/** Lets a rival deliver as many enrolments to the same credential backend, in a process of its own on one core. */
export const runRival = async (
  rival: RivalName,
  installation: Installation,
  messages: number,
  core: number,
): Promise<Drain> => {
  const { cluster, folder, variables } = installation;
  const bodies = await bodiesOf(installation, messages);
  const file = join(folder, 'messages.jsonl');
  writeFileSync(file, bodies.map((message) => JSON.stringify(message)).join('\n'));
  await rowsOf(cluster.superuser('postgres'), 'create database rival');
  const order: RivalOrder = { rival, url: cluster.superuser('rival'), file };
  const words = ['-c', String(core), process.execPath, programFile('feed-rival'), JSON.stringify(order)];
  const child = spawn('taskset', words, { env: variables, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  const { seconds, cpuMs } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as {
    seconds: number;
    cpuMs: number;
  };
  return {
    messages: bodies.length,
    seconds,
    perSecond: bodies.length / seconds,
    cpuMs: cpuMs / bodies.length,
  };
};
