// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { closeUnconfirmed } from '@/lib/cie-request/server/close-unconfirmed';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { destroyHalves } from '@/lib/first-halves/server/destroy-halves';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { type printKinds } from '@/lib/receipt/print';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew } from '@/lib/testing/requests';
import { type MintedHalves, stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addOperator, addTown, enter, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { createPrint } from './create-print';
import { drawPrint } from './draw-print';
import { declareJammed, handOverCodes, undoHandOverCodes } from './hand-over';

type Kind = (typeof printKinds)[number];

let town: Town;
let clerk: Actor;
let minted: Map<string, MintedHalves>;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  minted = await stockTickets(town, 40);
});

const proof = () => clerk.proof('work-requests');
const print = async (requestId: string, kind: Kind = 'sheet-2') =>
  createPrint(await proof(), { requestId, kind, sides: 'both' });
const serialOf = async (requestId: string, kind: Kind = 'sheet-2') =>
  valueOf(await print(requestId, kind)).serial;
const draw = async (serial: string, sides: PrintedSides = 'both') => drawPrint(await proof(), serial, sides);
const statusOf = async (id: string) =>
  (await inTown(town, ({ tx }) => tx.cieRequest.findFirstOrThrow({ where: { id } }))).status;
const ticketOf = (requestId: string) =>
  inTown(town, ({ tx }) => tx.ticket.findFirstOrThrow({ where: { requestId } }));

const MINUTE = 60_000;

/** As if the hand-over had happened some minutes earlier. */
const handedOverEarlier = (requestId: string, minutes: number) =>
  inTown(town, async ({ tx, now, municipalityId }) => {
    const at = new Date(now.getTime() - minutes * MINUTE);
    await tx.cieRequest.updateMany({ where: { municipalityId, id: requestId }, data: { handedOverAt: at } });
    await tx.ticket.updateMany({ where: { municipalityId, requestId }, data: { destroyedAt: at } });
  });

describe('the codes sheet', () => {
  it('does not exist before the registration, and the receipt of a draft neither', async () => {
    const { requestId } = await prepareRequest(clerk);
    expect(errorOf(await print(requestId))).toBe('not-yet');
    expect(errorOf(await print(requestId, 'receipt'))).toBe('not-yet');
    expect(valueOf(await print(requestId, 'sheet-1')).serial).toMatch(/^BQ-\d\d-\d{7}$/);
  });

  it('carries the halves that were minted for its card, each once as a whole text', async () => {
    const { requestId, cardSerial } = await registerNew(clerk);
    const serial = await serialOf(requestId);
    const { pages } = await readBack(valueOf(await draw(serial)));
    const items = pages.flatMap((page) => page.items.map(({ text }) => text));
    const halves = minted.get(cardSerial);
    expect(items.filter((text) => text === halves?.pin)).toHaveLength(halves?.pin === halves?.puk ? 2 : 1);
    expect(items.filter((text) => text === halves?.puk)).toHaveLength(halves?.pin === halves?.puk ? 2 : 1);
    expect(textOf(pages[0])).toContain(serial);
  });

  it('drawn again by its serial has the same bytes', async () => {
    const { requestId } = await registerNew(clerk);
    for (const kind of ['sheet-2', 'receipt', 'sheet-1'] as const) {
      const serial = await serialOf(requestId, kind);
      const first = valueOf(await draw(serial));
      expect(Buffer.from(valueOf(await draw(serial))).equals(Buffer.from(first))).toBe(true);
    }
  });

  it('is refused to another session: a colleague, and the same operator signed in anew', async () => {
    const operator = await addOperator(town, 'clerk');
    const first = await enter(operator);
    const { requestId } = await registerNew(first);
    const work = await first.proof('work-requests');
    const { serial } = valueOf(await createPrint(work, { requestId, kind: 'sheet-2', sides: 'both' }));
    expect((await drawPrint(work, serial, 'both')).ok).toBe(true);
    expect(errorOf(await draw(serial))).toBe('not-found');
    const again = await enter(operator);
    expect(errorOf(await drawPrint(await again.proof('work-requests'), serial, 'both'))).toBe('not-found');
  });

  it.each(['sheet-2', 'sheet-1'] as const)(
    'jammed (%s), is not drawn again; a new print has its own serial',
    async (kind) => {
      const { requestId } = await registerNew(clerk);
      const torn = await serialOf(requestId, kind);
      expect((await draw(torn)).ok).toBe(true);
      valueOf(await declareJammed(await proof(), torn));
      expect((await draw(torn)).ok).toBe(false);
      expect(errorOf(await declareJammed(await proof(), torn))).toBe('closed');
      const next = await serialOf(requestId, kind);
      expect(next).not.toBe(torn);
      expect((await draw(next)).ok).toBe(true);
    },
  );

  it('a jammed sheet alone cannot be handed over', async () => {
    const { requestId } = await registerNew(clerk);
    expect(errorOf(await handOverCodes(await proof(), requestId))).toBe('not-printed');
    valueOf(await declareJammed(await proof(), await serialOf(requestId)));
    expect(errorOf(await handOverCodes(await proof(), requestId))).toBe('not-printed');
  });

  it('every creation, drawing, jam and hand-over is in the trail', async () => {
    const { requestId } = await registerNew(clerk);
    const torn = await serialOf(requestId);
    await draw(torn);
    await declareJammed(await proof(), torn);
    const given = await serialOf(requestId);
    await draw(given);
    await handOverCodes(await proof(), requestId);
    const rows = await inTown(town, ({ tx }) =>
      tx.auditEntry.findMany({ where: { subjectId: { in: [torn, given] } }, orderBy: { seq: 'asc' } }),
    );
    expect(rows.map(({ verb, actor }) => [verb, actor])).toEqual(
      [
        'print.created',
        'print.drawn',
        'print.jammed',
        'print.created',
        'print.drawn',
        'codes.handed-over',
      ].map((verb) => [verb, clerk.operatorId]),
    );
  });
});

describe('two hundred draws, fifty at once', () => {
  it('never mix: each paper has its own numbers and codes, and none of another', async () => {
    const requests = await Promise.all(Array.from({ length: 8 }, () => registerNew(clerk)));
    const prints = await Promise.all(
      requests.map(async ({ requestId, cardSerial }) => ({
        cardSerial,
        serial: await serialOf(requestId, 'receipt'),
      })),
    );
    const work = await proof();
    const asked = Array.from(
      { length: 200 },
      (_, index) => prints[index % prints.length] ?? { cardSerial: '', serial: '' },
    );
    const papers: Uint8Array[] = [];
    // More at once would wait longer for a connection than a transaction may, on a busy machine.
    for (let from = 0; from < asked.length; from += 50)
      papers.push(
        ...(await Promise.all(
          asked
            .slice(from, from + 50)
            .map(async ({ serial }) => valueOf(await drawPrint(work, serial, 'both'))),
        )),
      );
    const first = new Map<string, Uint8Array>();
    for (const [index, paper] of papers.entries()) {
      const { serial } = asked[index] ?? { serial: '' };
      const known = first.get(serial);
      if (known) expect(Buffer.compare(paper, known)).toBe(0);
      else first.set(serial, paper);
    }
    for (const own of prints) {
      const { pages } = await readBack(first.get(own.serial) ?? new Uint8Array());
      const text = pages.map(textOf).join(' ');
      for (const other of prints) {
        expect(text.includes(other.serial)).toBe(other === own);
        expect(text.includes(other.cardSerial)).toBe(other === own);
      }
      const halves = minted.get(own.cardSerial);
      const digits = pages
        .flatMap(({ items }) => items.map(({ text: each }) => each))
        .filter((each) => /^\d{4}$/.test(each));
      expect(digits.sort()).toEqual([halves?.pin ?? '', halves?.puk ?? ''].sort());
    }
  }, 60_000);
});

describe('a printer without duplex', () => {
  const half = async (work: Awaited<ReturnType<typeof proof>>, requestId: string, sides: PrintedSides) =>
    valueOf(await createPrint(work, { requestId, kind: 'sheet-2', sides })).serial;

  it('gets fronts and backs of one print, with one serial', async () => {
    const { requestId } = await registerNew(clerk);
    const fronts = await half(await proof(), requestId, 'fronts');
    const backs = await half(await proof(), requestId, 'backs');
    expect(backs).toBe(fronts);
    const [front, back, whole] = await Promise.all(
      (['fronts', 'backs', 'both'] as const).map(async (sides) =>
        readBack(valueOf(await draw(fronts, sides))),
      ),
    );
    expect([front?.pages.length, back?.pages.length, whole?.pages.length]).toEqual([1, 1, 2]);
    expect(textOf(front?.pages[0])).toBe(textOf(whole?.pages[0]));
    expect(textOf(back?.pages[0])).toBe(textOf(whole?.pages[1]));
  });

  it('gets a print of its own for new fronts, for the backs of a torn sheet and in another session', async () => {
    const { requestId } = await registerNew(clerk);
    const first = await half(await proof(), requestId, 'fronts');
    const second = await half(await proof(), requestId, 'fronts');
    expect(await half(await proof(), requestId, 'backs')).toBe(second);
    for (const serial of [first, second]) valueOf(await declareJammed(await proof(), serial));
    const colleague = await addActor(town, 'clerk');
    const theirs = await half(await colleague.proof('work-requests'), requestId, 'fronts');
    const mine = await half(await proof(), requestId, 'backs');
    expect(new Set([first, second, theirs, mine]).size).toBe(4);
  });
});

describe('what a citizen needs of the paper', () => {
  it('is asked once: the next sheet of the request looks the same, and each serial keeps its look', async () => {
    const { requestId } = await registerNew(clerk);
    const plain = await serialOf(requestId);
    const look = { backs: 'easy', largeCodes: true } as const;
    const wanted = await createPrint(await proof(), {
      requestId,
      kind: 'sheet-1-citizen',
      sides: 'both',
      look,
    });
    const easy = await readBack(valueOf(await draw(valueOf(wanted).serial)));
    expect(textOf(easy.pages[1])).toContain('La sua ricevuta in parole facili');
    const next = await readBack(valueOf(await draw(await serialOf(requestId))));
    expect(textOf(next.pages[0])).toContain('CIE-R1A-G');
    const first = await readBack(valueOf(await draw(plain)));
    expect(textOf(first.pages[0])).not.toContain('CIE-R1A-G');
  });

  it('is refused where the sheet has no room for it, leaves no print behind and is not remembered', async () => {
    const { requestId } = await registerNew(clerk, {
      'family.role': 'guardian',
      'person.represented': 'on',
      'family.representative': 'Mitterrutzner Anna Maria',
      'family.representativeDocument': 'C.I. CA77777AA',
      'family.decree': 'Tribunale di Udine, n. 312/2024 del 12/03/2024',
      'family.decreeDate': '12/03/2024',
      'family.holderPresent': 'yes',
      'delivery.careOf': 'Rechtsanwaltskanzlei Oberrauch-Mitterrutzner & Partner',
      'delivery.delegate': 'Paolo Moretti, Anna Bianchi Mitterrutzner, Giovanni Battista Oberrauch',
      'declarations.organDonation': '',
    });
    await serialOf(requestId);
    const look = { backs: 'it-de', largeCodes: false } as const;
    const wanted = { requestId, kind: 'sheet-1-citizen', sides: 'both', look } as const;
    expect(errorOf(await createPrint(await proof(), wanted))).toBe('look-does-not-fit');
    const prints = await inTown(town, ({ tx }) => tx.print.findMany({ where: { requestId } }));
    expect(prints.map(({ backs }) => backs)).toEqual([null]);
    expect((await draw(await serialOf(requestId))).ok).toBe(true);
  });

  it('never changes what the office files', async () => {
    const { requestId } = await registerNew(clerk);
    const look = { backs: 'it-sl', largeCodes: false } as const;
    const both = await createPrint(await proof(), { requestId, kind: 'sheet-1', sides: 'both', look });
    const { pages } = await readBack(valueOf(await draw(valueOf(both).serial)));
    expect(textOf(pages[1])).toContain('Kaj lahko storite od danes');
    expect(textOf(pages[3])).not.toContain('Kaj lahko storite od danes');
    expect(textOf(pages[3])).toContain('Che cosa può fare da oggi');
  });
});

describe('sheet 1', () => {
  it('of a version that an edit made void is not drawn', async () => {
    const { requestId } = await prepareRequest(clerk);
    const serial = await serialOf(requestId, 'sheet-1');
    const values = completeValues({ 'residence.houseNumber': '99' });
    valueOf(await saveDraft(await proof(), { requestId, version: 1, values }));
    expect(errorOf(await draw(serial))).toBe('void');
    expect(errorOf(await print(requestId, 'sheet-1'))).toBe('not-found');
  });
});

describe('the hand-over', () => {
  it('makes the codes undrawable; within two minutes it can be taken back', async () => {
    const { requestId } = await registerNew(clerk);
    const serial = await serialOf(requestId);
    valueOf(await handOverCodes(await proof(), requestId));
    expect(await statusOf(requestId)).toBe('completed');
    expect(errorOf(await draw(serial))).toBe('codes-destroyed');
    expect(errorOf(await print(requestId))).toBe('already-handed-over');
    await handedOverEarlier(requestId, 1);
    expect((await destroyHalves(town.id, 10)).handedOver).toBe(0);
    valueOf(await undoHandOverCodes(await proof(), requestId));
    expect(await statusOf(requestId)).toBe('registered');
    expect((await draw(serial)).ok).toBe(true);
  });

  it('of two clicks at once counts once', async () => {
    const { requestId } = await registerNew(clerk);
    await serialOf(requestId);
    const work = await proof();
    const results = await Promise.all([1, 2, 3, 4].map(() => handOverCodes(work, requestId)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const rows = await inTown(town, ({ tx }) =>
      tx.auditEntry.findMany({
        where: { verb: 'codes.handed-over', facts: { path: ['request'], equals: requestId } },
      }),
    );
    expect(rows).toHaveLength(1);
  });

  it('after two minutes is final, and the halves are destroyed', async () => {
    const { requestId } = await registerNew(clerk);
    await serialOf(requestId);
    valueOf(await handOverCodes(await proof(), requestId));
    await handedOverEarlier(requestId, 3);
    expect(errorOf(await undoHandOverCodes(await proof(), requestId))).toBe('too-late');
    expect((await ticketOf(requestId)).sealed).not.toBeNull();
    expect((await destroyHalves(town.id, 10)).handedOver).toBe(1);
    expect((await ticketOf(requestId)).sealed).toBeNull();
  });

  it('that nobody confirms in time destroys the halves, a late click changes nothing, and the request is closed', async () => {
    const { requestId } = await registerNew(clerk);
    const serial = await serialOf(requestId);
    await inTown(town, ({ tx, now, municipalityId }) =>
      tx.ticket.updateMany({
        where: { municipalityId, requestId },
        data: { assignedAt: new Date(now.getTime() - 11 * 24 * 60 * MINUTE) },
      }),
    );
    expect((await destroyHalves(town.id, 10)).expired).toBe(1);
    expect(await ticketOf(requestId)).toMatchObject({ state: 'expired', sealed: null });
    expect(errorOf(await draw(serial))).toBe('codes-destroyed');
    expect(errorOf(await handOverCodes(await proof(), requestId))).toBe('closed');
    expect(await statusOf(requestId)).toBe('registered');
    const { requestId: waiting } = await registerNew(clerk);
    expect(await closeUnconfirmed(town.id)).toBe(1);
    expect([await statusOf(requestId), await statusOf(waiting)]).toEqual(['completed', 'registered']);
    expect(errorOf(await undoHandOverCodes(await proof(), requestId))).toBe('too-late');
    expect(await closeUnconfirmed(town.id)).toBe(0);
  });
});
