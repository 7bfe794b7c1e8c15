// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { destroyHalves } from '@/lib/first-halves/server/destroy-halves';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { createPrint } from '@/lib/receipt/server/create-print';
import { drawPrint } from '@/lib/receipt/server/draw-print';
import { handOverCodes, sendCodesByPost, undoHandOverCodes } from '@/lib/receipt/server/hand-over';
import { type printKinds } from '@/lib/receipt/print';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, otherPerson, prepare, typeRequest } from '@/lib/testing/requests';
import { pictureOf } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { closeRegistered, closeRequest } from './close-request';
import { countCallBacks, listCallBacks } from './list-call-backs';
import { listCurrentRequests } from './list-current-requests';
import { noteCallBack } from './note-call-back';
import { type PreparedRequest } from './prepare-signature';
import { registerRequest } from './register-request';
import { releaseCodes } from './release-codes';
import { saveDraft } from './save-draft';

type Kind = (typeof printKinds)[number];
type Desk = { town: Town; clerk: Actor; supervisor: Actor };

const MINUTE = 60_000;
const WITHDRAWN = { by: 'citizen', reason: 'gives-up', note: '' } as const;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
});

/** A town without a single ticket. */
const openDesk = async (): Promise<Desk> => {
  const town = await addTown();
  const [clerk, supervisor] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'supervisor')]);
  return { town, clerk, supervisor };
};

const work = ({ clerk }: Desk) => clerk.proof('work-requests');
const prepareNew = async (
  desk: Desk,
  changes: Parameters<typeof typeRequest>[1] = {},
): Promise<PreparedRequest & { requestId: string }> => {
  const requestId = await typeRequest(desk.clerk, changes);
  return { requestId, ...valueOf(await prepare(await work(desk), requestId)) };
};
const registerWaiting = async (desk: Desk, codesWay: 'post' | 'counter' = 'counter') => {
  const prepared = await prepareNew(desk);
  valueOf(await registerRequest(await work(desk), { ...prepared, codesWay }));
  return prepared;
};
const rowOf = ({ town }: Desk, id: string) =>
  inTown(town, ({ tx }) => tx.cieRequest.findFirstOrThrow({ where: { id } }));
const ticketsOf = ({ town }: Desk, requestId?: string) =>
  inTown(town, ({ tx }) => tx.ticket.findMany({ where: requestId ? { requestId } : {} }));
const enrolmentsOf = ({ town }: Desk) =>
  inTown(town, ({ tx }) => tx.enrolment.findMany({ orderBy: { queuedAt: 'asc' } }));
const messagesOf = ({ town }: Desk) => inTown(town, ({ tx }) => tx.outboxMessage.count());
const print = async (desk: Desk, requestId: string, kind: Kind) =>
  createPrint(await work(desk), { requestId, kind, sides: 'both' });
const paperOf = async (desk: Desk, serial: string) => {
  const bytes = valueOf(await drawPrint(await work(desk), serial, 'both'));
  const { pages } = await readBack(bytes);
  return { bytes: Buffer.from(bytes), front: textOf(pages[0]).replace(/\s+/g, ' '), pages: pages.length };
};
const callBacks = async (desk: Desk) =>
  (await listCallBacks(await desk.clerk.proof('reveal-contacts'))).lines;

describe('a request that is taken when no ticket is left', () => {
  it('gets its number, its check code and a sheet 1 that says what follows; nothing is fed and no codes are printed', async () => {
    const desk = await openDesk();
    const prepared = await prepareNew(desk);
    expect(prepared).toMatchObject({ version: 1, cardSerial: null });
    expect(await rowOf(desk, prepared.requestId)).toMatchObject({
      status: 'to-sign',
      requestNumber: prepared.requestNumber,
      cardSerial: null,
    });
    const { serial } = valueOf(await print(desk, prepared.requestId, 'sheet-1'));
    const { front } = await paperOf(desk, serial);
    expect(front).toContain('Il numero della carta e il foglio dei codici seguono');
    expect(front).not.toContain('serve per attivare le credenziali');
    valueOf(await registerRequest(await work(desk), { ...prepared, codesWay: 'counter' }));
    expect(errorOf(await print(desk, prepared.requestId, 'sheet-2'))).toBe('codes-follow');
    expect(errorOf(await print(desk, prepared.requestId, 'receipt'))).toBe('codes-follow');
    expect(errorOf(await handOverCodes(await work(desk), prepared.requestId))).toBe('not-found');
    expect([await messagesOf(desk), await enrolmentsOf(desk)]).toEqual([0, []]);
    const paid = await inTown(desk.town, ({ tx }) => tx.payment.count());
    expect(paid).toBe(1);
    const { counts } = await listCurrentRequests(await desk.clerk.proof('read-requests'));
    expect(counts).toMatchObject({ codes: 1, 'to-hand-over': 0 });
  });

  it('is not registered before the citizen was asked how the codes are to come, and nothing changes', async () => {
    const desk = await openDesk();
    const prepared = await prepareNew(desk);
    const before = await pictureOf(desk.town);
    expect(errorOf(await registerRequest(await work(desk), prepared))).toBe('way-missing');
    expect(await pictureOf(desk.town)).toEqual(before);
  });

  it('asked again without a change is the same version, and registered twice is registered once', async () => {
    const desk = await openDesk();
    const { requestId, ...prepared } = await prepareNew(desk);
    expect(valueOf(await prepare(await work(desk), requestId))).toEqual(prepared);
    const registration = { requestId, version: 1, codesWay: 'post' } as const;
    expect(valueOf(await registerRequest(await work(desk), registration)).repeated).toBe(false);
    expect(valueOf(await registerRequest(await work(desk), registration)).repeated).toBe(true);
  });

  it('gets its codes at once when they come before the signature: nobody is to be called back', async () => {
    const desk = await openDesk();
    const prepared = await prepareNew(desk);
    const { serial } = valueOf(await print(desk, prepared.requestId, 'sheet-1'));
    const printed = await paperOf(desk, serial);
    await stockTickets(desk.town, 1);
    valueOf(await registerRequest(await work(desk), prepared));
    const row = await rowOf(desk, prepared.requestId);
    expect(row).toMatchObject({ halvesWantedAt: null, halvesWay: null });
    expect(await enrolmentsOf(desk)).toMatchObject([{ cardSerial: row.cardSerial, state: 'queued' }]);
    expect(await callBacks(desk)).toEqual([]);
    expect((await paperOf(desk, serial)).bytes.equals(printed.bytes)).toBe(true);
    expect((await print(desk, prepared.requestId, 'sheet-2')).ok).toBe(true);
  });

  it('that is corrected when tickets are there again gets one like any other', async () => {
    const desk = await openDesk();
    const { requestId } = await prepareNew(desk);
    await stockTickets(desk.town, 1);
    const values = completeValues({ 'residence.houseNumber': '99' });
    valueOf(await saveDraft(await work(desk), { requestId, version: 1, values }));
    const again = valueOf(await prepare(await work(desk), requestId));
    expect(again.cardSerial).toMatch(/^C/);
    expect(await rowOf(desk, requestId)).toMatchObject({ halvesWantedAt: null, halvesCameAt: null });
  });
});

describe('the last ticket', () => {
  it('taken by two counters at once goes to one; the other request goes on without', async () => {
    const desk = await openDesk();
    const ids = [await typeRequest(desk.clerk), await typeRequest(desk.clerk, otherPerson)];
    await stockTickets(desk.town, 1);
    const proof = await work(desk);
    const both = (await Promise.all(ids.map((id) => prepare(proof, id)))).map(valueOf);
    expect(both.filter(({ cardSerial }) => cardSerial !== null)).toHaveLength(1);
    expect((await ticketsOf(desk)).map(({ state }) => state)).toEqual(['reserved']);
    expect(new Set(both.map(({ requestNumber }) => requestNumber)).size).toBe(2);
  });
});

describe('when tickets come again', () => {
  it('who has waited longest gets them, each with one enrolment, whatever number of workers does it', async () => {
    const desk = await openDesk();
    const waiting = [];
    for (let n = 0; n < 5; n += 1) waiting.push(await registerWaiting(desk));
    expect(await releaseCodes(desk.town.id)).toBe(0);
    await stockTickets(desk.town, 3);
    const released = await Promise.all([1, 2, 3].map(() => releaseCodes(desk.town.id)));
    expect(released.reduce((sum, count) => sum + count, 0)).toBe(3);
    const rows = await Promise.all(waiting.map(({ requestId }) => rowOf(desk, requestId)));
    expect(rows.map(({ cardSerial }) => cardSerial !== null)).toEqual([true, true, true, false, false]);
    const enrolments = await enrolmentsOf(desk);
    expect(enrolments.map(({ requestId }) => requestId).sort()).toEqual(
      waiting
        .slice(0, 3)
        .map(({ requestId }) => requestId)
        .sort(),
    );
    expect(enrolments.every(({ version, state }) => version === 1 && state === 'queued')).toBe(true);
    expect(await messagesOf(desk)).toBe(3);
    expect((await ticketsOf(desk)).map(({ state }) => state)).toEqual(['assigned', 'assigned', 'assigned']);
    expect(new Set(rows.slice(0, 3).map(({ cardSerial }) => cardSerial)).size).toBe(3);
    await stockTickets(desk.town, 4);
    expect(await releaseCodes(desk.town.id)).toBe(2);
    expect(await releaseCodes(desk.town.id)).toBe(0);
    expect(await messagesOf(desk)).toBe(5);
  });

  it('one that was closed in the meantime gets none, and nobody outside is told of it', async () => {
    const desk = await openDesk();
    const [gone, stays] = [await registerWaiting(desk), await registerWaiting(desk)];
    valueOf(await closeRegistered(await desk.supervisor.proof('supervise'), gone.requestId, WITHDRAWN));
    await stockTickets(desk.town, 2);
    expect(await releaseCodes(desk.town.id)).toBe(1);
    expect(await ticketsOf(desk, gone.requestId)).toEqual([]);
    expect((await enrolmentsOf(desk)).map(({ requestId }) => requestId)).toEqual([stays.requestId]);
    expect(await messagesOf(desk)).toBe(1);
  });

  it('a closing and a release at once: either it is released and then cancelled, or it never gets a ticket', async () => {
    const desk = await openDesk();
    const { requestId } = await registerWaiting(desk);
    await stockTickets(desk.town, 1);
    const proof = await desk.supervisor.proof('supervise');
    const [, released] = await Promise.all([
      closeRegistered(proof, requestId, WITHDRAWN),
      releaseCodes(desk.town.id),
    ]);
    const [ticket] = await ticketsOf(desk);
    expect((await rowOf(desk, requestId)).status).toBe('withdrawn');
    expect(ticket?.state).toBe(released === 1 ? 'voided' : 'stock');
    expect(await messagesOf(desk)).toBe(released === 1 ? 2 : 0);
  });

  it('the sheets are printed from then on; what was printed before stays as it was', async () => {
    const desk = await openDesk();
    const { requestId } = await registerWaiting(desk);
    const { serial: before } = valueOf(await print(desk, requestId, 'sheet-1'));
    const printed = await paperOf(desk, before);
    await stockTickets(desk.town, 1);
    await releaseCodes(desk.town.id);
    const { cardSerial } = await rowOf(desk, requestId);
    expect((await paperOf(desk, before)).bytes.equals(printed.bytes)).toBe(true);
    const { serial } = valueOf(await print(desk, requestId, 'receipt'));
    const released = await paperOf(desk, serial);
    expect(released.front).toContain(cardSerial);
    expect(released.front).not.toContain('seguono');
    expect(released.pages).toBe(4);
  });
});

describe('the list of whom to call back', () => {
  it('says how, to whom and what was done, to whom it is asked; a clerk changes the way and notes that the citizen knows', async () => {
    const desk = await openDesk();
    const [first, second] = [await registerWaiting(desk), await registerWaiting(desk, 'post')];
    const told = { told: true } as const;
    expect(errorOf(await noteCallBack(await work(desk), first.requestId, told))).toBe('codes-not-here');
    await stockTickets(desk.town, 1);
    await releaseCodes(desk.town.id);
    expect(await callBacks(desk)).toMatchObject([
      { id: first.requestId, state: 'ready', way: 'counter', requestNumber: first.requestNumber },
      { id: second.requestId, state: 'waiting', way: 'post' },
    ]);
    expect(await countCallBacks(await work(desk))).toEqual({ all: 2, ready: 1 });
    const [line] = await callBacks(desk);
    expect(line?.mobile).toMatch(/^\+39/);
    expect(line?.postal).toContain('Via');
    valueOf(await noteCallBack(await work(desk), first.requestId, told));
    valueOf(await noteCallBack(await work(desk), first.requestId, { way: 'post' }));
    expect(await callBacks(desk)).toMatchObject([
      { id: first.requestId, state: 'told', way: 'post' },
      { id: second.requestId, state: 'waiting' },
    ]);
    expect(await countCallBacks(await work(desk))).toEqual({ all: 2, ready: 0 });
    valueOf(await noteCallBack(await work(desk), first.requestId, { told: false }));
    expect((await callBacks(desk))[0]).toMatchObject({ state: 'ready', toldAt: null });
    const verbs = await inTown(desk.town, ({ tx }) =>
      tx.auditEntry.findMany({ where: { verb: { in: ['codes.told', 'call-backs.listed'] } } }),
    );
    expect(verbs.filter(({ verb }) => verb === 'codes.told')).toHaveLength(2);
    expect(verbs.every(({ facts }) => !JSON.stringify(facts).includes('Montanari'))).toBe(true);
  });

  it('loses who got the sheet at another counter, and has them again when that was a mistake', async () => {
    const desk = await openDesk();
    const colleague = await addActor(desk.town, 'clerk');
    const { requestId } = await registerWaiting(desk);
    await stockTickets(desk.town, 1);
    await releaseCodes(desk.town.id);
    const there = await colleague.proof('work-requests');
    valueOf(await createPrint(there, { requestId, kind: 'receipt', sides: 'both' }));
    expect(errorOf(await sendCodesByPost(there, requestId))).toBe('not-by-post');
    valueOf(await handOverCodes(there, requestId));
    expect(await callBacks(desk)).toEqual([]);
    expect(errorOf(await noteCallBack(await work(desk), requestId, { way: 'post' }))).toBe('closed');
    valueOf(await undoHandOverCodes(there, requestId));
    expect(await callBacks(desk)).toMatchObject([{ id: requestId, state: 'ready' }]);
  });

  it('loses who got the sheet by post, once and written down; the halves end when that can no longer be taken back', async () => {
    const desk = await openDesk();
    const { requestId } = await registerWaiting(desk, 'post');
    await stockTickets(desk.town, 1);
    await releaseCodes(desk.town.id);
    expect(errorOf(await sendCodesByPost(await work(desk), requestId))).toBe('not-printed');
    const { serial } = valueOf(await print(desk, requestId, 'receipt'));
    valueOf(await sendCodesByPost(await work(desk), requestId));
    expect(errorOf(await sendCodesByPost(await work(desk), requestId))).toBe('closed');
    expect(await callBacks(desk)).toEqual([]);
    expect(errorOf(await drawPrint(await work(desk), serial, 'both'))).toBe('codes-destroyed');
    const posted = await inTown(desk.town, ({ tx }) =>
      tx.auditEntry.findMany({ where: { verb: 'codes.sent-by-post' } }),
    );
    expect(posted).toMatchObject([{ subjectId: serial, actor: desk.clerk.operatorId }]);
    await inTown(desk.town, ({ tx, now }) =>
      tx.ticket.updateMany({
        where: { requestId },
        data: { destroyedAt: new Date(now.getTime() - 3 * MINUTE) },
      }),
    );
    expect(await destroyHalves(desk.town.id, 5)).toMatchObject({ handedOver: 1 });
    expect(await ticketsOf(desk, requestId)).toMatchObject([{ state: 'handed-over', sealed: null }]);
  });

  it("is another municipality's own", async () => {
    const [desk, away] = [await openDesk(), await openDesk()];
    const { requestId } = await registerWaiting(desk);
    expect(await callBacks(away)).toEqual([]);
    const there = await work(away);
    expect(errorOf(await noteCallBack(there, requestId, { way: 'post' }))).toBe('not-found');
    expect(errorOf(await sendCodesByPost(there, requestId))).toBe('not-found');
    await stockTickets(away.town, 1);
    expect(await releaseCodes(away.town.id)).toBe(0);
  });
});

describe('a serial that was printed', () => {
  const PEOPLE = [{}, otherPerson] as const;
  const kinds = ['prepare', 'prepare', 'change', 'register', 'close', 'stock', 'release'] as const;
  type Move = { what: (typeof kinds)[number]; which: number; person: number };
  const moves: fc.Arbitrary<Move[]> = fc.array(
    fc.record({
      what: fc.constantFrom(...kinds),
      which: fc.nat({ max: 1 }),
      person: fc.nat({ max: 1 }),
    }),
    { minLength: 10, maxLength: 20 },
  );
  const story = (...names: Move['what'][]): [Move[]] => [
    names.map((what) => ({ what, which: 0, person: 1 })),
  ];

  it('is never given to another person, whatever happens and in whatever order', async () => {
    const played = { serials: 0, followed: 0 };
    await fc.assert(
      fc.asyncProperty(moves, async (steps) => {
        const desk = await openDesk();
        const ids: string[] = [];
        for (const changes of PEOPLE) ids.push(await typeRequest(desk.clerk, changes));
        /** Whose name stood beside a serial on a sheet 1 or in an enrolment. */
        const owners = new Map<string, Set<string>>();
        const see = async () => {
          for (const id of ids) {
            const row = await rowOf(desk, id);
            const { cardSerial, codiceFiscale, currentVersion, status } = row;
            if (row.halvesCameAt ?? row.halvesWantedAt) played.followed += 1;
            if (!cardSerial || currentVersion === null || status === 'draft') continue;
            owners.set(cardSerial, (owners.get(cardSerial) ?? new Set()).add(codiceFiscale));
          }
        };
        const versions = [1, 1];
        for (const { what, which, person } of steps) {
          const requestId = ids[which] ?? '';
          const row = await rowOf(desk, requestId);
          if (what === 'stock') await stockTickets(desk.town, 1);
          if (what === 'release') await releaseCodes(desk.town.id);
          if (what === 'prepare') await prepare(await work(desk), requestId);
          if (what === 'change') {
            const values = completeValues({
              ...PEOPLE[person],
              'residence.houseNumber': `${versions[which]}`,
            });
            const saved = await saveDraft(await work(desk), {
              requestId,
              version: versions[which] ?? 1,
              values,
            });
            if (saved.ok) versions[which] = saved.value.version;
          }
          if (what === 'register') {
            const registration = { requestId, version: row.currentVersion ?? 0, codesWay: 'post' } as const;
            await registerRequest(await work(desk), registration);
          }
          if (what === 'close') {
            if (row.registeredAt)
              await closeRegistered(await desk.supervisor.proof('supervise'), requestId, WITHDRAWN);
            else await closeRequest(await work(desk), requestId, WITHDRAWN);
          }
          await see();
        }
        const enrolments = await enrolmentsOf(desk);
        expect(new Set(enrolments.map(({ cardSerial }) => cardSerial)).size).toBe(enrolments.length);
        for (const [serial, people] of owners) expect([serial, people.size]).toEqual([serial, 1]);
        played.serials += owners.size;
      }),
      {
        numRuns: 8,
        seed: 20261122,
        examples: [
          story('stock', 'prepare', 'change', 'stock', 'prepare', 'register'),
          story('prepare', 'change', 'stock', 'prepare', 'close', 'stock', 'release'),
          story('prepare', 'register', 'stock', 'release', 'close', 'release'),
        ],
      },
    );
    expect(played.serials).toBeGreaterThan(5);
    expect(played.followed).toBeGreaterThan(5);
  }, 90_000);
});
