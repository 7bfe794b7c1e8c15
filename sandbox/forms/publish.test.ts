// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '@/contracts/validate';
import { type PublishedForm, publishForms } from './publish';

let forms: PublishedForm[];
beforeAll(async () => {
  forms = await publishForms();
});

const open = (form: PublishedForm) => getDocument({ data: new Uint8Array(form.bytes), verbosity: 0 }).promise;

describe('official forms of practice', () => {
  test('are listed as the contract says, with the digest of their bytes', () => {
    for (const { entry, bytes } of forms) {
      expect(check('OfficialForm', entry)).toMatchObject({ ok: true });
      expect(entry.digest).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(entry.size_bytes).toBe(bytes.byteLength);
    }
    expect(new Set(forms.map(({ entry }) => `${entry.code} ${entry.language} ${entry.version}`)).size).toBe(
      forms.length,
    );
  });

  test('are the same bytes every time', async () => {
    const again = await publishForms();
    expect(again.map(({ entry }) => entry.digest)).toEqual(forms.map(({ entry }) => entry.digest));
  });

  test('are one A4 sheet upright, front and back, to be printed duplex, marked as practice', async () => {
    for (const form of forms) {
      const document = await open(form);
      expect(document.numPages).toBe(form.entry.pages);
      expect((await document.getViewerPreferences()) as unknown).toMatchObject({
        Duplex: 'DuplexFlipLongEdge',
        PrintScaling: 'None',
      });
      for (const number of [1, 2]) {
        const page = await document.getPage(number);
        expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
        const texts = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : ''));
        expect(texts).toContain('PROVA');
        expect(texts).toContain(`${form.entry.code} · versione ${form.entry.version}`);
      }
    }
  });

  test('nothing is drawn outside the page or over the signatures', async () => {
    for (const form of forms) {
      const page = await (await open(form)).getPage(1);
      const items = (await page.getTextContent()).items.filter(
        (item) => 'str' in item && item.str.trim() !== '' && item.str !== 'PROVA',
      );
      for (const item of items) {
        if (!('str' in item)) continue;
        const [x, y] = [item.transform[4] as number, item.transform[5] as number];
        expect(x).toBeGreaterThanOrEqual(57);
        expect(x + item.width).toBeLessThanOrEqual(595 - 56);
        expect(
          y > 172 ||
            y < 60 ||
            item.str.startsWith('Firma') ||
            item.str === "L'operatore" ||
            item.str.startsWith('Unterschrift'),
        ).toBe(true);
      }
    }
  });

  test('the newer request for adults moves the signature to the right', async () => {
    const signatureAt = async (version: string) => {
      const form = forms.find(
        ({ entry }) => entry.code === 'CIE-M-01' && entry.language === 'it' && entry.version === version,
      )!;
      const { items } = await (await (await open(form)).getPage(1)).getTextContent();
      const item = items.find((one) => 'str' in one && one.str === 'Firma del richiedente')!;
      return 'str' in item ? (item.transform[4] as number) : 0;
    };
    expect(await signatureAt('3.1')).toBeLessThan(297);
    expect(await signatureAt('3.2')).toBeGreaterThan(297);
  });
});
