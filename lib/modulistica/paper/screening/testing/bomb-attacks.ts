// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from 'node:zlib';
import { type Attack } from './attack';
import { rawForm, rawStream } from './raw-pdf';

const zeros = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes << 20));

/** Files that are small and want much memory or time. */
export const bombAttacks = (): Attack[] => [
  {
    name: 'bomb in a page',
    file: rawForm({ objects: [rawStream('/Filter /FlateDecode', zeros(80))] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'bomb in an object stream',
    file: rawForm({ objects: [rawStream('/Filter /FlateDecode /Type /ObjStm /N 1 /First 4', zeros(80))] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'many small bombs',
    file: rawForm({ objects: Array.from({ length: 12 }, () => rawStream('/Filter /FlateDecode', zeros(8))) }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'packed twice',
    file: rawForm({ objects: [rawStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(40)))] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'a picture of ten thousand million points',
    file: rawForm({ objects: [rawStream('/Subtype /Image /Width 100000 /Height 100000', '')] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'LZW',
    file: rawForm({ objects: [rawStream('/Filter /LZWDecode', '')] }),
    fault: { kind: 'compression', name: 'LZWDecode' },
  },
  {
    name: 'a hundred thousand objects',
    file: rawForm({ objects: Array.from({ length: 60_000 }, () => 'null') }),
    fault: { kind: 'too-complex' },
  },
  {
    name: 'brackets a hundred thousand deep',
    file: rawForm({ objects: [`${'['.repeat(100_000)}${']'.repeat(100_000)}`] }),
    fault: { kind: 'damaged' },
  },
];
