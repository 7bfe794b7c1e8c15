// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { needsReason } from '@/lib/cie-request/look-alike';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { proofPaper } from '@/lib/receipt/server/proof-paper';
import { comparePeople } from './compare-people';
import { getDraft } from './get-draft';
import { judgeLookAlike } from './judge-look-alike';
import { prepareSignature } from './prepare-signature';

const DAY_MS = 86_400_000;

let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
});

const start = async () => {
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 4);
};
const work = () => clerk.proof('work-requests');
const likesOf = async (requestId: string) => valueOf(await getDraft(await work(), requestId)).likes;
const judge = async (requestId: string, otherId: string, reason: string, note = '') =>
  judgeLookAlike(await work(), { requestId, otherId, reason, note });

/** The same woman, her name a letter short and her code not typed. */
const NEAR = { 'person.codiceFiscale': '', 'person.surname': 'Montanri' };

describe('the same codice fiscale', () => {
  it('with a card in production stops the print until somebody says why', async () => {
    await start();
    const { requestId: other, cardSerial } = await registerNew(clerk);
    const requestId = await typeRequest(clerk);
    const [like] = await likesOf(requestId);
    expect(like).toMatchObject({ id: other, likeness: 'same-code', cardSerial, status: 'registered' });
    expect(like && needsReason(like)).toBe(true);
    const prepare = async () => prepareSignature(await work(), requestId, proofPaper);
    expect(errorOf(await prepare())).toBe('look-alike');

    const { own, others } = valueOf(await comparePeople(await work(), requestId));
    expect(own).toMatchObject({ id: requestId, surname: 'Montanari', requestNumber: null });
    expect(others[0]?.side).toMatchObject({ id: other, cardSerial, street: own.street });
    expect(own.street).not.toBe('');

    expect(errorOf(await judge(requestId, other, 'siblings'))).toBe('reason-missing');
    expect(errorOf(await judge(requestId, other, 'other'))).toBe('note-missing');
    valueOf(await judge(requestId, other, 'other', 'Carta consegnata a un omonimo'));
    expect(await likesOf(requestId)).toEqual([]);
    valueOf(await prepare());
    const kept = await inTown(town, ({ tx }) => tx.lookAlike.findMany());
    expect(kept).toMatchObject([{ requestId, otherId: other, likeness: 'same-code', reason: 'other' }]);
    expect(Buffer.from(kept[0]?.note ?? []).toString('latin1')).not.toContain('omonimo');
    const verbs = await inTown(town, async ({ tx }) =>
      (await tx.auditEntry.findMany({ where: { subjectId: requestId } })).map(({ verb }) => verb),
    );
    expect(verbs).toEqual(expect.arrayContaining(['people.compared', 'person.judged']));
  });

  it('in another draft is told and stops nothing; long completed it is not even told', async () => {
    await start();
    const other = await typeRequest(clerk);
    const requestId = await typeRequest(clerk);
    const [like] = await likesOf(requestId);
    expect(like).toMatchObject({ id: other, inProduction: false });
    await inTown(town, ({ tx, municipalityId, now }) =>
      tx.cieRequest.updateMany({
        where: { municipalityId, id: other },
        data: { status: 'completed', registeredAt: new Date(now.getTime() - 31 * DAY_MS) },
      }),
    );
    expect(await likesOf(requestId)).toEqual([]);
  });
});

describe('a near name and birth date', () => {
  it('is told until it is known to be another person; a code that is then the same is asked anew', async () => {
    await start();
    const { requestId: other } = await registerNew(clerk);
    const requestId = await typeRequest(clerk, NEAR);
    expect(await likesOf(requestId)).toMatchObject([{ id: other, likeness: 'near' }]);
    expect((await likesOf(requestId)).some(needsReason)).toBe(false);
    valueOf(await judge(requestId, other, 'document-checked'));
    expect(await likesOf(requestId)).toEqual([]);
    await inTown(town, ({ tx, municipalityId }) =>
      tx.cieRequest.updateMany({
        where: { municipalityId, id: requestId },
        data: { codiceFiscale: 'MNTBRC84D54A944E' },
      }),
    );
    expect(await likesOf(requestId)).toMatchObject([{ id: other, likeness: 'same-code' }]);
  });

  it('somebody who is nobody’s like cannot be judged', async () => {
    await start();
    const requestId = await typeRequest(clerk, {
      'person.surname': 'Fontana',
      'person.codiceFiscale': '',
    });
    const { requestId: other } = await registerNew(clerk);
    expect(errorOf(await judge(requestId, other, 'document-checked'))).toBe('not-found');
  });
});
