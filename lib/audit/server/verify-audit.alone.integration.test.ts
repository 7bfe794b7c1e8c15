// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUDIT_VERBS, SYSTEM } from '@/lib/audit/audit-verb';
import { readAnchors } from '@/lib/audit/chain-anchor';
import { closePools, configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { addTowns, inTown, type Town } from '@/lib/testing/town';
import { noteHeads } from './note-heads';
import { recordAudit } from './record-audit';
import { verifyAudit } from './verify-audit';

let own: OwnDatabase;
let untouched: Town;
let towns: Town[];
let town: Town;

beforeAll(async () => {
  own = await makeOwnDatabase();
  configure(own);
  [untouched, ...towns] = (await addTowns(18)) as [Town, ...Town[]];
});
beforeEach(async () => {
  town = towns.pop()!;
  await inTown(town, async (tenant) => {
    for (let entry = 2; entry <= 20; entry += 1)
      await recordAudit(tenant, SYSTEM, {
        verb: 'request.read',
        subject: { kind: 'request', id: town.id },
        facts: { entry, text: 'à "quoted" \\ 0.10', nothing: null },
      });
  });
});
afterAll(async () => {
  await closePools();
});

/** What somebody does who holds the superuser's password: triggers off, change, triggers on. */
const tamper = (sql: string) =>
  query(
    own.superuser,
    `begin; alter table audit_entry disable trigger user; ${sql.replaceAll('TOWN', `'${town.id}'`)};
     alter table audit_entry enable trigger user; commit`,
  );

/** A clever one: from some entry on, every hash is made again. */
const REHASH = `do $$ declare r record; p bytea; begin
  for r in select * from audit_entry where municipality_id = TOWN order by seq loop
    p := coalesce((select hash from audit_entry where municipality_id = TOWN and seq = r.seq - 1), r.prev);
    update audit_entry set prev = p, hash = sha256(p || convert_to(r.canonical, 'UTF8'))
      where municipality_id = TOWN and seq = r.seq;
  end loop; end $$`;

const headNow = async () => {
  const verdict = await verifyAudit(town.id);
  if (verdict.kind !== 'intact') throw new Error('the chain is intact here');
  return { seq: verdict.entries, head: verdict.head };
};

describe('the trail', () => {
  it('is numbered from 1, chained, dated by the database, and intact', async () => {
    expect(await verifyAudit(town.id)).toMatchObject({ kind: 'intact', entries: 20 });
    const rows = await inTown(town, ({ tx }) => tx.auditEntry.findMany({ orderBy: { seq: 'asc' } }));
    expect(rows.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ verb }) => verb))).toEqual(new Set(['municipality.added', 'request.read']));
    expect(AUDIT_VERBS).toEqual(expect.arrayContaining(['municipality.added', 'request.read']));
  });

  it('what the writer says of number, time and hash does not count', async () => {
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`
      insert into audit_entry (municipality_id, seq, at, actor, counter, verb, subject_kind, subject_id, outcome, facts,
        canonical, prev, hash)
      values (${town.id}::uuid, 7, '2001-01-01', 'x', '', 'request.read', 'request', '', 'done', '{}', 'forged', '\\x00', '\\x00')`,
    );
    expect(await verifyAudit(town.id)).toMatchObject({ kind: 'intact', entries: 21 });
  });

  it('stays one chain under 40 writers at once', async () => {
    const write = () =>
      inTown(town, (tenant) =>
        recordAudit(tenant, SYSTEM, { verb: 'request.read', subject: { kind: 'request', id: town.id } }),
      );
    await Promise.all(Array.from({ length: 40 }, write));
    expect(await verifyAudit(town.id)).toMatchObject({ kind: 'intact', entries: 60 });
  });

  it('an entry of a transaction that is rolled back was never there', async () => {
    const failing = inTown(town, async (tenant) => {
      await recordAudit(tenant, SYSTEM, { verb: 'request.read', subject: { kind: 'request', id: town.id } });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await verifyAudit(town.id)).toMatchObject({ kind: 'intact', entries: 20 });
  });

  it('is append only: the application may not, and nobody can while the triggers stand', async () => {
    const changes = [
      `update audit_entry set verb = 'x' where municipality_id = '${town.id}'`,
      `delete from audit_entry where municipality_id = '${town.id}'`,
      'truncate audit_entry',
    ];
    for (const sql of changes) {
      await expect(query(own.app, sql), sql).rejects.toThrow(/permission denied/);
      await expect(query(own.superuser, sql), sql).rejects.toThrow(/append only/);
    }
    await expect(query(own.owner, 'truncate audit_entry')).rejects.toThrow(/append only/);
    expect(await verifyAudit(town.id)).toMatchObject({ kind: 'intact', entries: 20 });
  });
});

describe('tamper test: the verifier finds', () => {
  it.each([
    [
      'an edited column',
      `update audit_entry set actor = 'nobody' where municipality_id = TOWN and seq = 9`,
      'columns',
      9,
    ],
    [
      'an edited fact',
      `update audit_entry set facts = '{"entry": 1}' where municipality_id = TOWN and seq = 9`,
      'columns',
      9,
    ],
    [
      'an edited time',
      `update audit_entry set at = at + interval '1 ms' where municipality_id = TOWN and seq = 9`,
      'columns',
      9,
    ],
    [
      'an edited content',
      `update audit_entry set canonical = replace(canonical, 'system', 'nobody') where municipality_id = TOWN and seq = 9`,
      'content',
      9,
    ],
    ['a deleted row', 'delete from audit_entry where municipality_id = TOWN and seq = 9', 'gap', 9],
    ['a deleted first row', 'delete from audit_entry where municipality_id = TOWN and seq = 1', 'gap', 1],
    [
      'two rows that changed places',
      `update audit_entry set seq = 1000 where municipality_id = TOWN and seq = 9;
       update audit_entry set seq = 9 where municipality_id = TOWN and seq = 10;
       update audit_entry set seq = 10 where municipality_id = TOWN and seq = 1000`,
      'link',
      9,
    ],
  ])('%s', async (_name, sql, kind, seq) => {
    await tamper(sql);
    expect(await verifyAudit(town.id)).toEqual({ kind, seq });
  });

  it('a cut tail and a chain made anew, by a head noted elsewhere', async () => {
    const anchor = await headNow();
    await tamper(`update audit_entry set canonical = replace(canonical, 'system', 'nobody'), actor = 'nobody'
      where municipality_id = TOWN and seq = 9; ${REHASH}`);
    expect((await verifyAudit(town.id)).kind).toBe('intact');
    expect(await verifyAudit(town.id, [anchor])).toEqual({ kind: 'anchor-missing', seq: 20 });
    const later = await headNow();
    await tamper('delete from audit_entry where municipality_id = TOWN and seq > 15');
    expect((await verifyAudit(town.id)).kind).toBe('intact');
    expect(await verifyAudit(town.id, [later])).toEqual({ kind: 'anchor-missing', seq: 20 });
  });
});

describe('npm run audit:verify', () => {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.audit-verify-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'audit-verify.mjs'), ...args],
      {
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: ['scripts/audit-verify.ts'],
      outfile: join(folder, 'audit-verify.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      alias: { '@': process.cwd() },
      logLevel: 'silent',
    });
  });

  it('prints a line for each municipality, names the fault, and ends with 1', async () => {
    const written: string[] = [];
    const spy = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => Boolean(written.push(String(text))));
    await noteHeads(untouched.id);
    spy.mockRestore();
    const heads = join(folder, 'worker.log');
    writeFileSync(heads, `not json\n{"event":"job-done"}\n${written.join('')}`);
    expect(readAnchors(written.join('')).get(untouched.id)).toHaveLength(1);
    await tamper('delete from audit_entry where municipality_id = TOWN and seq = 3');
    const { status, stdout } = run('--anchors', heads);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(18);
    expect(lines.find((line) => line.includes(untouched.id))).toMatch(/integra · righe 1 · .* annotate 1$/);
    expect(lines.find((line) => line.includes(town.id))).toContain('GUASTA alla riga 3: manca una riga');
    expect(status).toBe(1);
  });

  it('a file without a single head, and a word it does not know, are refused', () => {
    expect(run('--anchors', join(folder, 'nowhere'))).toMatchObject({ status: 1, stdout: '' });
    expect(run('--what').stderr).toContain('Uso: npm run audit:verify');
  });
});
