// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signReference } from '@/lib/platform/vault/signed-token';
import { closePools, configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { cardQuestionSchema, type TypedCardQuestion } from '@/lib/reprint/card-question-form';
import { completeQuestion } from './complete-question';

let home: Town;
let clerk: Actor;
let requestId: string;
let requestNumber: string;
let issued: TypedCardQuestion;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  home = await addTown();
  clerk = await addActor(home, 'clerk');
  await stockTickets(home, 1);
  requestId = (await registerNew(clerk)).requestId;
  const row = await inTown(home, ({ tx, municipalityId }) =>
    tx.cieRequest.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id: requestId } } }),
  );
  requestNumber = row.requestNumber ?? '';
  issued = { codiceFiscale: row.codiceFiscale ?? '', cardSerial: row.cardSerial ?? '' };
});
afterAll(closePools);

const complete = (typed: TypedCardQuestion, town = home) =>
  inTown(town, (tenant) => completeQuestion(tenant, typed));
const receipt = (town: Town, id = requestId) =>
  signReference({ municipalityId: town.id, requestId: id, version: 1 });

test('the serial of a card that was issued here is enough, and so are the QR and the number of its receipt', async () => {
  expect(issued.cardSerial).toMatch(/^C[A-Z]\d{5}[A-Z]{2}$/);
  const { cardSerial } = issued;
  const spellings = [
    cardSerial,
    ` ${cardSerial.toLowerCase()} `,
    receipt(home),
    `]Q3${receipt(home)}`,
    requestNumber,
  ];
  for (const text of spellings)
    expect(await complete({ codiceFiscale: '', cardSerial: text })).toEqual(issued);
});

test('what was typed of a person is not replaced, a card never seen here stays without one', async () => {
  const other = { codiceFiscale: 'MLGDVD73E02C573T', cardSerial: issued.cardSerial };
  expect(await complete(other)).toEqual(other);
  const foreign = { codiceFiscale: '', cardSerial: 'CA58127GL' };
  expect(await complete(foreign)).toEqual(foreign);
  expect(cardQuestionSchema.safeParse(foreign).error?.issues.map(({ path }) => path)).toEqual([
    ['codiceFiscale'],
  ]);
});

test('another municipality completes nothing, nor does a receipt that is not signed or not registered', async () => {
  const away = await addTown();
  const draft = await typeRequest(clerk);
  const alone = { codiceFiscale: '', cardSerial: issued.cardSerial };
  expect(await complete(alone, away)).toEqual(alone);
  for (const [text, town] of [
    [receipt(home), away],
    [receipt(away), away],
    [receipt(home).replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')), home],
    [receipt(home, draft), home],
  ] as const) {
    const typed = { codiceFiscale: '', cardSerial: text };
    expect(await complete(typed, town)).toEqual(typed);
  }
  const refused = cardQuestionSchema.safeParse({ codiceFiscale: '', cardSerial: receipt(away) });
  expect(refused.error?.issues.map(({ message }) => message)).toContain('reprint.receiptUnknown');
});
