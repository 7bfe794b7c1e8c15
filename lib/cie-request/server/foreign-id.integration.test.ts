// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { chooseCounter } from '@/lib/access/server/session';
import { noteCallBack } from './note-call-back';
import { createPrint } from '@/lib/receipt/server/create-print';
import { drawPrint } from '@/lib/receipt/server/draw-print';
import {
  declareJammed,
  handOverCodes,
  sendCodesByPost,
  undoHandOverCodes,
} from '@/lib/receipt/server/hand-over';
import { listPrints } from '@/lib/receipt/server/list-prints';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepare, type Prepared, registerNew } from '@/lib/testing/requests';
import { pictureOf } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { awaitDocuments, documentsArrived } from './await-documents';
import { closeRequest } from './close-request';
import { comparePeople } from './compare-people';
import { findRequests } from './find-requests';
import { getAwaited } from './get-awaited';
import { getDraft } from './get-draft';
import { getRequest } from './get-request';
import { judgeLookAlike } from './judge-look-alike';
import { listCurrentRequests } from './list-current-requests';
import { listRequests } from './list-requests';
import { registerRequest } from './register-request';
import { revealContacts } from './reveal-contacts';
import { saveDraft } from './save-draft';
import { takeOverDraft } from './take-over-draft';

let home: Town;
let stranger: Actor;
let theirs: Prepared;
let serial: string;
let counterId: string;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  home = await addTown();
  const away = await addTown();
  const owner = await addActor(home, 'clerk');
  stranger = await addActor(away, 'clerk', 'supervisor');
  await Promise.all([stockTickets(home, 3), stockTickets(away, 3)]);
  theirs = await registerNew(owner);
  const work = await owner.proof('work-requests');
  const print = { requestId: theirs.requestId, kind: 'sheet-2', sides: 'both' } as const;
  serial = valueOf(await createPrint(work, print)).serial;
  counterId = home.counterIds[0];
});

const work = () => stranger.proof('work-requests');
const read = () => stranger.proof('read-requests');

describe("another municipality's request", () => {
  it('is not found by any use case that names it, exactly like one that does not exist, and stays untouched', async () => {
    const before = await pictureOf(home);
    const answersTo = async (requestId: string, print: string) => [
      errorOf(await getDraft(await work(), requestId)),
      errorOf(await saveDraft(await work(), { requestId, version: 1, values: completeValues() })),
      errorOf(await prepare(await work(), requestId)),
      errorOf(await registerRequest(await work(), { requestId, version: 1 })),
      errorOf(await closeRequest(await work(), requestId, { by: 'citizen', reason: 'gives-up', note: '' })),
      errorOf(await takeOverDraft(await work(), requestId)),
      errorOf(await awaitDocuments(await work(), { requestId, documents: ['photo'], note: '' })),
      errorOf(await documentsArrived(await work(), requestId)),
      errorOf(await getAwaited(await work(), requestId)),
      errorOf(await comparePeople(await work(), requestId)),
      errorOf(
        await judgeLookAlike(await work(), { requestId, otherId: requestId, reason: 'other', note: 'x' }),
      ),
      errorOf(await createPrint(await work(), { requestId, kind: 'sheet-1', sides: 'both' })),
      errorOf(await drawPrint(await work(), print, 'both')),
      errorOf(await declareJammed(await work(), print)),
      errorOf(await handOverCodes(await work(), requestId)),
      errorOf(await undoHandOverCodes(await work(), requestId)),
      errorOf(await sendCodesByPost(await work(), requestId)),
      errorOf(await noteCallBack(await work(), requestId, { way: 'post' })),
      await getRequest(await read(), requestId, [print]),
      await revealContacts(await stranger.proof('reveal-contacts'), requestId),
      (await listPrints(await read(), requestId)).length,
    ];
    const foreign = await answersTo(theirs.requestId, serial);
    expect(foreign).toEqual([...Array<string>(18).fill('not-found'), null, null, 0]);
    expect(await answersTo(randomUUID(), 'BQ-26-9999999')).toEqual(foreign);
    expect(await pictureOf(home)).toEqual(before);
  });

  it('is in no list and in no search', async () => {
    expect((await listCurrentRequests(await read())).lines).toEqual([]);
    const all = await listRequests(await read(), { days: 30, status: null, surname: '', page: 0 });
    expect(all).toEqual({ lines: [], count: 0 });
    for (const text of [theirs.requestNumber, 'MNTBRC84D54A944E', theirs.cardSerial, 'Montanari'])
      expect((await findRequests(await read(), text)).lines).toEqual([]);
  });

  it("another municipality's counter cannot be chosen", async () => {
    expect(await chooseCounter(await stranger.proof('use-portal'), counterId)).toBe(false);
  });
});
