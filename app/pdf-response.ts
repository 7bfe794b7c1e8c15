// SPDX-License-Identifier: AGPL-3.0-or-later
import { sheetAddress } from '@/lib/receipt/print-address';
import { type PrintedSides } from '@/lib/receipt/receipt-view';

/** A print was created: 303 to its own address, where these sides of it are shown. */
export const showPrint = (address: string, sides: PrintedSides, form: FormData): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: sheetAddress(address, sides, form.get('viewer') === 'plain'),
      'cache-control': 'no-store',
    },
  });

/** True for a request that only looks ahead or comes from elsewhere: a print is drawn for none of them. */
export const isIdleOrForeign = (headers: Headers): boolean => {
  const purpose = `${headers.get('sec-purpose') ?? ''}${headers.get('purpose') ?? ''}${headers.get('x-moz') ?? ''}`;
  if (/prefetch|preview|prerender/i.test(purpose)) return true;
  const site = headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none';
};

/** A paper: inline, never stored, nothing else may run or load beside it. */
export const pdfResponse = (bytes: Uint8Array, fileName: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName.replace(/[^\w.-]/g, '-')}"`,
      'cache-control': 'no-store',
    },
  });

/** A refusal that a person may read in the frame where the paper would be. */
export const plainRefusal = (status: number, sentence: string): Response =>
  new Response(sentence, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
