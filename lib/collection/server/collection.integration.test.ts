// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { closeRegistered } from '@/lib/cie-request/server/close-request';
import { addDays, civilDateIn } from '@/lib/kernel/civil-date';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { getCollection } from './get-collection';
import { disposeOfCard, handOverCard } from './hand-over-card';
import { listWaiting } from './list-waiting';
import { noteHeldAtPost, receiveCard, receiveScanned } from './receive-card';
import { undoStep } from './undo-step';

const MINUTE = 60_000;
const HERE = {
  'delivery.mode': 'municipality',
  'delivery.delegate': 'Rossi Mario',
} as const;
const DELEGATE = { to: 'delegate', name: 'Mario Rossi', document: 'Patente BO1234567X' } as const;

let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 12);
});

const work = () => clerk.proof('work-requests');
const read = () => clerk.proof('read-requests');
const viewOf = async (requestId: string) => getCollection(await read(), requestId);
const stateOf = async (requestId: string) => (await viewOf(requestId))?.state;
const today = () => inTown(town, ({ now }) => Promise.resolve(civilDateIn(now, 'Europe/Rome')));
const arrive = async (requestId: string) =>
  receiveCard(await work(), requestId, { receivedOn: await today(), envelope: null });

/** Puts the last step, or the day the card came, further back. */
const earlier = (requestId: string, data: { changedAt?: Date; receivedOn?: Date }) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.cardCollection.updateMany({ where: { municipalityId, requestId }, data }),
  );
const verbsOf = (requestId: string) =>
  inTown(town, async ({ tx }) => {
    const rows = await tx.auditEntry.findMany({
      where: { subjectId: requestId, verb: { startsWith: 'card.' } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ verb }) => verb);
  });

describe('a card that arrives here', () => {
  it('is scanned, waits, and goes to the delegate in its closed envelope; nobody else gets it', async () => {
    const { requestId, cardSerial } = await registerNew(clerk, HERE);
    expect(await viewOf(requestId)).toMatchObject({
      state: 'expected',
      delegate: 'Rossi Mario',
      canUndo: false,
    });
    expect(errorOf(await handOverCard(await work(), requestId, { to: 'holder' }))).toBe('not-now');
    expect(await receiveScanned(await work(), ` ${cardSerial.toLowerCase()} `)).toMatchObject({
      kind: 'arrived',
      card: { id: requestId, surname: 'Montanari' },
    });
    expect(await receiveScanned(await work(), cardSerial)).toMatchObject({ kind: 'here' });
    const { cards } = await listWaiting(await read());
    expect(cards.find(({ id }) => id === requestId)).toMatchObject({ days: 0, overdue: false, cardSerial });

    const brother = { ...DELEGATE, name: 'Rossi Marco' };
    const refused = await handOverCard(await work(), requestId, brother);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'not-delegate', named: ['Rossi Mario'] } });
    expect(await stateOf(requestId)).toBe('at-municipality');

    valueOf(await handOverCard(await work(), requestId, DELEGATE));
    expect(await viewOf(requestId)).toMatchObject({ state: 'delivered', details: DELEGATE });
    expect((await listWaiting(await read())).cards.map(({ id }) => id)).not.toContain(requestId);
    expect(await receiveScanned(await work(), cardSerial)).toMatchObject({ kind: 'gone' });
    expect(await verbsOf(requestId)).toEqual(['card.received', 'card.handed-over']);
    const [row] = await inTown(town, ({ tx }) => tx.cardCollection.findMany({ where: { requestId } }));
    expect(Buffer.from(row?.details ?? []).toString('latin1')).not.toContain('Rossi');
  });

  it('of four clicks at once is handed over once', async () => {
    const { requestId } = await registerNew(clerk, HERE);
    valueOf(await arrive(requestId));
    const proof = await work();
    const clicks = await Promise.all(
      [1, 2, 3, 4].map(() => handOverCard(proof, requestId, { to: 'holder' })),
    );
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await verbsOf(requestId)).toEqual(['card.received', 'card.handed-over']);
  });

  it('can be taken back for two minutes, one step only', async () => {
    const { requestId } = await registerNew(clerk, HERE);
    expect(errorOf(await undoStep(await work(), requestId))).toBe('not-found');
    valueOf(await arrive(requestId));
    valueOf(await handOverCard(await work(), requestId, DELEGATE));
    expect(await viewOf(requestId)).toMatchObject({ canUndo: true });
    valueOf(await undoStep(await work(), requestId));
    expect(await viewOf(requestId)).toMatchObject({
      state: 'at-municipality',
      details: null,
      canUndo: false,
    });
    expect((await viewOf(requestId))?.receivedOn).toBe(await today());
    expect(errorOf(await undoStep(await work(), requestId))).toBe('too-late');
    valueOf(await handOverCard(await work(), requestId, { to: 'holder' }));
    const { now } = await inTown(town, ({ now }) => Promise.resolve({ now }));
    await earlier(requestId, { changedAt: new Date(now.getTime() - 3 * MINUTE) });
    expect(errorOf(await undoStep(await work(), requestId))).toBe('too-late');
    expect(await stateOf(requestId)).toBe('delivered');
    expect((await verbsOf(requestId)).filter((verb) => verb === 'card.step-undone')).toHaveLength(1);
  });

  it('arrives on no day before its request or still to come, and can be taken back to where it was', async () => {
    const { requestId } = await registerNew(clerk, HERE);
    for (const days of [-1, 1]) {
      const receivedOn = addDays(await today(), days);
      expect(errorOf(await receiveCard(await work(), requestId, { receivedOn, envelope: null }))).toBe('day');
    }
    valueOf(await receiveCard(await work(), requestId, { receivedOn: await today(), envelope: 'RM-123' }));
    expect(await viewOf(requestId)).toMatchObject({ envelope: 'RM-123' });
    valueOf(await undoStep(await work(), requestId));
    expect(await viewOf(requestId)).toMatchObject({ state: 'expected', receivedOn: null, envelope: null });
  });

  it('that nobody collects stands on the list as overdue, and is sent back by order', async () => {
    const { requestId } = await registerNew(clerk, HERE);
    valueOf(await arrive(requestId));
    const { now } = await inTown(town, ({ now }) => Promise.resolve({ now }));
    await earlier(requestId, { receivedOn: new Date(now.getTime() - 100 * 24 * 60 * MINUTE) });
    const { cards } = await listWaiting(await read(), [requestId]);
    expect(cards).toMatchObject([{ id: requestId, overdue: true }]);
    expect(cards[0]?.days).toBeGreaterThan(60);
    valueOf(await disposeOfCard(await work(), requestId, { how: 'sent-back', instruction: 'Nota 12' }));
    expect(await stateOf(requestId)).toBe('disposed');
    expect(errorOf(await handOverCard(await work(), requestId, { to: 'holder' }))).toBe('not-now');
  });

  it('of a request that was cancelled is received and disposed of, and handed to nobody', async () => {
    const { requestId, cardSerial } = await registerNew(clerk, HERE);
    const supervisor = await addActor(town, 'supervisor');
    const closing = { by: 'office', reason: 'wrong-data', note: '' } as const;
    valueOf(await closeRegistered(await supervisor.proof('supervise'), requestId, closing));
    expect(await receiveScanned(await work(), cardSerial)).toMatchObject({ kind: 'closed' });
    expect(errorOf(await handOverCard(await work(), requestId, { to: 'holder' }))).toBe('closed');
    const { cards } = await listWaiting(await read(), [requestId]);
    expect(cards).toMatchObject([{ closed: true }]);
    valueOf(await disposeOfCard(await work(), requestId, { how: 'destroyed', instruction: 'Nota 13' }));
  });
});

describe('a card that went by post', () => {
  it('is kept by the post, comes back, and is collected here with a written delega', async () => {
    const { requestId, cardSerial } = await registerNew(clerk);
    expect(await stateOf(requestId)).toBe('posted');
    const day = await today();
    expect(errorOf(await noteHeldAtPost(await work(), requestId, addDays(day, 1)))).toBe('day');
    valueOf(await noteHeldAtPost(await work(), requestId, day));
    expect(await viewOf(requestId)).toMatchObject({ state: 'held-at-post', heldUntil: addDays(day, 30) });
    expect(await receiveScanned(await work(), cardSerial)).toMatchObject({ kind: 'came-back' });
    expect(await viewOf(requestId)).toMatchObject({ state: 'returned', noticeOn: day });
    expect(errorOf(await handOverCard(await work(), requestId, DELEGATE))).toBe('no-delegate');
    const bearer = { ...DELEGATE, to: 'bearer', delegation: 'del 20/11/2026' } as const;
    valueOf(await handOverCard(await work(), requestId, bearer));
    expect(await viewOf(requestId)).toMatchObject({ state: 'delivered', details: bearer });
  });
});

describe('what is no card of ours', () => {
  it('is said of a scan, and changes nothing', async () => {
    expect(await receiveScanned(await work(), 'Montanari')).toEqual({ kind: 'no-serial' });
    expect(await receiveScanned(await work(), 'CA99999ZZ')).toEqual({
      kind: 'unknown',
      cardSerial: 'CA99999ZZ',
    });
    const draft = await typeRequest(clerk);
    expect(await viewOf(draft)).toBeNull();
    expect(errorOf(await arrive(draft))).toBe('not-found');
  });

  it('another municipality neither sees nor moves it', async () => {
    const { requestId, cardSerial } = await registerNew(clerk, HERE);
    valueOf(await arrive(requestId));
    const elsewhere = await addTown();
    const stranger = await addActor(elsewhere, 'clerk');
    const proof = await stranger.proof('work-requests');
    expect(await receiveScanned(proof, cardSerial)).toMatchObject({ kind: 'unknown' });
    expect(errorOf(await handOverCard(proof, requestId, { to: 'holder' }))).toBe('not-found');
    expect(errorOf(await undoStep(proof, requestId))).toBe('not-found');
    expect(await getCollection(await stranger.proof('read-requests'), requestId)).toBeNull();
    expect((await listWaiting(await stranger.proof('read-requests'))).count).toBe(0);
    expect(await inTown(elsewhere, ({ tx }) => tx.cardCollection.count())).toBe(0);
    expect(await stateOf(requestId)).toBe('at-municipality');
  });
});
