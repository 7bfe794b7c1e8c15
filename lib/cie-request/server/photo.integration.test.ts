// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PHOTO } from '@/lib/citizen/photo';
import { unseal } from '@/lib/platform/vault/vault';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { portraitFile } from '@/lib/testing/photos';
import { loadPlaces, prepare, prepareRequest, registerNew, typeRequest } from '@/lib/testing/requests';
import { pictureOf } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { deletePhotos } from './delete-photos';
import { closeRequest } from './close-request';
import { expireDrafts } from './expire-drafts';
import { findPhoto } from './find-photo';
import { getDraft } from './get-draft';
import { keepPhoto } from './keep-photo';
import { openRequest } from './open-request';
import { registerRequest } from './register-request';
import { removePhoto } from './remove-photo';
import { showPhoto } from './show-photo';
import { findVersion } from './store/request-repository';

let [town, clerk]: [Town, Actor] = [] as never;
let [one, two]: [Uint8Array, Uint8Array] = [] as never;
const DAY_MS = 86_400_000;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  [one, two] = [await portraitFile(), await portraitFile(700, 900)];
});
beforeEach(async () => {
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 3);
});

const proof = () => clerk.proof('work-requests');
const keep = async (requestId: string, file = one) =>
  keepPhoto(await proof(), { requestId, file, crop: null });
const show = async (requestId: string, actor = clerk) =>
  showPhoto(await actor.proof('read-requests'), requestId);
const rowOf = (requestId: string) =>
  inTown(town, ({ tx }) => tx.requestPhoto.findFirst({ where: { requestId } }));
const statusOf = async (id: string) =>
  (await inTown(town, ({ tx }) => tx.cieRequest.findFirstOrThrow({ where: { id } }))).status;
const verbsOf = async (subjectId: string) =>
  (
    await inTown(town, ({ tx }) => tx.auditEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } }))
  ).map(({ verb }) => verb);
const photographed = async (): Promise<string> => {
  const requestId = await typeRequest(clerk);
  valueOf(await keep(requestId));
  return requestId;
};

describe('the photo of a request', () => {
  it('is kept sealed, bound to its row, and shown as it is kept', async () => {
    const requestId = await photographed();
    const row = await rowOf(requestId);
    const jpeg = await show(requestId);
    expect(await sharp(jpeg ?? undefined).metadata()).toMatchObject({
      width: PHOTO.width,
      height: PHOTO.height,
    });
    const sealed = Buffer.from(row?.image ?? []);
    expect(sealed.length).toBeGreaterThan(1_000);
    expect(sealed.includes(Buffer.from(jpeg ?? []).subarray(200, 264))).toBe(false);
    const digest = Buffer.from(row?.digest ?? []).toString('hex');
    const open = (rowKey: string) =>
      inTown(town, (tenant) =>
        unseal(tenant, { table: 'request_photo', column: 'image', row: rowKey }, sealed),
      );
    expect((await open(`${requestId}/${digest}`)).equals(Buffer.from(jpeg ?? []))).toBe(true);
    await expect(open(`${randomUUID()}/${digest}`)).rejects.toThrow();
    expect(await verbsOf(requestId)).toEqual(expect.arrayContaining(['photo.kept', 'photo.shown']));
  });

  it('is replaced by a new one, and there is only one', async () => {
    const requestId = await photographed();
    const first = await rowOf(requestId);
    valueOf(await keep(requestId, two));
    const rows = await inTown(town, ({ tx }) => tx.requestPhoto.findMany());
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0]!.digest).equals(Buffer.from(first!.digest))).toBe(false);
  });

  it('can be taken away; what never was cannot', async () => {
    const requestId = await photographed();
    valueOf(await removePhoto(await proof(), requestId));
    expect(await rowOf(requestId)).toBeNull();
    expect(await show(requestId)).toBeNull();
    valueOf(await removePhoto(await proof(), requestId));
    expect((await verbsOf(requestId)).filter((verb) => verb === 'photo.removed')).toHaveLength(1);
  });

  it('of a refused file changes nothing', async () => {
    const requestId = await photographed();
    const before = await rowOf(requestId);
    expect(errorOf(await keep(requestId, Buffer.from('%PDF-1.7')))).toBe('refused');
    expect(await rowOf(requestId)).toEqual(before);
  });

  it('does not exist for another municipality', async () => {
    const requestId = await photographed();
    const before = await pictureOf(town);
    const stranger = await addActor(await addTown(), 'clerk');
    expect(await show(requestId, stranger)).toBeNull();
    const theirs = await stranger.proof('work-requests');
    expect(errorOf(await keepPhoto(theirs, { requestId, file: two, crop: null }))).toBe('not-found');
    expect(errorOf(await removePhoto(theirs, requestId))).toBe('not-found');
    expect(await pictureOf(town)).toEqual(before);
  });
});

describe('the printed version', () => {
  it('remembers its photo; another photo makes it void and the next one has another check code', async () => {
    const requestId = await photographed();
    const first = valueOf(await prepare(await proof(), requestId));
    const digest = (await inTown(town, (tenant) => findPhoto(tenant, requestId)))?.digest;
    const version = await inTown(town, (tenant) => findVersion(tenant, requestId, first.version));
    expect(version?.frozen.photo).toBe(digest);
    valueOf(await keep(requestId, two));
    expect(await statusOf(requestId)).toBe('draft');
    expect((await inTown(town, (tenant) => findVersion(tenant, requestId, 1)))?.voidedAt).not.toBeNull();
    const second = valueOf(await prepare(await proof(), requestId));
    expect(second).toMatchObject({ version: 2, cardSerial: first.cardSerial });
    expect(second.checkCode).not.toBe(first.checkCode);
  });

  it('is void too when the photo is taken away, and the way is written down', async () => {
    const requestId = await photographed();
    valueOf(await prepare(await proof(), requestId));
    valueOf(await removePhoto(await proof(), requestId));
    expect(await statusOf(requestId)).toBe('draft');
    expect(await verbsOf(requestId)).toEqual(
      expect.arrayContaining(['request.version-voided', 'photo.removed']),
    );
  });

  it('of a registered request keeps its photo: neither another nor none', async () => {
    const { requestId } = await registerNew(clerk);
    expect(errorOf(await keep(requestId))).toBe('closed');
    expect(errorOf(await removePhoto(await proof(), requestId))).toBe('closed');
  });
});

describe('where the municipality takes the photo itself', () => {
  const decideHere = () =>
    inTown(
      town,
      ({ tx }) =>
        tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{switches,photo,0,value}', '"here"')`,
    );

  it('a request without one is not printed, and says what is missing', async () => {
    await decideHere();
    const requestId = await typeRequest(clerk);
    const refused = await prepare(await proof(), requestId);
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'invalid', messages: [{ path: 'biometrics.photo', key: 'required.biometrics.photo' }] },
    });
    const missing = async () =>
      (await inTown(town, ({ tx }) => tx.cieRequest.findFirstOrThrow({ where: { id: requestId } })))
        .missingCount;
    expect(await missing()).toBe(1);
    valueOf(await keep(requestId));
    expect(await missing()).toBe(0);
    valueOf(await prepare(await proof(), requestId));
  });
});

describe('the deletion', () => {
  const accept = (requestId: string, daysAgo: number) =>
    inTown(town, ({ tx, now, municipalityId }) =>
      tx.enrolment.updateMany({
        where: { municipalityId, requestId },
        data: { state: 'accepted', acceptedAt: new Date(now.getTime() - daysAgo * DAY_MS) },
      }),
    );
  const registered = async (): Promise<string> => {
    const requestId = await photographed();
    const { version } = valueOf(await prepare(await proof(), requestId));
    valueOf(await registerRequest(await proof(), { requestId, version }));
    return requestId;
  };

  it('waits for the confirmation and for the days after it, then takes the image and nothing else', async () => {
    const requestId = await registered();
    const before = await rowOf(requestId);
    expect(await deletePhotos(town.id, 30)).toBe(0);
    await accept(requestId, 29);
    expect(await deletePhotos(town.id, 30)).toBe(0);
    await accept(requestId, 30);
    expect(await deletePhotos(town.id, 30)).toBe(1);
    const row = await rowOf(requestId);
    expect(row).toMatchObject({ image: null, digest: before?.digest, takenAt: before?.takenAt });
    expect(row?.deletedAt).not.toBeNull();
    expect(await show(requestId)).toBeNull();
    expect(await deletePhotos(town.id, 30)).toBe(0);
    expect((await verbsOf(requestId)).filter((verb) => verb === 'photo.deleted')).toHaveLength(1);
  });

  it('takes that of a withdrawn request at once, and leaves open ones alone', async () => {
    const [open, withdrawn] = [await photographed(), await photographed()];
    valueOf(await closeRequest(await proof(), withdrawn, { by: 'citizen', reason: 'gives-up', note: '' }));
    expect(await deletePhotos(town.id, 30)).toBe(1);
    expect((await rowOf(withdrawn))?.image).toBeNull();
    expect((await rowOf(open))?.image).not.toBeNull();
  });

  it('reaches a draft in which only a photo was put, once it expires', async () => {
    const requestId = await openRequest(await proof());
    valueOf(await keep(requestId));
    const month = new Date((await inTown(town, ({ now }) => Promise.resolve(now))).getTime() - 31 * DAY_MS);
    await inTown(town, ({ tx, municipalityId }) =>
      tx.cieRequest.updateMany({ where: { municipalityId, id: requestId }, data: { updatedAt: month } }),
    );
    expect(await expireDrafts(town.id, 30)).toBe(1);
    expect(await deletePhotos(town.id, 30)).toBe(1);
  });
});

it('the form is told of the photo that is there', async () => {
  const requestId = await photographed();
  const { photo } = valueOf(await getDraft(await proof(), requestId));
  expect(photo).toMatchObject({ advice: [] });
  const { requestId: without } = await prepareRequest(clerk);
  expect(valueOf(await getDraft(await proof(), without)).photo).toBeNull();
});
