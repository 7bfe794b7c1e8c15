// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { makeCredentialBackend } from '@/lib/credential-backend/server/make-credential-backend';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { fail, ok } from '@/lib/kernel/result';
import { formatDay } from '@/lib/i18n/format';
import { standingAt, versionInForceAt } from '@/lib/modulistica/form-state';
import { type FormKey } from '@/lib/modulistica/form-version';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { backendWith } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { startWithCaller, type TestCaller } from '@/sandbox/testing/caller';
import { countFormTasks } from './count-form-tasks';
import { downloadAllForms } from './download-all-forms';
import { downloadForm } from './download-form';
import { listForms, listFormsInForce } from './list-forms';
import { notePublications } from './note-publications';
import { openForm } from './open-form';
import { putInForce } from './put-in-force';

const M01 = { code: 'CIE-M-01', language: 'it' } as const;
const NEW: FormKey = { ...M01, version: '3.2' };
const OLD: FormKey = { ...M01, version: '3.1' };
const NOW = { date: '', time: '', note: 'La firma è a destra.' };
const DAY_MS = 86_400_000;

let sandbox: TestCaller;
let backend: CredentialBackend;
let town: Town;
let supervisor: Actor;
let colleague: Actor;
let clerk: Actor;

const manages = () => supervisor.proof('manage-forms');
/** Who puts in force what the other has brought in. */
const decides = () => colleague.proof('manage-forms');
const prints = (actor: Actor = clerk) => actor.proof('print-forms');
const away = backendWith({
  listOfficialForms: () =>
    Promise.resolve(fail({ kind: 'unreachable', since: new Date('2026-11-21T08:00:00Z') })),
});
const daysAhead = (days: number): string => formatDay(new Date(systemClock.now().getTime() + days * DAY_MS));

const published = (code: string = NEW.code): OfficialForm => ({
  ...{ ...NEW, code },
  title: 'Richiesta CIE',
  audience: 'adult',
  publishedAt: new Date('2026-11-20T06:40:00Z'),
  validFrom: '2026-11-24' as CivilDate,
  validUntil: null,
  pages: 2,
  sizeBytes: 20,
  digest: 'a'.repeat(64),
});

const audited = (verb: string) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.auditEntry.findMany({
      where: { municipalityId, verb },
      orderBy: { seq: 'asc' },
      select: { actor: true, subjectId: true },
    }),
  );
const stateOf = async (key: FormKey) => {
  const { lines, now } = await listForms(backend, await manages());
  const line = lines.find(({ code, language }) => code === key.code && language === key.language)!;
  return standingAt(
    line.versions.find(({ version }) => version === key.version)!,
    line.versions,
    now,
  ).state;
};

beforeAll(async () => {
  configure(sharedDatabase());
  sandbox = await startWithCaller(inject('sandboxUrl'));
  backend = makeCredentialBackend({
    baseUrl: sandbox.baseUrl,
    clientKey: JSON.stringify(sandbox.client),
    peerKeys: JSON.stringify(sandbox.peerKeys),
    clock: systemClock,
    newId: randomUUID,
  });
});
beforeEach(async () => {
  town = await addTown();
  supervisor = await addActor(town, 'supervisor');
  colleague = await addActor(town, 'supervisor');
  clerk = await addActor(town, 'clerk');
});
afterAll(async () => {
  await sandbox.close();
});

describe('downloading', () => {
  it('brings one version in, once, and writes it down', async () => {
    expect(await stateOf(NEW)).toBe('new');
    expect(valueOf(await downloadForm(backend, await manages(), NEW))).toEqual({ kept: true });
    expect(valueOf(await downloadForm(backend, await manages(), NEW))).toEqual({ kept: false });
    expect([await stateOf(NEW), await stateOf(OLD)]).toEqual(['downloaded', 'new']);
    expect(await audited('form.downloaded')).toEqual([
      { actor: supervisor.operatorId, subjectId: 'CIE-M-01/it/3.2' },
    ]);
  });

  it('brings everything in, also by two supervisors at once, each version one time', async () => {
    const published = valueOf(await backend.listOfficialForms());
    const other = await addActor(town, 'supervisor');
    const [one, two] = await Promise.all([
      downloadAllForms(backend, await manages()),
      downloadAllForms(backend, await other.proof('manage-forms')),
    ]);
    expect(valueOf(one).kept + valueOf(two).kept).toBe(published.length);
    expect([...valueOf(one).failed, ...valueOf(two).failed]).toEqual([]);
    expect(await audited('form.downloaded')).toHaveLength(published.length);
    const { lines } = await listForms(away, await manages());
    expect(lines.flatMap(({ versions }) => versions)).toHaveLength(published.length);
    const kept = valueOf(await openForm(await prints(supervisor), OLD, 'open'));
    expect(createHash('sha256').update(kept).digest('hex')).toBe(
      published.find(
        ({ language, version, code }) => code === OLD.code && language === 'it' && version === '3.1',
      )?.digest,
    );
  });

  it('is of this municipality alone', async () => {
    valueOf(await downloadForm(backend, await manages(), NEW));
    const elsewhere = await addActor(await addTown(), 'supervisor');
    const { lines } = await listForms(away, await elsewhere.proof('manage-forms'));
    expect(lines).toEqual([]);
    expect(errorOf(await openForm(await prints(elsewhere), NEW, 'open'))).toBe('not-found');
  });

  const form = (changes: Partial<OfficialForm> = {}): OfficialForm => ({ ...published(), ...changes });
  const publishing = (
    published: OfficialForm[],
    fetched: Awaited<ReturnType<CredentialBackend['fetchOfficialForm']>>,
  ) =>
    backendWith({
      listOfficialForms: () => Promise.resolve(ok(published)),
      fetchOfficialForm: () => Promise.resolve(fetched),
    });
  const pdf = ok(new TextEncoder().encode('%PDF-1.7 …'));

  it.each([
    ['the bytes are no PDF', ok(new TextEncoder().encode('<html>%PDF-')), 'bad-file'],
    ['there are no bytes', ok(new Uint8Array()), 'bad-file'],
    ['the bytes are not those of the digest', fail({ kind: 'invalid-answer' } as const), 'bad-file'],
    ['it is gone', fail({ kind: 'refused', code: 'not-found' } as const), 'not-published'],
    ['the backend is away', fail({ kind: 'busy', retryAfterSeconds: 3 } as const), 'backend'],
  ])('keeps nothing when %s', async (_name, fetched, kind) => {
    expect(errorOf(await downloadForm(publishing([form()], fetched), await manages(), NEW))).toBe(kind);
    expect((await listForms(away, await manages())).lines).toEqual([]);
    expect(await audited('form.downloaded')).toEqual([]);
  });

  it('refuses what is not published', async () => {
    expect(errorOf(await downloadForm(publishing([], pdf), await manages(), NEW))).toBe('not-published');
  });

  it('keeps the first file when another one comes with the same version', async () => {
    valueOf(await downloadForm(publishing([form()], pdf), await manages(), NEW));
    const changed = publishing([form({ digest: 'b'.repeat(64) })], pdf);
    expect(errorOf(await downloadForm(changed, await manages(), NEW))).toBe('changed');
  });

  it('of all goes on after a bad file and stops when the backend goes away', async () => {
    const versions = ['1.0', '1.1', '1.2'].map((version, index) =>
      form({ version, digest: String(index).repeat(64) }),
    );
    const answers = [
      ok(new TextEncoder().encode('no')),
      pdf,
      fail({ kind: 'unreachable', since: new Date(0) } as const),
    ];
    let asked = 0;
    const failing = backendWith({
      listOfficialForms: () => Promise.resolve(ok([...versions, form({ version: '1.3' })])),
      fetchOfficialForm: () => Promise.resolve(answers[asked++]!),
    });
    const all = valueOf(await downloadAllForms(failing, await manages()));
    expect(all.kept).toBe(1);
    expect(all.failed.map(({ form: { version }, error: { kind } }) => [version, kind])).toEqual([
      ['1.0', 'bad-file'],
      ['1.2', 'backend'],
    ]);
    expect(asked).toBe(3);
  });
});

describe('putting in force', () => {
  beforeEach(async () => {
    for (const key of [NEW, OLD]) valueOf(await downloadForm(backend, await manages(), key));
  });
  const inForce = async () => {
    const { lines, now } = await listFormsInForce(await prints());
    return lines.map(({ versions }) => versionInForceAt(versions, now)?.version ?? null);
  };

  it('now: the clerk finds it, and the one before is superseded', async () => {
    expect(await inForce()).toEqual([]);
    valueOf(await putInForce(await decides(), OLD, NOW));
    expect(await inForce()).toEqual(['3.1']);
    valueOf(await putInForce(await decides(), NEW, NOW));
    expect(await inForce()).toEqual(['3.2']);
    expect(await stateOf(OLD)).toBe('superseded');
    expect((await audited('form.put-in-force')).map(({ actor, subjectId }) => [actor, subjectId])).toEqual([
      [colleague.operatorId, 'CIE-M-01/it/3.1'],
      [colleague.operatorId, 'CIE-M-01/it/3.2'],
    ]);
  });

  it('from a day: until then the one before is printed; it may be moved', async () => {
    valueOf(await putInForce(await decides(), OLD, NOW));
    valueOf(await putInForce(await decides(), NEW, { ...NOW, date: daysAhead(2), time: '8.00' }));
    expect([await inForce(), await stateOf(NEW)]).toEqual([['3.1'], 'scheduled']);
    valueOf(await putInForce(await decides(), NEW, { ...NOW, date: daysAhead(3), time: '8.00' }));
    expect([await inForce(), await stateOf(NEW)]).toEqual([['3.1'], 'scheduled']);
    valueOf(await putInForce(await decides(), NEW, NOW));
    expect([await inForce(), await stateOf(NEW), await stateOf(OLD)]).toEqual([
      ['3.2'],
      'in-force',
      'superseded',
    ]);
  });

  it('twice is once, also by two supervisors at the same time', async () => {
    const other = await addActor(town, 'supervisor');
    const [first, second] = await Promise.all([
      putInForce(await decides(), NEW, NOW),
      putInForce(await other.proof('manage-forms'), NEW, NOW),
    ]);
    expect(valueOf(first)).toEqual(valueOf(second));
    expect(await audited('form.put-in-force')).toHaveLength(1);
  });

  it('of two versions at the same minute by two supervisors at once: one is refused', async () => {
    const other = await addActor(town, 'supervisor');
    const start = { ...NOW, date: daysAhead(2), time: '8.00' };
    const both = await Promise.all([
      putInForce(await decides(), NEW, start),
      putInForce(await other.proof('manage-forms'), OLD, start),
    ]);
    expect(both.map((one) => (one.ok ? 'done' : one.error.kind)).sort()).toEqual(['done', 'taken']);
  });

  it('is refused in the past, without a word on what changes, and for what is not here', async () => {
    valueOf(await putInForce(await decides(), OLD, NOW));
    const refuse = async (key: FormKey, typed: typeof NOW) =>
      errorOf(await putInForce(await decides(), key, typed));
    expect(await refuse(NEW, { ...NOW, date: daysAhead(-1), time: '8.00' })).toBe('typed');
    expect(await refuse(NEW, { ...NOW, note: '' })).toBe('typed');
    expect(await refuse({ ...NEW, version: '9.9' }, NOW)).toBe('not-found');
    expect([await stateOf(NEW), await audited('form.put-in-force')]).toMatchObject([
      'downloaded',
      { length: 1 },
    ]);
  });
});

describe('opening', () => {
  const open = async (actor: Actor, key: FormKey, how: 'open' | 'look' = 'open') => {
    const opened = await openForm(await prints(actor), key, how);
    return opened.ok ? Buffer.from(opened.value.subarray(0, 5)).toString() : opened.error.kind;
  };

  it('is the clerk’s only while a version is in force, the supervisor’s as long as it is not outdated', async () => {
    expect([await open(clerk, OLD), await open(supervisor, OLD)]).toEqual(['not-found', 'not-found']);
    for (const key of [NEW, OLD]) valueOf(await downloadForm(backend, await manages(), key));
    expect([await open(clerk, OLD), await open(supervisor, OLD)]).toEqual(['not-in-force', '%PDF-']);
    valueOf(await putInForce(await decides(), OLD, NOW));
    valueOf(await putInForce(await decides(), NEW, { ...NOW, date: daysAhead(1), time: '8.00' }));
    expect([await open(clerk, OLD), await open(clerk, NEW)]).toEqual(['%PDF-', 'not-in-force']);
    valueOf(await putInForce(await decides(), NEW, NOW));
    expect([await open(clerk, OLD), await open(clerk, NEW)]).toEqual(['not-in-force', '%PDF-']);
    expect([await open(supervisor, OLD), await open(supervisor, OLD, 'look')]).toEqual([
      'not-in-force',
      '%PDF-',
    ]);
    expect([await open(clerk, OLD, 'look'), await open(clerk, NEW, 'look')]).toEqual([
      'not-in-force',
      '%PDF-',
    ]);
  });

  it('is written down, refusals too, a look is not', async () => {
    valueOf(await downloadForm(backend, await manages(), NEW));
    await open(clerk, NEW);
    await open(supervisor, NEW);
    await open(supervisor, NEW, 'look');
    expect(
      await inTown(town, ({ tx, municipalityId }) =>
        tx.auditEntry.findMany({
          where: { municipalityId, verb: 'form.opened' },
          orderBy: { seq: 'asc' },
          select: { actor: true, outcome: true },
        }),
      ),
    ).toEqual([
      { actor: clerk.operatorId, outcome: 'refused' },
      { actor: supervisor.operatorId, outcome: 'done' },
    ]);
  });
});

describe('the supervisor’s list', () => {
  it('shows what is here and says why when the backend is away', async () => {
    valueOf(await downloadForm(backend, await manages(), NEW));
    const { lines, away: reason } = await listForms(away, await manages());
    expect(lines.map(({ code, versions }) => [code, versions.length])).toEqual([['CIE-M-01', 1]]);
    expect(reason).toMatchObject({ kind: 'unreachable' });
    expect((await listForms(backend, await manages())).away).toBeNull();
  });
});

describe('what is published', () => {
  it('is noted by the worker for every municipality, once, and counted for the supervisor', async () => {
    const published = valueOf(await backend.listOfficialForms());
    const neighbour = await addTown();
    const both = [{ id: town.id }, { id: neighbour.id }];
    expect(await notePublications(away, both)).toBe(0);
    expect((await countFormTasks(await manages())).published).toBe(0);
    expect(await notePublications(backend, both)).toBe(2 * published.length);
    expect(await notePublications(backend, both)).toBe(0);
    expect((await countFormTasks(await manages())).published).toBe(published.length);
    expect(await audited('forms.published')).toHaveLength(1);
    valueOf(await downloadForm(backend, await manages(), NEW));
    expect((await countFormTasks(await manages())).published).toBe(published.length - 1);
  });

  it('is forgotten when the ministry takes it back', async () => {
    const published = valueOf(await backend.listOfficialForms());
    const fewer = backendWith({ listOfficialForms: () => Promise.resolve(ok(published.slice(0, 2))) });
    await notePublications(backend, [{ id: town.id }]);
    expect(await notePublications(fewer, [{ id: town.id }])).toBe(0);
    expect((await countFormTasks(await manages())).published).toBe(2);
  });

  it('under a code of the municipality’s own is not taken', async () => {
    const own = backendWith({ listOfficialForms: () => Promise.resolve(ok([published('COM-1')])) });
    expect(errorOf(await downloadForm(own, await manages(), { ...NEW, code: 'COM-1' }))).toBe('own-code');
  });

  it('a forthcoming form appears when its day comes', async () => {
    const codes = async () =>
      valueOf(await backend.listOfficialForms()).filter(({ version }) => version === '3.3').length;
    expect(await codes()).toBe(0);
    await query(sandbox.databaseUrl, 'update forthcoming_form set published_at = now()');
    expect(await codes()).toBe(1);
    valueOf(await downloadForm(backend, await manages(), { ...M01, version: '3.3' }));
    await query(sandbox.databaseUrl, 'update forthcoming_form set published_at = null');
    expect(await codes()).toBe(0);
  });
});
