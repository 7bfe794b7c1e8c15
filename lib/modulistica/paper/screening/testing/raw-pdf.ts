// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from 'node:zlib';

/** A stream object: what stands in its dictionary beside the length, and its bytes as they are. */
export const rawStream = (dict: string, content: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(content as Uint8Array);
  const head = `<< ${dict} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
};

/** The same, packed. */
export const packedStream = (dict: string, content: Uint8Array | string): Buffer =>
  rawStream(`/Filter /FlateDecode ${dict}`, deflateSync(Buffer.from(content as Uint8Array)));

/** A PDF written by hand, object by object (the first is object 1, the catalog), so that it may say what no library would write. */
export const rawPdf = (objects: readonly (string | Buffer)[], trailer = ''): Buffer => {
  const head = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
  const parts = [head];
  const offsets: number[] = [];
  let start = head.length;
  objects.forEach((object, index) => {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as Buffer),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(start);
    parts.push(part);
    start += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
};

/** What a page of a raw PDF may be told to be. */
export type RawPage = { box?: string; more?: string; draws?: string };

const A4 = '[0 0 595.28 841.89]';
const FRAME = '1 w 60 60 475 720 re S';

/**
 * A raw document of upright A4 pages with a frame on each: `catalog` and `more` are written as they are, `objects` come behind the
 * pages, numbered from `4 + 2 × pages`.
 */
export const rawForm = (
  given: {
    pages?: readonly RawPage[];
    catalog?: string;
    objects?: readonly (string | Buffer)[];
    trailer?: string;
  } = {},
): Buffer => {
  const pages = given.pages ?? [{}, {}];
  const refs = pages.map((_page, index) => `${3 + index * 2} 0 R`).join(' ');
  const drawn = pages.flatMap(({ box = A4, more = '', draws = FRAME }, index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << >> /Contents ${4 + index * 2} 0 R ${more} >>`,
    rawStream('', draws),
  ]);
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${given.catalog ?? ''} >>`,
      `<< /Type /Pages /Kids [${refs}] /Count ${pages.length} >>`,
      ...drawn,
      ...(given.objects ?? []),
    ],
    given.trailer,
  );
};

/** The number of the first object behind the pages. */
export const firstExtra = (pages = 2): number => 3 + pages * 2;
