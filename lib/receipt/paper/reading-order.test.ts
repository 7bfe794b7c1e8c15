// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { readAloud } from '@/lib/platform/pdf/testing/read-back';
import { type ReceiptView } from '../receipt-view';
import { sampleBilingualReceipt, sampleReceipt } from './sample-views';
import { bytesOf } from './testing/read-receipt';

it.each<[string, ReceiptView]>([
  ['it', { ...sampleReceipt, practice: false }],
  ['it-de', { ...sampleBilingualReceipt, practice: false }],
  ['easy', { ...sampleReceipt, practice: false, backs: 'easy', largeCodes: true }],
])(
  'a screen reader says the receipt (%s) in the order in which it is meant to be read',
  async (name, view) => {
    const pages = await readAloud(bytesOf(view));
    const text = pages.map((lines, index) => `Pagina ${index + 1}\n${lines.join('\n')}`).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`./approved/reading-order-${name}.txt`);
  },
);
