// SPDX-License-Identifier: AGPL-3.0-or-later
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selfSigned } from '@/e2e/production/self-signed';
import { type Clock } from '@/lib/kernel/clock';
import { type Result } from '@/lib/kernel/result';
import { GROUP } from '@/lib/platform/ipp/message';
import { numberOf } from '@/lib/platform/ipp/read-attribute';
import { sampleReceipt } from '@/lib/receipt/paper/sample-views';
import { drawReceipt } from '@/lib/receipt/paper/draw-receipt';
import { valueOf } from '@/lib/testing/value-of';
import { jobAttributesOf } from '../job-attributes';
import { type PrinterFault } from '../printer-fault';
import { type Printers } from '../printers';
import { OPERATION } from './ipp-request';
import { makePrinters } from './make-printers';
import { askedFor, type IppResponder, startIppResponder } from './testing/ipp-responder';

const document = valueOf(drawReceipt(sampleReceipt, ['sheet-1-citizen', 'sheet-2']));
const clock: Clock & { at: number } = { at: Date.UTC(2026, 10, 22, 9), now: () => new Date(clock.at) };
const rule = { networks: [], loopback: true };

let printer: IppResponder;
let manners: IppResponder['manners'];
let printers: Printers;
let place: { address: string; certificate: string | null };

beforeAll(async () => {
  printer = await startIppResponder();
  manners = structuredClone(printer.manners);
  place = { address: printer.address, certificate: null };
});
beforeEach(() => {
  Object.assign(printer.manners, structuredClone(manners));
  printer.jobs.length = 0;
  printers = makePrinters({ rule, clock, deadlineMs: 400 });
});
afterAll(() => printer.off());

const faultOf = (result: Result<unknown, PrinterFault>): PrinterFault | null =>
  result.ok ? null : result.error;

const print = async (sides: 'both' | 'fronts' = 'both') => {
  const { abilities } = valueOf(await printers.describe(place, false));
  const attributes = valueOf(jobAttributesOf(abilities, sides));
  return printers.print(place, { name: 'BQ-26-0000318', attributes, document });
};

describe('a printer', () => {
  it('says what it can', async () => {
    const { abilities, certificate } = valueOf(await printers.describe(place, true));
    expect(abilities).toMatchObject({
      makeAndModel: 'Stampante di prova 100',
      sides: ['one-sided', 'two-sided-long-edge', 'two-sided-short-edge'],
      scalings: ['auto', 'fit', 'none'],
      state: 3,
      reasons: ['none'],
    });
    expect(certificate).toBeNull();
  });

  it('gets exactly the bytes of the paper, with everything said that could be left to it', async () => {
    expect(valueOf(await print())).toEqual({ number: 1 });
    const [job] = printer.jobs;
    if (!job) throw new Error('a job arrived');
    expect(job.document.equals(Buffer.from(document))).toBe(true);
    expect(askedFor(job, 'sides')).toEqual(['two-sided-long-edge']);
    expect(askedFor(job, 'media')).toEqual(['iso_a4_210x297mm']);
    expect(askedFor(job, 'print-scaling')).toEqual(['none']);
    expect(askedFor(job, 'document-format')).toEqual(['application/pdf']);
    expect(askedFor(job, 'job-name')).toEqual(['BQ-26-0000318']);
    expect(askedFor(job, 'requesting-user-name')).toEqual(['sportello']);
    expect(numberOf(job.message, GROUP.job, 'copies')).toBe(1);
    const fidelity = job.message.groups
      .flatMap(({ attributes }) => attributes)
      .find(({ name }) => name === 'ipp-attribute-fidelity');
    expect([...(fidelity?.values[0]?.bytes ?? [])]).toEqual([1]);
  });

  it('one side at a time', async () => {
    await print('fronts');
    expect(printer.jobs.map((job) => askedFor(job, 'sides'))).toEqual([['one-sided']]);
  });

  it('is not asked for a scaling that it says it cannot', async () => {
    printer.manners.scalings = ['fit'];
    await print();
    expect(printer.jobs.map((job) => askedFor(job, 'print-scaling'))).toEqual([[]]);
  });

  it('that refuses the job for a scaling that it does not know gets it without', async () => {
    Object.assign(printer.manners, { scalings: [], knowsNoScaling: true });
    expect(valueOf(await print())).toEqual({ number: 1 });
    expect(printer.jobs.map((job) => askedFor(job, 'print-scaling'))).toEqual([[]]);
  });

  it('of an old kind is asked in the old version', async () => {
    printer.manners.oldVersionsOnly = true;
    expect(valueOf(await print())).toEqual({ number: 1 });
    expect(printer.jobs[0]?.message.version).toEqual([1, 1]);
  });

  it('tells how far a sheet is, and what is wrong with it', async () => {
    const { number } = valueOf(await print());
    Object.assign(printer.manners, { jobState: 5, jobReasons: ['job-printing'], state: 4 });
    expect(valueOf(await printers.follow(place, number))).toEqual({ state: 'printing', trouble: null });
    Object.assign(printer.manners, { reasons: ['media-empty-error', 'toner-low-warning'] });
    expect(valueOf(await printers.follow(place, number))).toEqual({ state: 'stopped', trouble: 'paper-out' });
    Object.assign(printer.manners, { jobState: 9, reasons: ['none'] });
    expect(valueOf(await printers.follow(place, number))).toEqual({ state: 'printed', trouble: null });
  });

  it('gives a sheet back, once, and not after it is out', async () => {
    const { number } = valueOf(await print());
    printer.manners.jobState = 5;
    expect(await printers.cancel(place, number)).toEqual({ ok: true, value: null });
    expect(valueOf(await printers.follow(place, number))).toEqual({ state: 'failed', trouble: 'cancelled' });
    printer.manners.jobState = 9;
    expect(faultOf(await printers.cancel(place, number))).toEqual({ kind: 'refused' });
    expect(faultOf(await printers.cancel(place, 99))).toEqual({ kind: 'gone' });
  });
});

describe('a printer that does not want', () => {
  const refusing = (code: number, unsupported: string[] = []) =>
    (printer.manners.refuses = { [OPERATION.printJob]: { code, unsupported } });

  it.each([
    ['two-sided', 0x040b, ['sides']],
    ['what it cannot do together', 0x040e, ['sides', 'media']],
  ])('%s: says which', async (_name, code, attributes) => {
    refusing(code, attributes);
    expect(faultOf(await print())).toEqual({ kind: 'refused-attributes', attributes });
    expect(printer.jobs).toHaveLength(0);
  });

  it('and takes the job all the same without sides: the job is taken back', async () => {
    Object.assign(printer.manners, { leavesOut: ['sides'], jobState: 5 });
    expect(faultOf(await print())).toEqual({ kind: 'refused-attributes', attributes: ['sides'] });
    expect(printer.jobs.map(({ cancelled }) => cancelled)).toEqual([true]);
  });

  it.each([
    [0x0403, 'sign-in'],
    [0x040a, 'refused-format'],
    [0x0506, 'not-accepting'],
    [0x0500, 'refused'],
    [0x0406, 'gone'],
  ])('status %i is %s', async (code, kind) => {
    refusing(code);
    expect(faultOf(await print())).toEqual({ kind });
  });
});

describe('what is no printer', () => {
  const raw = (status: number, body = new Uint8Array(), headers = {}) =>
    (printer.manners.raw = { status, body, headers });
  const describing = () => printers.describe(place, true);

  it.each([
    ['a web page', 200, Buffer.from('<!doctype html><title>Benvenuti</title>'), 'not-a-printer'],
    ['nothing', 200, new Uint8Array(), 'not-a-printer'],
    ['a page that is not there', 404, new Uint8Array(), 'not-a-printer'],
    ['one that wants a password', 401, new Uint8Array(), 'sign-in'],
    ['far too much', 200, new Uint8Array(300_000), 'not-a-printer'],
  ])('%s', async (_name, status, body, kind) => {
    raw(status, body);
    expect(faultOf(await describing())).toEqual({ kind });
  });

  it('one that sends us elsewhere is not followed', async () => {
    raw(302, new Uint8Array(), { Location: printer.address.replace('ipp:', 'http:') });
    const before = printer.asked.length;
    expect(faultOf(await describing())).toEqual({ kind: 'redirect' });
    expect(printer.asked.length - before).toBe(1);
  });

  it('an address that the installation does not allow is never talked to', async () => {
    const walled = makePrinters({
      rule: { networks: ['10.0.0.0/8'], loopback: false },
      clock,
      deadlineMs: 400,
    });
    const before = printer.asked.length;
    expect(faultOf(await walled.describe(place, true))).toEqual({ kind: 'forbidden' });
    expect(printer.asked).toHaveLength(before);
  });
});

describe('a printer that is switched off', () => {
  it('before: nothing was sent, and after three tries it is spared for ten seconds', async () => {
    const { abilities } = valueOf(await printers.describe(place, true));
    const attributes = valueOf(jobAttributesOf(abilities, 'both'));
    const send = () => printers.print(place, { name: 'BQ-26-0000318', attributes, document });
    await printer.off();
    for (let tries = 0; tries < 3; tries += 1) expect(faultOf(await send())).toEqual({ kind: 'no-answer' });
    await printer.on();
    expect(faultOf(await send())).toEqual({ kind: 'spared' });
    expect(printer.jobs).toHaveLength(0);
    clock.at += 10_001;
    expect(valueOf(await send())).toEqual({ number: 1 });
  });

  it('in the middle: nobody knows whether the sheet is out', async () => {
    const { abilities } = valueOf(await printers.describe(place, true));
    const attributes = valueOf(jobAttributesOf(abilities, 'both'));
    printer.manners.silent = true;
    const sent = await printers.print(place, { name: 'BQ-26-0000318', attributes, document });
    expect(faultOf(sent)).toEqual({ kind: 'cut' });
  });

  it('whoever registers it is never told to wait', async () => {
    await printer.off();
    for (let tries = 0; tries < 5; tries += 1)
      expect(faultOf(await printers.describe(place, true))).toEqual({ kind: 'no-answer' });
    await printer.on();
    expect((await printers.describe(place, true)).ok).toBe(true);
  });
});

describe('over TLS', () => {
  const certificate = selfSigned('printer.office');
  let secure: IppResponder;
  beforeAll(async () => {
    secure = await startIppResponder(certificate);
  });
  afterAll(() => secure.off());

  it('the certificate of the first acquaintance is the only one that gets a sheet', async () => {
    const { address } = secure;
    const first = valueOf(await printers.describe({ address, certificate: null }, true));
    expect(first.certificate).toBe(new X509Certificate(certificate.cert).fingerprint256);
    const attributes = valueOf(jobAttributesOf(first.abilities, 'both'));
    const send = (known: string | null) =>
      printers.print({ address, certificate: known }, { name: 'BQ-26-0000318', attributes, document });
    expect(valueOf(await send(first.certificate))).toEqual({ number: 1 });
    expect(faultOf(await send('AA:BB'))).toEqual({ kind: 'certificate' });
    expect(faultOf(await send(null))).toEqual({ kind: 'certificate' });
    expect(secure.jobs).toHaveLength(1);
  });
});
