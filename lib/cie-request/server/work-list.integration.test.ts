// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { type RequestGroup, requestGroups } from '@/lib/cie-request/request-group';
import { requestStatuses } from '@/lib/cie-request/request-status';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepare, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { awaitDocuments, documentsArrived } from './await-documents';
import { getAwaited } from './get-awaited';
import { getDraft } from './get-draft';
import { listCurrentRequests } from './list-current-requests';
import { openRequest } from './open-request';
import { saveDraft } from './save-draft';
import { takeOverDraft } from './take-over-draft';

const FEEDS = [null, 'queued', 'waiting', 'sent', 'accepted', 'attention', 'cancelling', 'cancelled'];
const LONG_AGO = new Date('2026-01-02T09:00:00Z');

let town: Town;
let clerk: Actor;
let colleague: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  [clerk, colleague] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'clerk')]);
});

const work = (actor = clerk) => actor.proof('work-requests');

type Standing = { status: string; feed: string | null; awaited: string[]; halvesWantedAt: Date | null };

/** One request of long ago for each combination of status, feed and flags. */
const insertAll = async (place: Town, operatorId: string): Promise<Map<string, Standing>> => {
  const feeds = requestStatuses.flatMap((status) => FEEDS.map((feed) => ({ status, feed })));
  const all = new Map<string, Standing>(
    feeds.flatMap((one) =>
      [[], ['photo']].flatMap((awaited) =>
        [null, LONG_AGO].map((halvesWantedAt): [string, Standing] => [
          randomUUID(),
          { ...one, awaited, halvesWantedAt },
        ]),
      ),
    ),
  );
  await inTown(place, async ({ tx, municipalityId }) => {
    const ticket = await tx.ticket.findFirstOrThrow();
    const when = { openedAt: LONG_AGO, updatedAt: LONG_AGO, openedBy: operatorId, draftVersion: 1 };
    const rows = [...all].map(([id, { feed: _feed, ...row }]) => ({ municipalityId, id, ...when, ...row }));
    await tx.cieRequest.createMany({ data: rows });
    await tx.enrolment.createMany({
      data: [...all].flatMap(([requestId, { feed }]) =>
        feed === null
          ? []
          : [
              {
                municipalityId,
                requestId,
                version: 1,
                ticketId: ticket.id,
                cardSerial: ticket.cardSerial,
                messageId: randomUUID(),
                state: feed,
                queuedAt: LONG_AGO,
                requestedOn: LONG_AGO,
              },
            ],
      ),
    });
  });
  return all;
};

describe('the lists of the counter', () => {
  it('hold every request that needs somebody or is on its way in exactly one, and the counts are theirs', async () => {
    const place = await addTown();
    const reader = await addActor(place, 'clerk');
    await stockTickets(place, 1);
    const all = await insertAll(place, reader.operatorId);
    const read = () => reader.proof('read-requests');
    const lists = new Map<RequestGroup, string[]>();
    for (const group of requestGroups) {
      const { lines, counts, more } = await listCurrentRequests(await read(), group);
      lists.set(
        group,
        lines.map(({ id }) => id),
      );
      expect(lines.map((line) => line.group)).toEqual(lines.map(() => group));
      expect([group, lines.length, more]).toEqual([group, counts[group], 0]);
    }
    const listed = [...lists.values()].flat();
    expect(new Set(listed).size).toBe(listed.length);
    const quiet = (id: string) => {
      const { status, feed } = all.get(id)!;
      if (feed === 'attention' || feed === 'cancelling') return false;
      if (status === 'completed') return feed === null || feed === 'accepted' || feed === 'cancelled';
      return status === 'withdrawn' || status === 'cancelled';
    };
    expect(new Set(listed)).toEqual(new Set([...all.keys()].filter((id) => !quiet(id))));
    const whole = await listCurrentRequests(await read());
    expect(whole.lines.length + whole.more).toBe(listed.length);
    expect(Object.values(whole.counts).reduce((sum, count) => sum + count, 0)).toBe(listed.length);
  });

  it('show an empty draft on its day only', async () => {
    const place = await addTown();
    const reader = await addActor(place, 'clerk');
    const id = await openRequest(await reader.proof('work-requests'));
    const drafts = async () =>
      (await listCurrentRequests(await reader.proof('read-requests'), 'drafts')).lines.map((line) => line.id);
    expect(await drafts()).toEqual([id]);
    await inTown(place, ({ tx, municipalityId }) =>
      tx.cieRequest.updateMany({ where: { municipalityId }, data: { updatedAt: LONG_AGO } }),
    );
    expect(await drafts()).toEqual([]);
  });
});

describe('a draft that waits for a document', () => {
  it('stays as it is typed, says what is missing, and goes on when it is there', async () => {
    const requestId = await typeRequest(clerk);
    const wait = async (documents: Parameters<typeof awaitDocuments>[1]['documents'], note = '') =>
      awaitDocuments(await work(), { requestId, documents, note });
    expect(errorOf(await wait([]))).toBe('nothing-chosen');
    expect(errorOf(await wait(['other']))).toBe('note-missing');
    expect(errorOf(await wait(['other'], 'x'.repeat(201)))).toBe('note-long');
    valueOf(await wait(['police-report', 'other'], 'Delega della sorella'));
    const awaited = valueOf(await getAwaited(await work(), requestId));
    expect(awaited).toMatchObject({
      documents: ['police-report', 'other'],
      note: 'Delega della sorella',
      initials: 'M. B.',
      requestNumber: null,
    });
    const sealed = await inTown(town, ({ tx }) =>
      tx.cieRequest.findFirstOrThrow({ where: { id: requestId } }),
    );
    expect(Buffer.from(sealed.awaitedNote ?? []).toString('latin1')).not.toContain('sorella');
    const { lines } = await listCurrentRequests(await clerk.proof('read-requests'), 'documents');
    expect(lines.find(({ id }) => id === requestId)?.awaited).toEqual(['police-report', 'other']);
    expect(valueOf(await getDraft(await work(), requestId)).values).toEqual(completeValues());
    valueOf(await documentsArrived(await work(), requestId));
    expect(valueOf(await getAwaited(await work(), requestId)).documents).toEqual([]);
  });

  it('was printed already: the sheet that was printed is void', async () => {
    await stockTickets(town, 1);
    const requestId = await typeRequest(clerk);
    valueOf(await prepare(await work(), requestId));
    valueOf(await awaitDocuments(await work(), { requestId, documents: ['photo'], note: '' }));
    const versions = await inTown(town, ({ tx }) =>
      tx.cieRequestVersion.findMany({ where: { requestId }, select: { voidedAt: true } }),
    );
    expect(versions).toEqual([{ voidedAt: expect.any(Date) as Date }]);
  });
});

describe("a colleague's draft", () => {
  it('says whose it is; taken in charge, it is told to who typed on, and neither loses a letter', async () => {
    const requestId = await openRequest(await work(clerk));
    const base = { 'person.surname': 'Rossi' };
    valueOf(await saveDraft(await work(clerk), { requestId, version: 0, values: base }));
    const seen = valueOf(await getDraft(await work(colleague), requestId));
    expect(seen.colleague).toMatchObject({ typing: true });
    expect(seen.colleague?.name).not.toBe('');
    expect(valueOf(await getDraft(await work(clerk), requestId)).colleague).toBeNull();

    valueOf(await takeOverDraft(await work(colleague), requestId));
    valueOf(await takeOverDraft(await work(colleague), requestId));
    const taken = valueOf(await getDraft(await work(colleague), requestId));
    expect(taken).toMatchObject({ colleague: null, version: 2, values: base });

    const typedOn = { 'person.surname': 'Rossini' };
    const told = await saveDraft(await work(clerk), { requestId, version: 1, values: typedOn });
    expect(told).toMatchObject({ error: { kind: 'conflict', takenOver: true, version: 2, values: base } });

    const theirs = { 'person.surname': 'Rossi', 'person.givenName': 'Mario' };
    valueOf(await saveDraft(await work(colleague), { requestId, version: 2, values: theirs }));
    const again = await saveDraft(await work(clerk), { requestId, version: 1, values: typedOn });
    expect(again).toMatchObject({
      error: { kind: 'conflict', takenOver: false, version: 3, values: theirs },
    });
    const merged = { ...theirs, ...typedOn };
    valueOf(await saveDraft(await work(clerk), { requestId, version: 3, values: merged }));
    expect(valueOf(await getDraft(await work(colleague), requestId)).values).toEqual(merged);
    const verbs = await inTown(town, async ({ tx }) =>
      (await tx.auditEntry.findMany({ where: { subjectId: requestId } })).map(({ verb }) => verb),
    );
    expect(verbs.filter((verb) => verb === 'draft.taken-over')).toHaveLength(1);
  });

  it('is nobody else’s to take once it is printed', async () => {
    await stockTickets(town, 1);
    const requestId = await typeRequest(clerk);
    valueOf(await prepare(await work(), requestId));
    expect(errorOf(await takeOverDraft(await work(colleague), requestId))).toBe('closed');
    expect(valueOf(await getDraft(await work(colleague), requestId)).colleague).toBeNull();
  });
});
