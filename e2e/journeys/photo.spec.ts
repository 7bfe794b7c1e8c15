// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import sharp from 'sharp';
import { completeValues } from '@/lib/cie-request/example-request';
import { readPictures } from '@/lib/platform/pdf/testing/read-pictures';
import { portraitFile } from '@/lib/testing/photos';
import { expectAccessible } from '../checks/accessibility';
import { expect, test } from '../fixtures';
import { openRequest, print, review, saveDraft } from '../screens/counter';
import { expectTakenOver, field, openForm } from '../screens/new-request';
import { operators, signIn } from '../screens/sign-in';

const PHOTO = 'Foto della persona che chiede la carta';
const PDF = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7\n') };

const fileOf = async (width: number, height: number) => ({
  name: 'foto.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(await portraitFile(width, height)),
});

const choose = async (page: Page, file: Awaited<ReturnType<typeof fileOf>>): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await field(page, 'biometrics.photo').click();
  await (await chooser).setFiles(file);
};

/** The drawn portrait's hair is brown, its suit blue. */
const colourAt = async (jpeg: Buffer, left: number, top: number): Promise<'hair' | 'suit'> => {
  const [red = 0, , blue = 0] = await sharp(jpeg)
    .extract({ left, top, width: 8, height: 8 })
    .resize(1, 1)
    .raw()
    .toBuffer();
  return red > blue ? 'hair' : 'suit';
};

/** Every photo in sight has arrived and is the one that is kept. */
const expectShown = async (page: Page, times: number): Promise<void> => {
  const photos = page.getByRole('img', { name: PHOTO });
  await expect(photos).toHaveCount(times);
  for (const photo of await photos.all())
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(551);
};

test('@campaign a photo is chosen, framed by keys, seen on card, review and paper', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(), 0);
  await openForm(page, requestId);
  await expectTakenOver(page);
  await page.keyboard.press('Alt+i');

  await choose(page, PDF);
  await expect(page.locator('#biometrics-photo-problem')).toHaveText(
    /non è una fotografia leggibile \(è un PDF\)/,
  );

  await choose(page, await fileOf(1_600, 1_400));
  const frame = page.getByRole('group', { name: 'Riquadro della foto' });
  await expect(frame).toBeFocused();
  const points = page.getByText(/^Il riquadro ha/);
  await expect(points).toHaveText('Il riquadro ha 1088 × 1400 punti.');
  await expectAccessible(page);
  // At a person's pace: keys that come faster are a reader's, but for one that is held down.
  for (const key of ['r', 'r', '+']) await page.keyboard.press(key, { delay: 50 });
  await page.keyboard.down('+');
  await page.keyboard.down('+');
  await page.keyboard.up('+');
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key, { delay: 50 });
  await expect(points).toHaveText('Il riquadro ha 914 × 1176 punti.');
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectShown(page, 2);
  const kept = await (await page.request.get(`/richieste/${requestId}/foto/immagine`)).body();
  expect(await colourAt(kept, 270, 640)).toBe('hair');
  expect(await colourAt(kept, 120, 20)).toBe('suit');
  await expectAccessible(page);

  await page.goto(`/richieste/${requestId}/controllo`);
  await expectShown(page, 1);
  await expectAccessible(page);
  await review(page, requestId);
  const { bytes } = await print(page, requestId, 'sheet-1');
  const [front, back] = await readPictures(bytes);
  expect(back).toEqual([]);
  expect(
    front?.map(({ x, y, width, height, pixels }) => [...[x, y, width, height].map(Math.round), ...pixels]),
  ).toEqual([[20, 61, 35, 45, 551, 709]]);
  expect(complaints).toEqual([]);
});

test('@campaign the camera is open where the photo is taken and nowhere else', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    const see = () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1_280, 960];
      const pen = canvas.getContext('2d');
      const colours = ['#cc7755', '#5577cc', '#77cc55'];
      const draw = (turn: number) =>
        colours.forEach((colour, index) => {
          if (pen) pen.fillStyle = colours[(index + turn) % colours.length] ?? colour;
          pen?.fillRect(0, index * 320, 1_280, 320);
        });
      let turn = 0;
      setInterval(() => draw((turn += 1)), 100);
      return Promise.resolve(canvas.captureStream(10));
    };
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: see } });
  });
  await signIn(page, operators.clerk);
  const policyOf = async (path: string) => (await page.request.get(path)).headers()['permissions-policy'];
  const requestId = await openRequest(page);
  expect(await policyOf('/')).toContain('camera=()');
  expect(await policyOf(`/richieste/${requestId}`)).toContain('camera=()');
  expect(await policyOf(`/richieste/${requestId}/dati`)).toContain('camera=(self)');

  await expectTakenOver(page);
  await field(page, 'person.surname').fill('Montanari');
  await page.keyboard.press('Alt+i');
  await page.getByRole('button', { name: 'Scatta qui' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scatta la foto' });
  await expect(dialog).toBeVisible();
  await expect
    .poll(() => dialog.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
    .toBe(1_280);
  await expectAccessible(page);
  await page.keyboard.press('F9');
  await page
    .getByRole('dialog', { name: 'Ritaglia la foto' })
    .getByRole('button', { name: 'Usa questa foto' })
    .click();
  await expectShown(page, 2);
  await expect(field(page, 'person.surname')).toHaveValue('Montanari');
  await page.goto(`/richieste/${requestId}/foto?esito=small-400-515`);
  await expect(page.locator('#file-error')).toContainText('400 × 515');
  await expectShown(page, 1);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('@campaign a photo is cut in the middle and shown, and nothing that was typed is lost', async ({
    page,
  }) => {
    await signIn(page, operators.clerk);
    await openRequest(page);
    await field(page, 'person.surname').fill('Montanari');
    await field(page, 'biometrics.photo').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Fotografia' })).toBeVisible();
    await page.getByLabel('File della foto').setInputFiles(PDF);
    await page.getByRole('button', { name: 'Usa questa foto' }).click();
    await expect(page.locator('#file-error')).toContainText('è un PDF');
    await page.getByLabel('File della foto').setInputFiles(await fileOf(900, 1_158));
    await page.getByRole('button', { name: 'Usa questa foto' }).click();
    await expect(page.getByRole('img', { name: PHOTO })).toBeVisible();
    await page.getByRole('link', { name: 'Torna alla richiesta' }).click();
    await expect(field(page, 'person.surname')).toHaveValue('Montanari');
    await expect(page.getByRole('img', { name: PHOTO }).first()).toBeAttached();
  });
});
