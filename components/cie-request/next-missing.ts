// SPDX-License-Identifier: AGPL-3.0-or-later
import { fieldId } from '@/components/ui/field-look';
import { type FieldName, fieldNames } from '@/lib/cie-request/request-fields';

/** Where asking begins when the answer is missing: contacts are asked for before it is said that there are none. */
const ASKED_FIRST: Partial<Record<FieldName, FieldName>> = { 'contacts.outcome': 'contacts.email' };

const controlOf = (name: FieldName): HTMLElement | null =>
  document.getElementById(fieldId(ASKED_FIRST[name] ?? name));

const isAfter = (control: Element, from: Element): boolean =>
  Boolean(from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);

/** The next field after `from` of which the rules say something, else the first of the form; `null` when nothing is missing. */
export const nextMissing = (from: Element, messages: ReadonlyMap<FieldName, unknown>): HTMLElement | null => {
  const controls = fieldNames.flatMap((name) => {
    const control = messages.has(name) ? controlOf(name) : null;
    return control ? [control] : [];
  });
  return controls.find((control) => isAfter(control, from)) ?? controls[0] ?? null;
};
