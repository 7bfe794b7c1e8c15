// SPDX-License-Identifier: AGPL-3.0-or-later

/** The most a municipality may upload. */
export const UPLOAD = { maxBytes: 5_242_880, maxPages: 20, marginMm: 5 } as const;

/** Edges of a page. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Why an uploaded file is not taken; each has a sentence of its own. Pages count from one, lengths are millimetres, `name` is that of
 * a font or of a way to compress.
 */
export type FormFault =
  | { kind: 'empty' }
  | { kind: 'too-big' }
  | { kind: 'not-pdf' }
  /** The file is something else as well. */
  | { kind: 'polyglot' }
  | { kind: 'truncated' }
  | { kind: 'damaged' }
  | { kind: 'encrypted' }
  /** More objects, or deeper ones, than a form needs. */
  | { kind: 'too-complex' }
  /** Unpacks to more than a form needs. */
  | { kind: 'bomb' }
  | { kind: 'too-slow' }
  | { kind: 'javascript' }
  | { kind: 'launch' }
  | { kind: 'web-link' }
  | { kind: 'submit' }
  | { kind: 'remote' }
  | { kind: 'action' }
  | { kind: 'attachment' }
  | { kind: 'xfa' }
  | { kind: 'media' }
  | { kind: 'external' }
  | { kind: 'layers' }
  | { kind: 'annotation'; page: number }
  | { kind: 'compression'; name: string }
  | { kind: 'too-many-pages'; pages: number }
  | { kind: 'landscape'; page: number }
  | { kind: 'page-size'; page: number; width: number; height: number }
  | { kind: 'font'; name: string }
  | { kind: 'margin'; page: number; side: Side }
  /** Two readers see different pages. */
  | { kind: 'ambiguous' };

/** The kinds, for addresses that carry one. */
export const formFaultKinds: readonly FormFault['kind'][] = [
  'empty',
  'too-big',
  'not-pdf',
  'polyglot',
  'truncated',
  'damaged',
  'encrypted',
  'too-complex',
  'bomb',
  'too-slow',
  'javascript',
  'launch',
  'web-link',
  'submit',
  'remote',
  'action',
  'attachment',
  'xfa',
  'media',
  'external',
  'layers',
  'annotation',
  'compression',
  'too-many-pages',
  'landscape',
  'page-size',
  'font',
  'margin',
  'ambiguous',
];
