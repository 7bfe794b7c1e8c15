// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPhoto } from '@/lib/cie-request/server/keep-photo';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { lookUpPerson } from '@/lib/cie-request/server/look-up-person';
import { stopStock } from '@/lib/first-halves/server/stop-stock';
import { receiveScanned } from '@/lib/collection/server/receive-card';
import { fail } from '@/lib/kernel/result';
import { type Register } from '@/lib/registry/register';
import { importAppointments } from '@/lib/appointments/server/import-appointments';
import { sampleFile } from '@/lib/appointments/sample-file';
import { addDays, formatCivilDate } from '@/lib/kernel/civil-date';
import { systemClock, todayOf } from '@/lib/kernel/clock';
import { publishNotice } from '@/lib/notices/server/publish-notice';
import { createPrint } from '@/lib/receipt/server/create-print';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { closePools, configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { portraitFile } from '@/lib/testing/photos';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { makeSealCertificate } from '@/lib/platform/pdf/testing/certificates';
import { keepSeal } from '@/lib/municipality/server/keep-seal';
import { type Actor, addActor, addTowns, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { planWindow } from '@/lib/weather/server/plan-window';
import { database, type Tx } from './database';

const TOWNS = 20;
const TRANSACTIONS = 400;
/** Tables without a tenant: public facts and reference data. */
const WITHOUT_TENANT = [
  '_prisma_migrations',
  'installation',
  'municipality',
  'place',
  'place_archive',
  'service_state',
];
/** Tables that this test does not fill: they have the same policy as the others. */
const EMPTY_HERE = [
  'card_event',
  'card_progress',
  'contact_change',
  'contact_proof',
  'progress_cursor',
  'feed_comparison',
  'feed_difference',
  'carried_form',
  'counter_printer',
  'counter_time',
  'activation_reminder',
  'contact_recheck',
  'delivery_evidence',
  'delivery_report',
  'form_archive',
  'form_publication',
  'form_reading',
  'form_release',
  'mandate',
  'guide_sending',
  'mail_return',
  'official_form',
  'print_job',
  'printer_test',
  'reprint',
  'reprint_call_back',
  'sheet_end',
  'sheet_signature',
  'stand_in',
];
/** The doors through the wall; a policy that is not here is a hole. */
const TENANT_POLICY = {
  policy: 'tenant',
  roles: '{sportello_app}',
  command: 'ALL',
  using: '(municipality_id = app.tenant())',
  check: '(municipality_id = app.tenant())',
};
const WORKER_POLICIES = [
  { policy: 'worker_claim', roles: '{sportello_worker}', command: 'SELECT', using: 'true', check: null },
  { policy: 'worker_lease', roles: '{sportello_worker}', command: 'UPDATE', using: 'true', check: 'true' },
];

/** A population register that does not answer. */
const AWAY: Register = {
  findPerson: () => Promise.resolve(fail({ kind: 'away', since: new Date() })),
};

/** Maintenance of tomorrow. */
const announceMaintenance = async (supervisor: Actor): Promise<void> => {
  const day = formatCivilDate(addDays(todayOf(systemClock), 1));
  const window = { fromDate: day, fromTime: '8.00', toDate: '', toTime: '9.00', note: '' };
  const proof = await supervisor.proof('supervise');
  valueOf(await planWindow(proof, randomUUID(), { service: 'mail', ...window }));
};

/** A notice, which its author has read. */
const publishToAll = async (supervisor: Actor): Promise<void> => {
  const expiresOn = formatCivilDate(todayOf(systemClock));
  const notice = { title: 'Prova', text: 'Prova', audience: 'all', startsOn: '', expiresOn };
  valueOf(await publishNotice(await supervisor.proof('supervise'), randomUUID(), notice));
};

let own: OwnDatabase;
let towns: Town[];
let tables: string[];

beforeAll(async () => {
  own = await makeOwnDatabase();
  configure(own);
  await loadPlaces();
  towns = await addTowns(TOWNS);
  const seal = await makeSealCertificate('EC', systemClock.now());
  for (const town of towns.slice(0, 3)) {
    const clerk = await addActor(town, 'clerk');
    await stockTickets(town, 3);
    await registerNew(clerk);
    const work = await clerk.proof('work-requests');
    await keepPhoto(work, { requestId: await openRequest(work), file: await portraitFile(), crop: null });
    const { requestId, cardSerial } = await registerNew(clerk);
    await receiveScanned(work, cardSerial);
    valueOf(await createPrint(work, { requestId, kind: 'sheet-2', sides: 'both' }));
    const draft = await openRequest(work);
    await lookUpPerson(work, AWAY, draft, 'MNTBRC84D54A944E');
    const supervisor = await addActor(town, 'supervisor');
    const sample = new TextEncoder().encode(sampleFile(todayOf(systemClock)));
    valueOf(await importAppointments(await supervisor.proof('supervise'), sample));
    await publishToAll(supervisor);
    await inTown(town, stopStock);
    await announceMaintenance(supervisor);
    valueOf(await inTown(town, (tenant) => keepSeal(tenant, seal.key, seal.certificates)));
  }
  const rows = await query<{ name: string }>(
    own.superuser,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  tables = rows.map(({ name }) => name).filter((name) => !WITHOUT_TENANT.includes(name));
});
afterAll(async () => {
  await closePools();
});

const townAt = (index: number): Town => towns[index % TOWNS]!;

/** The tenants of all rows of these tables, as a transaction sees them; the tables' names come from the catalogue. */
const seenIn = async (tx: Tx, names: readonly string[]): Promise<string[]> => {
  const sql = names.map((name) => `select municipality_id as id from "${name}"`).join(' union all ');
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(sql);
  return rows.map(({ id }) => id);
};

describe('leak test: the wall between municipalities', () => {
  it('400 mixed transactions over 20 municipalities through the real pool see no foreign row in any table', async () => {
    const seen = { own: 0, foreign: 0 };
    const work = async (index: number) => {
      const { id } = townAt(index * 7);
      await database().withTenant(id, async ({ tx }) => {
        if (index % 4 === 0)
          await tx.signInThrottle.create({
            data: { municipalityId: id, subject: randomUUID(), failures: 1, lastFailureAt: new Date() },
          });
        for (const owner of await seenIn(tx, tables)) seen[owner === id ? 'own' : 'foreign'] += 1;
        if (index % 10 === 1) throw new Error('rolled back on purpose');
      });
    };
    const ends = await Promise.allSettled(Array.from({ length: TRANSACTIONS }, (_, index) => work(index)));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
    expect(new Set(refused)).toEqual(new Set(['Error: rolled back on purpose']));
    expect(refused).toHaveLength(TRANSACTIONS / 10);
    expect(seen.foreign).toBe(0);
    expect(seen.own).toBeGreaterThan(TRANSACTIONS * 5);
  }, 60_000);

  it('the test would see a leak: the tables hold rows of some municipality', async () => {
    const filled = await Promise.all(
      tables.map(async (name) => {
        const [row] = await query<{ n: string }>(own.superuser, `select count(*) as n from "${name}"`);
        return Number(row?.n) > 0 ? name : null;
      }),
    );
    const empty = tables.filter((name) => !filled.includes(name));
    expect(empty.filter((name) => !EMPTY_HERE.includes(name))).toEqual([]);
  });

  it('nothing remains on a connection after commit or rollback: without a tenant there are 0 rows', async () => {
    const looks = Array.from({ length: 30 }, () =>
      database().withoutTenant(async ({ tx }) => {
        const rows = await seenIn(tx, tables);
        const [setting] = await tx.$queryRaw<
          { tenant: string | null }[]
        >`select nullif(current_setting('app.municipality_id', true), '') as tenant`;
        return { rows: rows.length, tenant: setting?.tenant };
      }),
    );
    expect(new Set((await Promise.all(looks)).map((look) => JSON.stringify(look)))).toEqual(
      new Set(['{"rows":0,"tenant":null}']),
    );
  });

  it('a connection that never set a tenant reads 0 rows and writes none', async () => {
    for (const table of tables) expect(await query(own.app, `select 1 from "${table}"`), table).toEqual([]);
    const [town] = towns;
    await expect(
      query(own.app, `insert into counter values ($1, gen_random_uuid(), 'x', 'x')`, [town?.id]),
    ).rejects.toThrow(/row-level security/);
  });

  it('what is no uuid is never a tenant', () => {
    for (const id of ['', '*', "' or true --", townAt(0).id.toUpperCase()])
      expect(() => database().withTenant(id as MunicipalityId, () => Promise.resolve())).toThrow('uuid');
  });

  it('inserting, moving or changing a row of another municipality is refused or finds nothing', async () => {
    const [home, away] = [townAt(0), townAt(1)];
    const inHome = <T>(work: (tx: Tx) => Promise<T>) => database().withTenant(home.id, ({ tx }) => work(tx));
    const counter = { municipalityId: away.id, id: randomUUID(), name: 'x', office: 'x' };
    await expect(inHome((tx) => tx.counter.create({ data: counter }))).rejects.toThrow(
      /row-level security|42501/,
    );
    await expect(
      inHome((tx) => tx.counter.updateMany({ data: { municipalityId: away.id } })),
    ).rejects.toThrow(/row-level security|42501/);
    const all = await inHome((tx) => tx.counter.updateMany({ data: { office: 'Stato civile' } }));
    expect(all.count).toBe(2);
    const throttles = await inHome((tx) =>
      tx.signInThrottle.deleteMany({ where: { municipalityId: away.id } }),
    );
    expect(throttles.count).toBe(0);
  });

  it('a row cannot point into another municipality', async () => {
    const [home, away] = [townAt(0), townAt(1)];
    const [foreign] = await query<{ id: string }>(
      own.superuser,
      'select id from cie_request where municipality_id = $1',
      [away.id],
    );
    await expect(
      database().withTenant(home.id, ({ tx, now }) =>
        tx.cieRequestVersion.create({
          data: {
            municipalityId: home.id,
            requestId: foreign?.id ?? '',
            version: 1,
            data: new Uint8Array(1),
            checkCode: 'x',
            frozenAt: now,
            frozenBy: randomUUID(),
          },
        }),
      ),
    ).rejects.toThrow(/[Ff]oreign key/);
  });

  it('a transaction inside a transaction is refused', async () => {
    const [home, away] = [townAt(0), townAt(1)];
    await expect(
      database().withTenant(home.id, () => database().withTenant(away.id, () => Promise.resolve())),
    ).rejects.toThrow('hand it on');
  });
});

describe('the wall as the database knows it', () => {
  it('has exactly the policies of the list', async () => {
    const rows = await query(
      own.superuser,
      `select tablename as table, policyname as policy, roles::text as roles, cmd as command, qual as using,
        with_check as check from pg_policies order by 1, 2`,
    );
    const expected = tables.flatMap((table) => [
      { table, ...TENANT_POLICY },
      ...(table === 'outbox_message' ? WORKER_POLICIES.map((policy) => ({ table, ...policy })) : []),
    ]);
    expect(rows).toEqual(expected);
  });

  it('is enabled and forced on every table that has a municipality_id, and every table has one or is public', async () => {
    const rows = await query<{ name: string; walled: boolean; tenant: boolean }>(
      own.superuser,
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id') as tenant
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p') order by 1`,
    );
    expect(rows.filter(({ tenant }) => !tenant).map(({ name }) => name)).toEqual(WITHOUT_TENANT);
    expect(rows.filter(({ tenant }) => tenant).map(({ name }) => name)).toEqual(tables);
    expect(rows.filter(({ tenant, walled }) => tenant && !walled)).toEqual([]);
  });

  it('municipality_id comes first in every primary key and in both sides of every foreign key', async () => {
    const rows = await query<{
      name: string;
      kind: string;
      own: string[];
      to: string;
      others: string[] | null;
    }>(
      own.superuser,
      `select c.conname as name, c.contype::text as kind, t.relname as table, f.relname as to,
        array(select a.attname::text from unnest(c.conkey) with ordinality k(n, i)
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.i) as own,
        array(select a.attname::text from unnest(c.confkey) with ordinality k(n, i)
              join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by k.i) as others
       from pg_constraint c join pg_class t on t.oid = c.conrelid left join pg_class f on f.oid = c.confrelid
       where c.contype in ('p', 'f') and t.relname = any($1)`,
      [tables],
    );
    expect(rows.filter(({ kind }) => kind === 'p')).toHaveLength(tables.length);
    expect(rows.filter(({ own }) => own[0] !== 'municipality_id')).toEqual([]);
    const outside = rows.filter(
      ({ kind, to, others }) =>
        kind === 'f' && others?.[0] !== (to === 'municipality' ? 'id' : 'municipality_id'),
    );
    expect(outside).toEqual([]);
  });

  it('every unique index of a tenant begins with municipality_id: it tells nothing about others', async () => {
    const rows = await query(
      own.superuser,
      `select i.indexrelid::regclass::text as name from pg_index i
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisunique and i.indrelid::regclass::text = any($1) and a.attname <> 'municipality_id'`,
      [tables],
    );
    expect(rows).toEqual([]);
  });

  it('no function runs as its owner, no view looks past the reader', async () => {
    const rows = await query(
      own.superuser,
      `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
       union all select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
         and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
    );
    expect(rows).toEqual([]);
  });

  it('application and worker own nothing, bypass nothing, belong to nobody', async () => {
    const roles = ['sportello_app', 'sportello_worker'];
    const rows = await query(
      own.superuser,
      `select rolname as role, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
        (select count(*)::int from pg_class where relowner = r.oid)
        + (select count(*)::int from pg_proc where proowner = r.oid)
        + (select count(*)::int from pg_namespace where nspowner = r.oid) as owned,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = any($1) order by 1`,
      [roles],
    );
    expect(rows).toEqual(roles.map((role) => ({ role, mighty: false, owned: 0, memberships: 0 })));
  });

  it('the application cannot change the wall: no DDL, no truncate, no copy to a file', async () => {
    const attempts = [
      'alter table cie_request disable row level security',
      'drop policy tenant on cie_request',
      'create table public.mine (id int)',
      'create function app.mine() returns int language sql as $$ select 1 $$',
      'truncate sign_in_throttle',
      `copy cie_request to '/tmp/out'`,
      'set role sportello_owner',
      'set session authorization sportello_owner',
      'update installation set clock_offset_ms = 1',
      'update service_state set failures = 2',
      `update municipality set name = 'x'`,
    ];
    for (const sql of attempts)
      await expect(query(own.app, sql), sql).rejects.toThrow(/permission|must be owner|denied/);
  });
});

describe('the worker', () => {
  const SCHEDULING =
    'municipality_id, id, topic, aggregate_id, version, state, attempts, next_attempt_at, lease_until, lease_owner';

  it('sees the scheduling columns of all municipalities', async () => {
    const rows = await query<{ municipality_id: string }>(
      own.worker,
      `select ${SCHEDULING} from outbox_message`,
    );
    expect(new Set(rows.map((row) => row.municipality_id)).size).toBe(3);
  });

  it('sees no body, digest or error, and changes nothing but the lease', async () => {
    const attempts = [
      'select body from outbox_message',
      'select digest from outbox_message',
      'select last_error from outbox_message',
      'select * from outbox_message',
      `update outbox_message set state = 'delivered'`,
      'update outbox_message set body = null',
      'update outbox_message set municipality_id = gen_random_uuid()',
      'delete from outbox_message',
      `insert into outbox_message (id) values (gen_random_uuid())`,
    ];
    for (const sql of attempts)
      await expect(query(own.worker, sql), sql).rejects.toThrow(/permission denied/);
  });

  it('enters how services are, and neither adds nor takes out one', async () => {
    const rows = await query(own.worker, 'update service_state set failures = 0 returning service');
    expect(rows).toHaveLength(5);
    for (const sql of [`insert into service_state (service) values ('sms')`, 'delete from service_state'])
      await expect(query(own.worker, sql), sql).rejects.toThrow(/permission denied/);
  });

  it('reaches no other table of a tenant', async () => {
    for (const table of tables.filter((name) => name !== 'outbox_message'))
      await expect(query(own.worker, `select 1 from "${table}"`), table).rejects.toThrow(/permission denied/);
  });
});
