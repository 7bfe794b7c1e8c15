// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { screenScan } from './screen-scan';
import { activeAttacks } from './testing/active-attacks';
import { bombAttacks } from './testing/bomb-attacks';
import { honestForm } from './testing/honest-form';
import { shapeAttacks } from './testing/shape-attacks';

const HERE = join('lib', 'modulistica', 'paper', 'screening', 'testing');

const darkOf = async (jpeg: Uint8Array): Promise<number> => {
  const { data } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 100).length / data.length;
};

describe('a scanned PDF', () => {
  it.each(['fax', 'jpeg2000'])('packed as scanners pack (%s) is seen as it was scanned', async (way) => {
    const jpeg = valueOf(await screenScan(new Uint8Array(await readFile(join(HERE, `scan-${way}.pdf`)))));
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1240 });
    // The black field that was scanned covers 80 × 40 of 210 × 297 millimetres.
    expect(await darkOf(jpeg)).toBeCloseTo((81 * 41) / (210 * 297), 2);
  });

  it('has its pages below each other', async () => {
    const one = await sharp(valueOf(await screenScan(await honestForm([{}])))).metadata();
    const two = await sharp(valueOf(await screenScan(await honestForm([{}, {}])))).metadata();
    expect([two.width, two.height]).toEqual([one.width, 2 * (one.height ?? 0)]);
  });

  it('is of one or two sheets', async () => {
    const five = await honestForm([{}, {}, {}, {}, {}]);
    expect(errorOf(await screenScan(five))).toBe('too-many-pages');
  });

  it('is not as tall as a roll', async () => {
    expect(errorOf(await screenScan(await honestForm([{ size: [200, 2000] }])))).toBe('too-complex');
  });
});

it('refuses what does something by itself, is broken, or unpacks too large', async () => {
  const attacks = [...shapeAttacks(await honestForm()), ...activeAttacks(), ...bombAttacks()];
  const taken: string[] = [];
  for (const { name, file, fault } of attacks) {
    const screened = await screenScan(new Uint8Array(file));
    // Only a picture of the pages is kept: how they are packed and what lies on them is not judged.
    if (screened.ok && !['compression', 'annotation'].includes(fault.kind)) taken.push(name);
  }
  expect(attacks.length).toBeGreaterThan(30);
  expect(taken).toEqual([]);
});
