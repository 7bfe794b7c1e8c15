// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PHOTO, photoMessage } from '@/lib/citizen/photo';
import { translate } from '@/lib/i18n/translate';
import { portrait, portraitFile } from '@/lib/testing/photos';
import { valueOf } from '@/lib/testing/value-of';
import { readPhoto } from './read-photo';

const bytes = (...parts: (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
  );

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body) >>> 0);
  return bytes(head, body, tail);
};

/** A PNG whose head promises `width` × `height` pixels of one colour; the pixels take a few kilobytes. */
const pngOf = (width: number, height: number, rows = 4): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((1 + width * 3) * rows));
  return bytes('\x89PNG\r\n\x1a\n', chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0)));
};

const problemOf = async (file: Uint8Array): Promise<string> => {
  const read = await readPhoto(file, null);
  if (read.ok) return 'ok';
  return translate('it', photoMessage(read.error));
};

const colourAt = async (jpeg: Uint8Array, left: number, top: number): Promise<number[]> => [
  ...(await sharp(jpeg).extract({ left, top, width: 4, height: 4 }).resize(1, 1).raw().toBuffer()),
];

/** Red above, blue below, both with grain: tells which way is up. */
const twoColours = (): ReturnType<typeof portrait> => {
  const [width, height] = [900, 1200];
  const rgb = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index += 1)
    rgb.set(index < (width * height) / 2 ? [200, 30, 30] : [30, 30, 200], index * 3);
  return sharp(rgb, { raw: { width, height, channels: 3 } });
};

describe('what is no photo is refused and named', () => {
  const files: [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
    ['a PDF', () => bytes('%PDF-1.7\n1 0 obj'), /è un PDF/],
    ['a PDF behind some lines', () => bytes('\n'.repeat(200), '%PDF-1.4'), /è un PDF/],
    ['a page named .jpg', () => bytes('<!doctype html><script>alert(1)</script>'), /pagina web/],
    ['a drawing', () => bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG/],
    ['a phone format', () => bytes('\0\0\0\x18ftypheic\0\0\0\0'), /HEIC/],
    ['a film', () => bytes('\0\0\0\x18ftypisom\0\0\0\0'), /filmato/],
    ['a document', () => bytes('PK\x03\x04\0\0\0\0'), /documento o un archivio/],
    ['a moving GIF', () => bytes('GIF89a\x01\0\x01\0\0\0\0;'), /GIF/],
    ['nothing', () => new Uint8Array(), /vuoto/],
    ['noise', () => bytes('abcdefgh'), /sconosciuto/],
    ['a JPEG with no picture', () => bytes('\xff\xd8\xff\xe0', '\0'.repeat(40)), /danneggiato/],
    ['a torn JPEG', async () => (await portraitFile()).slice(0, 20_000), /danneggiato/],
    [
      'a moving WebP',
      async () =>
        new Uint8Array(
          await sharp(
            [await portrait(60, 60).png().toBuffer(), await twoColours().resize(60, 60).png().toBuffer()],
            { join: { animated: true } },
          )
            .webp()
            .toBuffer(),
        ),
      /animata/,
    ],
    ['too few pixels', () => portraitFile(400, 515), /400 × 515/],
    [
      'a grey photo',
      async () => new Uint8Array(await portrait().greyscale().jpeg().toBuffer()),
      /bianco e nero/,
    ],
    ['more than ten megabytes', () => bytes('\xff\xd8\xff', Buffer.alloc(10_000_000)), /10 MB/],
  ];
  test.each(files)('%s', async (_name, file, words) => {
    expect(await problemOf(await file())).toMatch(words);
  });
});

describe('what is too large is refused by its head', () => {
  test.each([
    ['50 megapixels', 10_000, 5_000, /50 milioni/],
    ['a bomb of 900 megapixels in a few bytes', 30_000, 30_000, /900 milioni/],
  ])('%s', async (_name, width, height, words) => {
    const file = pngOf(width, height);
    expect(file.length).toBeLessThan(10_000);
    const start = performance.now();
    expect(await problemOf(file)).toMatch(words);
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('a head that promises less than the bomb behind it holds gives no more than it promises', async () => {
    expect(await problemOf(pngOf(800, 1100, 1))).toMatch(/danneggiato/);
  });
});

describe('what can be put right is', () => {
  test('a photo becomes 551 × 709 at 400 dpi, under 500 kB, in sRGB', async () => {
    const { jpeg, advice } = valueOf(await readPhoto(await portraitFile(2_000, 2_600), null));
    const head = await sharp(jpeg).metadata();
    expect(head).toMatchObject({ format: 'jpeg', width: 551, height: 709, density: 400, space: 'srgb' });
    expect(jpeg.length).toBeLessThanOrEqual(PHOTO.maxBytes);
    expect(advice).toEqual([]);
  });

  test('also of pure noise, which compresses badly', async () => {
    const noise = new Uint8Array(1_102 * 1_418 * 3).map((_, index) => (index * 2_654_435_761) >>> 24);
    const file = await sharp(noise, { raw: { width: 1_102, height: 1_418, channels: 3 } })
      .jpeg({ quality: 100 })
      .toBuffer();
    expect(valueOf(await readPhoto(file, null)).jpeg.length).toBeLessThanOrEqual(PHOTO.maxBytes);
  });

  test('what a camera writes beside the picture is not kept, nor what hides behind it', async () => {
    const file = await portrait()
      .withExif({ IFD0: { Copyright: 'SEGRETO-EXIF' }, IFD3: { GPSLatitude: '45/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    const polyglot = bytes(file, '<script>SEGRETO-CODA</script>PK\x03\x04');
    const { jpeg } = valueOf(await readPhoto(polyglot, null));
    expect(Buffer.from(polyglot).toString('latin1')).toContain('SEGRETO-EXIF');
    expect(Buffer.from(jpeg).toString('latin1')).not.toContain('SEGRETO');
    expect((await sharp(jpeg).metadata()).orientation).toBeUndefined();
  });

  test.each([
    ['as it lies', 1, false],
    ['upside down in its file', 3, true],
  ])('a picture %s stands upright', async (_name, orientation, turnFirst) => {
    const lying = turnFirst ? twoColours().rotate(180) : twoColours();
    const flat = await lying.png().toBuffer();
    const file = await sharp(flat).withMetadata({ orientation }).jpeg().toBuffer();
    const { jpeg } = valueOf(await readPhoto(file, null));
    const [red = 0, , blue = 0] = await colourAt(jpeg, 200, 40);
    expect(red).toBeGreaterThan(blue);
  });

  test('a picture on its side by EXIF is cut as it is looked at', async () => {
    const side = await sharp(await twoColours().png().toBuffer())
      .rotate(270)
      .png()
      .toBuffer();
    const file = await sharp(side).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { jpeg } = valueOf(await readPhoto(file, { turns: 0, x: 0, y: 0, width: 0.7 }));
    const [red = 0, , blue = 0] = await colourAt(jpeg, 200, 20);
    expect(red).toBeGreaterThan(blue);
  });

  test('the frame is cut after the turns of the clerk', async () => {
    const file = await twoColours().jpeg().toBuffer();
    const { jpeg } = valueOf(await readPhoto(file, { turns: 2, x: 0, y: 0, width: 1 }));
    const [red = 0, , blue = 0] = await colourAt(jpeg, 200, 40);
    expect(blue).toBeGreaterThan(red);
  });

  test.each(['png', 'webp'] as const)('a %s, its transparency on white', async (format) => {
    const file = await portrait().ensureAlpha(1).toFormat(format).toBuffer();
    expect((await readPhoto(new Uint8Array(file), null)).ok).toBe(true);
  });

  test('what is dark, pale or blurred is said and kept', async () => {
    const read = async (file: Buffer) => valueOf(await readPhoto(new Uint8Array(file), null)).advice;
    expect(await read(await portrait().linear(0.25, 0).jpeg().toBuffer())).toContain('dark');
    expect(await read(await portrait().linear(0.3, 185).jpeg().toBuffer())).toContain('light');
    expect(await read(await portrait().blur(12).jpeg().toBuffer())).toContain('blurred');
    expect(await read(await portrait().tint('#ff8800').jpeg().toBuffer())).toContain('cast');
  });
});
