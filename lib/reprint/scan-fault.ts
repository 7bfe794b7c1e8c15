// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormFault } from '@/lib/modulistica/form-fault';

/** The most that is taken: a scanned sheet in colour, or a photo of a telephone. */
export const SCAN_UPLOAD = { maxBytes: 10_485_760, maxPixels: 50_000_000 } as const;

/** Why a file is not taken as the scan of an act; each has a sentence of its own. */
export const scanFaults = [
  'none',
  'empty',
  'too-big',
  'not-a-scan',
  'unreadable',
  'encrypted',
  'active',
  'too-many-pages',
  'too-slow',
  'too-small',
  'taken',
] as const;
export type ScanFault = (typeof scanFaults)[number];

/** True for a text that names a fault. */
export const isScanFault = (text: unknown): text is ScanFault => scanFaults.some((fault) => fault === text);

const UNREADABLE: readonly FormFault['kind'][] = [
  ...(['truncated', 'damaged', 'too-complex', 'bomb', 'polyglot', 'ambiguous'] as const),
];
const AS_THEY_ARE = ['empty', 'too-big', 'encrypted', 'too-many-pages', 'too-slow'] as const;

/** What is wrong with a scanned PDF, as it is told: what a form is told in detail is of no use to who scans. */
export const scanFaultOf = ({ kind }: FormFault): ScanFault => {
  if (kind === 'not-pdf') return 'not-a-scan';
  if (UNREADABLE.includes(kind)) return 'unreadable';
  return AS_THEY_ARE.find((one) => one === kind) ?? 'active';
};
