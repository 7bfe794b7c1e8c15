// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { deletePhotos } from '@/lib/cie-request/server/delete-photos';
import { keepPhoto } from '@/lib/cie-request/server/keep-photo';
import { registerRequest } from '@/lib/cie-request/server/register-request';
import { showPhoto } from '@/lib/cie-request/server/show-photo';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { readPictures } from '@/lib/platform/pdf/testing/read-pictures';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { portraitFile } from '@/lib/testing/photos';
import { loadPlaces, prepare, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { createPrint } from './create-print';
import { drawPrint } from './draw-print';

let town: Town;
let clerk: Actor;
let requestId: string;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 3);
  requestId = await typeRequest(clerk);
  await photograph(900, 1_158);
});

const proof = () => clerk.proof('work-requests');
const photograph = async (width: number, height: number) =>
  valueOf(await keepPhoto(await proof(), { requestId, file: await portraitFile(width, height), crop: null }));
const print = async () =>
  valueOf(await createPrint(await proof(), { requestId, kind: 'sheet-1', sides: 'both' })).serial;
const draw = async (serial: string) => drawPrint(await proof(), serial, 'both');

it('prints exactly the photo of the version, the same bytes each time; another photo makes the print void', async () => {
  valueOf(await prepare(await proof(), requestId));
  const serial = await print();
  const paper = valueOf(await draw(serial));
  const jpeg = (await showPhoto(await clerk.proof('read-requests'), requestId)) ?? new Uint8Array();
  expect(Buffer.from(paper).includes(Buffer.from(jpeg))).toBe(true);
  expect((await readPictures(paper)).map((pictures) => pictures.length)).toEqual([1, 0, 1, 0]);
  expect(Buffer.from(valueOf(await draw(serial))).equals(Buffer.from(paper))).toBe(true);

  await photograph(700, 900);
  expect(errorOf(await draw(serial))).toBe('void');
});

it('after the deletion sheet 1 is printed again without it and says when', async () => {
  const { version } = valueOf(await prepare(await proof(), requestId));
  valueOf(await registerRequest(await proof(), { requestId, version }));
  await inTown(town, ({ tx, now, municipalityId }) =>
    tx.enrolment.updateMany({
      where: { municipalityId, requestId },
      data: { state: 'accepted', acceptedAt: new Date(now.getTime() - 40 * 86_400_000) },
    }),
  );
  const serial = await print();
  expect((await readPictures(valueOf(await draw(serial))))[0]).toHaveLength(1);
  expect(await deletePhotos(town.id, 30)).toBe(1);
  const paper = valueOf(await draw(serial));
  expect((await readPictures(paper)).flat()).toEqual([]);
  expect(textOf((await readBack(paper)).pages[0])).toMatch(/Fotografia eliminata il \d\d\/\d\d\/\d{4}/);
});

it('a request without a photo prints the empty place', async () => {
  const without = await typeRequest(clerk, {
    'person.codiceFiscale': 'mntlra86a41a944y',
    'person.surname': 'Montanari',
    'person.givenName': 'Lara',
    'person.birthDate': '01/01/1986',
  });
  valueOf(await prepare(await proof(), without));
  const { serial } = valueOf(
    await createPrint(await proof(), { requestId: without, kind: 'sheet-1', sides: 'both' }),
  );
  const paper = valueOf(await draw(serial));
  expect((await readPictures(paper)).flat()).toEqual([]);
  expect(textOf((await readBack(paper)).pages[0])).toContain('Fotografia');
});
