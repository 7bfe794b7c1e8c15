// SPDX-License-Identifier: AGPL-3.0-or-later

/** Why a printer did not do what it was asked; each is one sentence of the catalogue (`printing.fault.…`). */
export const faults = [
  /** No machine has this name. */
  'unknown-host',
  /** The installation does not let this address be talked to. */
  'forbidden',
  /** Nobody answers: nothing was sent. */
  'no-answer',
  /** It stopped answering in the middle: what was sent may have been printed. */
  'cut',
  /** It has not answered lately and is spared for some seconds. */
  'spared',
  /** Its certificate is not the one that was accepted. */
  'certificate',
  /** It wants to send us elsewhere. */
  'redirect',
  /** What answers is no printer that speaks IPP. */
  'not-a-printer',
  /** It asks for a password. */
  'sign-in',
  /** It accepts no jobs now. */
  'not-accepting',
  /** It refuses two-sided, A4 or 100 %. */
  'refused-attributes',
  /** It does not read PDF. */
  'refused-format',
  /** It does not know this sheet any more. */
  'gone',
  /** Any other refusal. */
  'refused',
] as const;

export type FaultKind = (typeof faults)[number];

/** `attributes` are IPP's names of what was refused, as far as it tells. */
export type PrinterFault =
  | { kind: Exclude<FaultKind, 'refused-attributes'> }
  | { kind: 'refused-attributes'; attributes: readonly string[] };

/** True for a text that is the kind of a fault. */
export const isFault = (text: string): text is FaultKind => (faults as readonly string[]).includes(text);

/** A fault in which the sheet may have reached the printer all the same: nobody knows until somebody looks. */
export const mayHavePrinted = (fault: FaultKind): boolean => fault === 'cut' || fault === 'gone';
