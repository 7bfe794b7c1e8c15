// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { closeRegistered } from '@/lib/cie-request/server/close-request';
import { type EnrolmentMessage } from '@/lib/credential-backend/enrolment';
import { giveUpStock } from '@/lib/first-halves/server/give-up-stock';
import { voidTickets } from '@/lib/first-halves/server/void-tickets';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { log } from '@/lib/platform/log';
import { type FeedWorld, makeFeedWorld } from '@/lib/testing/feed-world';
import { closePools, configure } from '@/lib/testing/installation';
import { loadPlaces, otherPerson, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { addActor, addOperator, enter, inTown, type TestOperator } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { applyMigrations } from '@/scripts/migrate.mjs';
import { type RunningPostgres, startPostgres } from '@/scripts/postgres.mjs';
import { ensureRoles } from '@/scripts/roles.mjs';
import { makeDailyComparison } from './compare-daily';
import { listLedger } from './list-ledger';
import { queueEnrolment } from './queue-enrolment';

const passwords = { superuser: 'a', owner: 'b', app: 'c', worker: 'd', sandbox: 'e' };
const folder = mkdtempSync(join(tmpdir(), 'sportello-restore-'));
const copy = join(folder, 'copy');

let server: RunningPostgres;
let urls: Awaited<ReturnType<typeof ensureRoles>>;
let world: FeedWorld;
let clerk: TestOperator;
const superuser = () => `postgresql://postgres:${passwords.superuser}@127.0.0.1:${server.port}/postgres`;

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  server = await startPostgres(folder, passwords.superuser);
  urls = await ensureRoles(server.port, passwords);
  await applyMigrations(urls.owner);
  configure(urls);
  await query(urls.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
  world = await makeFeedWorld(urls.owner);
  clerk = await addOperator(world.town, 'clerk');
  await world.refill();
}, 120_000);
afterAll(async () => {
  await world.close();
  await closePools();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const copyOf = (from: string, to: string) => execFileSync('cp', ['-a', from, to]);

/** A base backup while the server works: its files between start and stop, and the log that makes them whole. */
const backUp = async (): Promise<string> => {
  const client = new pg.Client({ connectionString: superuser() });
  await client.connect();
  const asked = await client.query<{ data_directory: string }>('show data_directory');
  const data = asked.rows[0]!.data_directory;
  await client.query(`select pg_backup_start('test', true)`);
  copyOf(data, copy);
  const stopped = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  rmSync(join(copy, 'pg_wal'), { recursive: true });
  copyOf(join(data, 'pg_wal'), join(copy, 'pg_wal'));
  rmSync(join(copy, 'postmaster.pid'));
  copyOf(join(copy, 'PG_VERSION'), join(copy, 'backup_label'));
  writeFileSync(join(copy, 'backup_label'), stopped.rows[0]!.labelfile);
  await client.end();
  return data;
};

const restore = async (data: string): Promise<void> => {
  await closePools();
  await server.stop();
  rmSync(data, { recursive: true });
  copyOf(copy, data);
  const { port } = server;
  server = await startPostgres(folder, passwords.superuser);
  expect(server.port).toBe(port);
};

const feed = async (): Promise<string> => {
  const { requestId } = await registerNew(await enter(clerk), otherPerson);
  await world.deliver();
  return requestId;
};

const lineOf = (requestId: string) =>
  inTown(world.town, async (tenant) => (await listLedger(tenant, [requestId])).get(requestId));
const ticketOf = (requestId: string) =>
  inTown(world.town, ({ tx, municipalityId }) =>
    tx.ticket.findFirstOrThrow({ where: { municipalityId, requestId } }),
  );

/** A second version of a request, with other contacts. */
const correct = async (requestId: string, email: string): Promise<void> => {
  const { id: ticketId, cardSerial } = await ticketOf(requestId);
  await inTown(world.town, async (tenant) => {
    const message: EnrolmentMessage = {
      ...{ enrolmentId: requestId, version: 2, ticketId, cardSerial, municipalityCode: world.town.istatCode },
      ...{ codiceFiscale: 'MNTBRC84D54A944E', holder: { surname: 'Montanari', givenName: 'Beatrice' } },
      requestedOn: '2026-11-21' as CivilDate,
      expectedExpiryOn: '2036-04-14' as CivilDate,
      contacts: { email, mobile: null },
      occurredAt: tenant.now,
    };
    valueOf(await queueEnrolment(tenant, SYSTEM, message));
  });
  await world.deliver();
};

const theirs = async (requestId: string) => {
  const answer = await world.backend.showEnrolment(requestId);
  return valueOf(answer);
};

it('an older backup: what they hold later is never overwritten, the differences are listed, no printed serial is given again', async () => {
  const supervisor = await addActor(world.town, 'supervisor');
  const [corrected, cancelled] = [await feed(), await feed()];
  const data = await backUp();

  await correct(corrected, 'dopo@posta.example');
  valueOf(
    await closeRegistered(await supervisor.proof('supervise'), cancelled, {
      ...{ by: 'office', reason: 'duplicate', note: '' },
    }),
  );
  const lost = await feed();
  const lostTicket = await ticketOf(lost);
  const before = await theirs(corrected);
  expect([before.versionInForce, (await theirs(lost)).versionInForce]).toEqual([2, 1]);

  await restore(data);
  expect(await lineOf(corrected)).toMatchObject({ version: 1, state: 'accepted' });
  expect(await lineOf(lost)).toBeUndefined();
  const inStock = () =>
    inTown(world.town, ({ tx, municipalityId }) =>
      tx.ticket.findUniqueOrThrow({
        where: { municipalityId_id: { municipalityId, id: lostTicket.id } },
        select: { state: true },
      }),
    );
  expect(await inStock()).toEqual({ state: 'stock' });

  const compared = await makeDailyComparison({ backend: world.backend, whenOlder: giveUpStock })(world.town);
  expect(new Map(compared?.differences.map(({ enrolmentId, kind }) => [enrolmentId, kind]))).toEqual(
    new Map([
      [corrected, 'ahead-there'],
      [cancelled, 'cancelled-there'],
      [lost, 'unknown-here'],
    ]),
  );
  expect(await inStock()).toEqual({ state: 'to-void' });
  await voidTickets(world.backend, world.town);
  expect(await inStock()).toEqual({ state: 'voided' });

  await correct(corrected, 'qui@posta.example');
  expect(await lineOf(corrected)).toMatchObject({
    version: 2,
    state: 'attention',
    problem: 'version-conflict',
  });
  expect(await theirs(corrected)).toEqual(before);
}, 120_000);
