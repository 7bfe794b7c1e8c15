// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ScannedCode, scannedCodeOf } from '@/lib/cie-request/scanned-code';
import { typeInto } from './typed-field';

/** What is to be done with a code on this page. */
export type ScanPlan =
  | { kind: 'open' }
  /** It belongs into this field. */
  | { kind: 'fill'; field: HTMLInputElement }
  /** The field holds something else, or the page is being worked on: a person decides. */
  | { kind: 'ask'; field: HTMLInputElement | null };

const fieldsFor = (kind: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[data-scan~="${kind}"]`),
];

const isFree = (field: HTMLInputElement, { kind, code }: ScannedCode): boolean => {
  if (field.value.trim() === '') return true;
  const held = scannedCodeOf(field.value);
  return held?.kind === kind && held.code === code;
};

/** A page with fields for codes takes them, the field in use first; any other page opens what was scanned. */
export const planScan = (scanned: ScannedCode, inUse: EventTarget | null): ScanPlan => {
  const fields = fieldsFor(scanned.kind);
  const field = fields.find((one) => one === inUse) ?? fields[0];
  if (field) return isFree(field, scanned) ? { kind: 'fill', field } : { kind: 'ask', field };
  return document.querySelector('input[data-scan]') ? { kind: 'ask', field: null } : { kind: 'open' };
};

/** Puts a code into its field and goes on as Enter does there, else to the next field for a code that is empty. */
export const fillScanned = (field: HTMLInputElement, { code }: ScannedCode): void => {
  typeInto(field, code);
  field.focus();
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  if (document.activeElement !== field) return;
  const others = [...document.querySelectorAll<HTMLInputElement>('input[data-scan]')];
  others.find((other) => other !== field && other.value === '')?.focus();
};
