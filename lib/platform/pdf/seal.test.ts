// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, createPrivateKey, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { describe, expect, it } from 'vitest';
import { placeField } from './field';
import { blankPage, type Page, tagged } from './page';
import { renderDocument } from './render-document';
import { type SealKey, fitsTogether } from './seal-signature';
import { makeSealCertificate } from './testing/certificates';
import { lintPaper } from './testing/lint/lint-paper';
import { drawText, type as style } from './text';

const AT = new Date('2026-11-22T09:00:00Z');

const pageWith = (seal: boolean): Page => {
  const page = blankPage();
  const look = style('regular', 11, 14);
  tagged(page, { type: 'H1' }, () => drawText(page, 'Copia', { x: 20, y: 20, style: look }));
  const box = { x: 20, y: 240, w: 80, h: 20 };
  if (seal)
    placeField(page, { kind: 'seal', name: 'Sigillo', tooltip: 'Sigillo elettronico del Comune', box });
  return page;
};

const documentWith = (key: SealKey | null): Uint8Array =>
  renderDocument({
    pages: [
      { page: pageWith(key !== null), bookmark: 'fronte' },
      { page: pageWith(false), bookmark: 'retro' },
    ],
    title: 'Copia',
    author: 'Comune',
    language: 'it-IT',
    at: AT,
    duplex: true,
    ...(key && { seal: { key, name: 'Comune di Borgo San Quirino', reason: 'Copia per l’archivio' } }),
  });

const keyOf = async (kind: 'EC' | 'RSA'): Promise<SealKey> => {
  const { key, certificates } = await makeSealCertificate(kind, AT);
  const [own, ...others] = certificates
    .split(/(?<=-----END CERTIFICATE-----)\s*/)
    .filter((pem) => pem.includes('BEGIN'))
    .map((pem) => new X509Certificate(pem).raw);
  if (!own) throw new Error('no certificate');
  return { key: createPrivateKey(key), certificates: [own, ...others] };
};

/** Verifies a sealed file with what stands in it, as a reader does: digest over the ranges, signature over the attributes. */
const verified = (file: Uint8Array): boolean => {
  const bytes = Buffer.from(file);
  const [, a = 0, b = 0, c = 0] = (
    /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(bytes.toString('latin1')) ?? []
  )
    .slice(1)
    .map(Number);
  expect(a).toBeLessThan(b);
  expect(b + c).toBe(bytes.length);
  const digest = createHash('sha256').update(bytes.subarray(0, a)).update(bytes.subarray(b)).digest();
  const cms = asn1.fromBER(Uint8Array.from(Buffer.from(bytes.toString('latin1', a + 1, b - 1), 'hex')).buffer)
    .result as asn1.Sequence;
  const wrapped = cms.valueBlock.value[1] as asn1.Constructed;
  const content = wrapped.valueBlock.value[0] as asn1.Sequence;
  const parts = content.valueBlock.value as asn1.Constructed[];
  const own = parts[3]?.valueBlock.value[0];
  const signer = parts[4]?.valueBlock.value[0] as asn1.Sequence;
  const [, , , attributes, , signature] = signer.valueBlock.value as [
    unknown,
    unknown,
    unknown,
    asn1.Constructed,
    unknown,
    asn1.OctetString,
  ];
  const signed = Buffer.from(new asn1.Set({ value: attributes.valueBlock.value }).toBER());
  if (!own || !signed.includes(digest)) return false;
  const { publicKey } = new X509Certificate(Buffer.from(own.toBER()));
  return verify('sha256', signed, publicKey, Buffer.from(signature.valueBlock.valueHexView));
};

describe.each(['EC', 'RSA'] as const)('a seal (%s)', (kind) => {
  it('covers the whole file, which stays PDF/A-2a and PDF/UA-1', async () => {
    const key = await keyOf(kind);
    expect(fitsTogether(key)).toBe(true);
    const file = documentWith(key);
    expect(await lintPaper(file)).toEqual([]);
    expect(verified(file)).toBe(true);
  });

  it('breaks with any byte of the file', async () => {
    const file = Buffer.from(documentWith(await keyOf(kind)));
    const title = file.indexOf('<dc:title>');
    file[title + 40] = (file[title + 40] ?? 0) ^ 1;
    expect(verified(file)).toBe(false);
  });
});

it('a key fits its own certificate only', async () => {
  const [one, two] = [await keyOf('EC'), await keyOf('EC')];
  expect(fitsTogether({ key: one.key, certificates: two.certificates })).toBe(false);
  const [own] = one.certificates;
  const [, issuer = new Uint8Array()] = two.certificates;
  expect(fitsTogether({ key: one.key, certificates: [own, issuer] })).toBe(false);
});

it('a file without a seal has no place for one', () => {
  expect(Buffer.from(documentWith(null)).includes('ByteRange')).toBe(false);
});
