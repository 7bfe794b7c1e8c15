// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { honestForm } from '@/lib/modulistica/paper/screening/testing/honest-form';
import { rawForm } from '@/lib/modulistica/paper/screening/testing/raw-pdf';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { screenApart } from './screen-apart';

const LABEL = { title: 'Modulo', language: 'it' } as const;
const AT = new Date('2026-11-22T09:00:00Z');
const LIMITS = { ms: 20_000, heapMb: 256, residentMb: 768 };

let folder: string;
let program: string;

/** A program that does not judge but misbehaves. */
const bad = (name: string, source: string): string => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  return file;
};

beforeAll(async () => {
  // Inside the project, so that its packages are found.
  folder = mkdtempSync(join(process.cwd(), 'node_modules', '.screening-'));
  program = join(folder, 'screen-form.mjs');
  await build({
    entryPoints: ['lib/modulistica/paper/screening/screen-program.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an honest form comes back whole, a bad one with its reason, also when both come at once', async () => {
  const [kept, refused] = await Promise.all([
    screenApart(program)(await honestForm([{}]), LABEL, AT),
    screenApart(program)(
      new Uint8Array(rawForm({ catalog: '/OpenAction << /S /J#61vaScript >>' })),
      LABEL,
      AT,
    ),
  ]);
  const { bytes, pages, padded } = valueOf(kept);
  expect([pages, padded, Buffer.from(bytes.subarray(0, 5)).toString()]).toEqual([2, true, '%PDF-']);
  expect(Buffer.from(bytes).toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
  expect(errorOf(refused)).toBe('javascript');
});

it.each([
  ['goes on for ever', 'for (;;);', { ...LIMITS, ms: 600 }, 'too-slow'],
  ['waits for ever', 'setInterval(() => {}, 1000);', { ...LIMITS, ms: 600 }, 'too-slow'],
  ['fills the heap', 'const a = []; for (;;) a.push({ a: [1, 2, 3] });', { ...LIMITS, heapMb: 32 }, 'bomb'],
])('a program that %s is ended and the file refused', async (name, source, limits, kind) => {
  expect(
    errorOf(await screenApart(bad(name.replaceAll(' ', '-'), source), limits)(new Uint8Array(9), LABEL, AT)),
  ).toBe(kind);
});

test('a program that is not there or fails is our fault, not the file’s', async () => {
  await expect(screenApart(bad('fails', 'process.exit(3);'))(new Uint8Array(9), LABEL, AT)).rejects.toThrow(
    'failed',
  );
  await expect(screenApart(join(folder, 'nowhere.mjs'))(new Uint8Array(9), LABEL, AT)).rejects.toThrow(
    'failed',
  );
});

it.runIf(process.platform === 'linux')('one that fills memory beside the heap is ended, too', async () => {
  const fill = 'const a = []; setInterval(() => a.push(Buffer.alloc(16 << 20, 1)), 5);';
  const screened = await screenApart(bad('fills', fill), { ...LIMITS, residentMb: 200 })(
    new Uint8Array(9),
    LABEL,
    AT,
  );
  expect(errorOf(screened)).toBe('bomb');
});

test('the program sees nothing of our environment', async () => {
  process.env.SPORTELLO_CANARY = 'segreto';
  const spy = bad(
    'spy',
    `import { writeSync } from 'node:fs'; writeSync(3, JSON.stringify({ fault: { kind: 'font', name: Object.keys(process.env).join() } }) + '\\n');`,
  );
  const screened = await screenApart(spy)(new Uint8Array(9), LABEL, AT);
  delete process.env.SPORTELLO_CANARY;
  expect(screened).toEqual({
    ok: false,
    error: { kind: 'font', name: expect.not.stringContaining('SPORTELLO') as string },
  });
});
