// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type OperatorNotice } from '@/lib/credential-backend/operator-notice';
import { addDays, type CivilDate, civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { fail, ok } from '@/lib/kernel/result';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { backendWith } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { fetchNotices } from './fetch-notices';
import { findNoticeReaders } from './find-notice-readers';
import { findUnread } from './find-unread';
import { forgetReads } from './forget-reads';
import { findOwnNotice, listOwnNotices } from './list-own-notices';
import { listNotices } from './list-notices';
import { markRead } from './mark-read';
import { publishNotice } from './publish-notice';
import { withdrawNotice } from './withdraw-notice';

const HOUR_MS = 3_600_000;
const today = (): CivilDate => civilDateIn(systemClock.now(), 'Europe/Rome');
const typedDay = (days: number): string => formatCivilDate(addDays(today(), days));

let town: Town;
let clerk: Actor;
let supervisor: Actor;

beforeAll(() => configure(sharedDatabase()));
beforeEach(async () => {
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  supervisor = await addActor(town, 'supervisor');
});

const published = (changes: Partial<OperatorNotice> = {}): OperatorNotice => ({
  id: randomUUID(),
  title: 'Contatti e moduli',
  text: 'Chiedere e-mail e cellulare.\n\nSono del cittadino.',
  audience: 'all',
  publishedAt: new Date(systemClock.now().getTime() - HOUR_MS),
  expiresOn: addDays(today(), 30),
  ...changes,
});

const answering = (...notices: OperatorNotice[]): CredentialBackend =>
  backendWith({ listOperatorNotices: () => Promise.resolve(ok(notices)) });

const away: CredentialBackend = backendWith({
  listOperatorNotices: () => Promise.resolve(fail({ kind: 'unreachable', since: systemClock.now() })),
});

const fetched = (...notices: OperatorNotice[]) =>
  fetchNotices(answering(...notices), () => Promise.resolve([town]));

const typed = (changes: Partial<Parameters<typeof publishNotice>[2]> = {}) => ({
  title: 'Sabato chiuso',
  text: 'Sabato lo sportello è chiuso.',
  audience: 'all',
  startsOn: '',
  expiresOn: typedDay(10),
  ...changes,
});

const publish = async (changes: Parameters<typeof typed>[0] = {}, id = randomUUID()) => {
  valueOf(await publishNotice(await supervisor.proof('supervise'), id, typed(changes)));
  return id;
};

const unread = async (actor: Actor) => {
  const { first, count } = await findUnread(await actor.proof('use-portal'));
  return { title: first?.title ?? null, version: first?.version, count };
};

const read = async (actor: Actor, noticeId: string, version = 1) =>
  markRead(await actor.proof('use-portal'), { noticeId, version });

const readersOf = async (id: string) =>
  (await findNoticeReaders(await supervisor.proof('supervise'), id))?.readers;

const trail = (of: Town = town) =>
  inTown(of, async ({ tx, municipalityId }) => {
    const where = { municipalityId, verb: { startsWith: 'notice' } };
    const rows = await tx.auditEntry.findMany({ where, orderBy: { seq: 'asc' } });
    return rows.map(
      ({ verb, actor, facts }) =>
        `${verb} ${actor === 'system' ? 'system' : 'operator'} ${(facts as { version?: number }).version}`,
    );
  });

describe('what the ministry publishes', () => {
  it('is kept and shown until it is read, the oldest first, the others counted', async () => {
    const first = published({
      title: 'Primo',
      publishedAt: new Date(systemClock.now().getTime() - 9 * HOUR_MS),
    });
    const second = published({ title: 'Secondo' });
    const forOthers = published({ title: 'Terzo', audience: 'supervisor' });
    expect(await fetched(second, first, forOthers)).toBe(3);
    expect(await unread(clerk)).toMatchObject({ title: 'Primo', count: 2 });
    expect(await unread(supervisor)).toMatchObject({ title: 'Primo', count: 3 });
    valueOf(await read(clerk, first.id));
    expect(await unread(clerk)).toMatchObject({ title: 'Secondo', count: 1 });
    valueOf(await read(clerk, second.id));
    expect(await unread(clerk)).toMatchObject({ title: null, count: 0 });
    expect(await unread(supervisor)).toMatchObject({ title: 'Primo', count: 3 });
    expect(errorOf(await read(clerk, forOthers.id))).toBe('gone');
  });

  it('published again changes nothing, twice in one list neither, from two workers at once neither', async () => {
    const notice = published();
    expect(await fetched(notice, notice)).toBe(1);
    expect(await fetched(notice)).toBe(0);
    const other = published({ title: 'Altro' });
    const counts = await Promise.all([1, 2, 3].map(() => fetched(notice, other)));
    expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(1);
    expect(await unread(clerk)).toMatchObject({ count: 2 });
    expect(await trail()).toEqual(['notice.published system 1', 'notice.published system 1']);
  });

  it('with another text under the same id is a new version, shown again; a mark of the old one is not taken for it', async () => {
    const notice = published();
    await fetched(notice);
    valueOf(await read(clerk, notice.id));
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    await fetched({ ...notice, text: 'Solo l’e-mail.' });
    expect(await unread(clerk)).toMatchObject({ title: notice.title, version: 2, count: 1 });
    expect(errorOf(await read(clerk, notice.id, 1))).toBe('changed');
    expect((await readersOf(notice.id))?.read).toEqual([]);
    valueOf(await read(clerk, notice.id, 2));
    expect((await readersOf(notice.id))?.read).toHaveLength(1);
    expect(await unread(clerk)).toMatchObject({ count: 0 });
  });

  it('stays as it is while the service is away', async () => {
    await fetched(published());
    expect(await fetchNotices(away, () => Promise.resolve([town]))).toBeNull();
    expect(await unread(clerk)).toMatchObject({ count: 1 });
  });

  it('and no more published vanishes, published again comes back with its marks', async () => {
    const notice = published();
    await fetched(notice);
    valueOf(await read(clerk, notice.id));
    expect(await fetched()).toBe(1);
    expect(await unread(supervisor)).toMatchObject({ count: 0 });
    const [past] = await listOwnNotices(await clerk.proof('use-portal'), '');
    expect(past).toMatchObject({ state: 'withdrawn', withdrawReason: null });
    expect(errorOf(await read(supervisor, notice.id))).toBe('gone');
    await fetched(notice);
    expect(await unread(supervisor)).toMatchObject({ count: 1 });
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    expect(await trail()).toEqual([
      'notice.published system 1',
      'notice.read operator 1',
      'notice.withdrawn system 1',
      'notice.published system 1',
    ]);
  });

  it('that could deceive is kept with marks that can be seen, and markup as text', async () => {
    await fetched(published({ title: 'Avviso\u202E', text: '<img src=x onerror=alert(1)>\u0000\u200B' }));
    const { first } = await findUnread(await clerk.proof('use-portal'));
    expect(first).toMatchObject({ title: 'Avviso\uFFFD', text: '<img src=x onerror=alert(1)>\uFFFD\uFFFD' });
  });

  it('cannot overwrite what a supervisor here has written', async () => {
    const id = await publish();
    expect(await fetched(published({ id, text: 'Altro.' }))).toBe(0);
    expect(await unread(clerk)).toMatchObject({ title: 'Sabato chiuso', version: 1 });
  });
});

describe('what a supervisor writes', () => {
  it('reaches everybody once, the author has read it, and the supervisor sees who has not', async () => {
    const other = await addActor(town, 'clerk');
    const id = await publish();
    expect(await unread(supervisor)).toMatchObject({ count: 0 });
    expect(await unread(clerk)).toMatchObject({ title: 'Sabato chiuso', count: 1 });
    expect((await readersOf(id))?.unread).toHaveLength(2);
    valueOf(await read(clerk, id));
    const readers = await readersOf(id);
    expect(readers?.unread).toEqual([`Operatore ${other.operatorId.slice(0, 4)}`]);
    expect(readers?.read).toHaveLength(2);
    const [line] = await listNotices(await supervisor.proof('supervise'));
    expect(line?.readers).toEqual({ unread: 1, all: 3 });
  });

  it('for one role does not reach another', async () => {
    const auditor = await addActor(town, 'auditor');
    const id = await publish({ audience: 'auditor' });
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    expect(await unread(auditor)).toMatchObject({ count: 1 });
    expect(await findOwnNotice(await clerk.proof('use-portal'), id)).toBeNull();
    expect((await readersOf(id))?.unread).toHaveLength(1);
  });

  it('posted twice by one form is one notice', async () => {
    const id = randomUUID();
    await Promise.all([publish({}, id), publish({}, id)]);
    expect(await listNotices(await supervisor.proof('supervise'))).toHaveLength(1);
    expect(await trail()).toEqual(['notice.published operator 1']);
  });

  it('for later is not shown before its day, and nowhere to operators', async () => {
    const id = await publish({ startsOn: typedDay(1) });
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    expect(await listOwnNotices(await clerk.proof('use-portal'), '')).toEqual([]);
    expect(await findOwnNotice(await clerk.proof('use-portal'), id)).toBeNull();
    expect(errorOf(await read(clerk, id))).toBe('gone');
    expect(await listNotices(await supervisor.proof('supervise'))).toMatchObject([
      { state: 'ahead', readers: null },
    ]);
  });

  it('vanishes by itself after its last day, and is still found among the past ones', async () => {
    const id = await publish({ expiresOn: typedDay(0) });
    expect(await unread(clerk)).toMatchObject({ count: 1 });
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update notice set starts_on = starts_on - 1, expires_on = expires_on - 1`,
    );
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    expect(errorOf(await read(clerk, id))).toBe('gone');
    expect(await listOwnNotices(await clerk.proof('use-portal'), 'sportello SABATO')).toMatchObject([
      { id, state: 'over', readAt: null },
    ]);
    expect(await listOwnNotices(await clerk.proof('use-portal'), 'domenica')).toEqual([]);
  });

  it('is taken back with a reason, once, and not by the ministry’s word', async () => {
    const id = await publish();
    const supervise = await supervisor.proof('supervise');
    expect(errorOf(await withdrawNotice(supervise, id, { reason: ' ' }))).toBe('invalid');
    const ends = await Promise.all(
      ['Data sbagliata', 'Data errata'].map((reason) => withdrawNotice(supervise, id, { reason })),
    );
    expect(ends.map((end) => (end.ok ? 'ok' : end.error.kind)).sort()).toEqual(['ended', 'ok']);
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    const [own] = await listOwnNotices(await clerk.proof('use-portal'), '');
    expect(own?.withdrawReason).toMatch(/^Data /);
    const notice = published();
    await fetched(notice);
    expect(errorOf(await withdrawNotice(supervise, notice.id, { reason: 'x' }))).toBe('ministry');
    expect(errorOf(await withdrawNotice(supervise, randomUUID(), { reason: 'x' }))).toBe('gone');
    expect(errorOf(await withdrawNotice(supervise, 'x', { reason: 'x' }))).toBe('gone');
  });

  it('with something wrong is refused at its field, and nothing is kept', async () => {
    const refused = await publishNotice(
      await supervisor.proof('supervise'),
      randomUUID(),
      typed({ title: '', expiresOn: '01/01/2020' }),
    );
    expect(!refused.ok && refused.error.messages.map(({ path, key }) => `${path} ${key}`)).toEqual([
      'title notices.titleEmpty',
      'expiresOn notices.expiryPast',
    ]);
    expect(await listNotices(await supervisor.proof('supervise'))).toEqual([]);
  });
});

describe('marking as read', () => {
  it('from two tabs at once is one mark and one entry in the trail', async () => {
    const id = await publish();
    const marks = await Promise.all([1, 2, 3, 4].map(() => read(clerk, id)));
    expect(marks.every(({ ok: done }) => done)).toBe(true);
    const rows = await inTown(town, ({ tx, municipalityId }) =>
      tx.noticeRead.findMany({ where: { municipalityId, operatorId: clerk.operatorId } }),
    );
    expect(rows).toMatchObject([{ noticeId: id, version: 1 }]);
    expect((await trail()).filter((line) => line.startsWith('notice.read '))).toHaveLength(1);
  });

  it('of what is none is refused', async () => {
    for (const noticeId of ['', 'x', randomUUID()]) expect(errorOf(await read(clerk, noticeId))).toBe('gone');
  });

  it('is forgotten some days after the notice has ended, and only then', async () => {
    const shown = await publish();
    const ended = await publish();
    const changed = published();
    await fetched(changed);
    for (const id of [shown, ended, changed.id]) valueOf(await read(clerk, id));
    await fetched({ ...changed, text: 'Nuovo.' });
    valueOf(await read(clerk, changed.id, 2));
    expect(await forgetReads(town.id, 30)).toBe(0);
    await inTown(town, async ({ tx }) => {
      await tx.$executeRaw`update notice set starts_on = starts_on - 60, expires_on = expires_on - 60 where id = ${ended}::uuid`;
      await tx.$executeRaw`update notice set changed_at = changed_at - interval '31 days' where id = ${changed.id}::uuid`;
    });
    // The clerk's and the author's marks of the ended one, the clerk's of the replaced version.
    expect(await forgetReads(town.id, 30)).toBe(3);
    expect(await forgetReads(town.id, 30)).toBe(0);
    expect(await unread(clerk)).toMatchObject({ count: 0 });
    expect((await readersOf(shown))?.read).toHaveLength(2);
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update notice set expires_on = expires_on - 60 where id = ${ended}::uuid`,
    );
    expect(await readersOf(ended)).toBeNull();
  });

  it('is waited for from nobody who may not enter any more', async () => {
    const id = await publish();
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update operator set enabled = false where id = ${clerk.operatorId}::uuid`,
    );
    expect((await readersOf(id))?.unread).toEqual([]);
  });
});

describe('another municipality', () => {
  it('sees nothing of it, marks nothing and takes nothing back', async () => {
    const away = await addTown();
    const stranger = await addActor(away, 'supervisor');
    const id = await publish();
    expect(await unread(stranger)).toMatchObject({ count: 0 });
    expect(await listOwnNotices(await stranger.proof('use-portal'), '')).toEqual([]);
    expect(await findOwnNotice(await stranger.proof('use-portal'), id)).toBeNull();
    expect(await listNotices(await stranger.proof('supervise'))).toEqual([]);
    expect(await findNoticeReaders(await stranger.proof('supervise'), id)).toBeNull();
    expect(errorOf(await read(stranger, id))).toBe('gone');
    expect(errorOf(await withdrawNotice(await stranger.proof('supervise'), id, { reason: 'x' }))).toBe(
      'gone',
    );
    const rows = await inTown(
      away,
      ({ tx }) => tx.$queryRaw`select id from notice union all select notice_id from notice_read`,
    );
    expect(rows).toEqual([]);
    const mark = { municipalityId: town.id, noticeId: id, version: 1, operatorId: clerk.operatorId };
    await expect(
      inTown(away, ({ tx, now }) => tx.noticeRead.create({ data: { ...mark, readAt: now } })),
    ).rejects.toThrow(/row-level security|42501/);
    expect(await trail(away)).toEqual([]);
  });

  it('keeps its own copy of what the ministry publishes: read here is not read there', async () => {
    const away = await addTown();
    const stranger = await addActor(away, 'clerk');
    const notice = published();
    expect(await fetchNotices(answering(notice), () => Promise.resolve([town, away]))).toBe(2);
    valueOf(await read(clerk, notice.id));
    expect(await unread(stranger)).toMatchObject({ title: notice.title, count: 1 });
  });
});
