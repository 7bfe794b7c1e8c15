// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalForm } from '@/lib/citizen/name-part';
import { formText } from '@/lib/kernel/form-text';

/** Who takes a card: its holder, the delegate of the request, a minor's parent or whoever acts for the holder, another with a written delega. */
export const collectors = ['holder', 'delegate', 'guardian', 'bearer'] as const;

export type Collector = (typeof collectors)[number];

/** Longest name, document or note that is kept. */
export const COLLECTION_TEXT_MAX = 160;

/** Under this age nobody collects alone (Ministry of the Interior: modalità di spedizione). */
const ALONE_FROM = 14;

/** A card handed over in its closed envelope; `delegation` is what the written delega says of itself. */
export type HandOver =
  | { to: 'holder' }
  | { to: 'delegate' | 'guardian'; name: string; document: string }
  | { to: 'bearer'; name: string; document: string; delegation: string };

/** What is missing in a hand-over as it was posted. */
export type HandOverProblem =
  | 'collector-missing'
  | 'name-missing'
  | 'document-missing'
  | 'delegation-missing'
  | 'envelope-open'
  | 'text-long';

/** Reads a hand-over out of a posted form (`to`, `name`, `document`, `delegation`, `closed`). */
export const handOverOf = (form: FormData): HandOver | HandOverProblem => {
  const to = collectors.find((one) => one === formText(form, 'to'));
  const [name = '', document = '', delegation = ''] = ['name', 'document', 'delegation'].map((field) =>
    formText(form, field).trim(),
  );
  if (!to) return 'collector-missing';
  if ([name, document, delegation].some((text) => text.length > COLLECTION_TEXT_MAX)) return 'text-long';
  if (to !== 'holder' && name === '') return 'name-missing';
  if (to !== 'holder' && document === '') return 'document-missing';
  if (to === 'bearer' && delegation === '') return 'delegation-missing';
  if (formText(form, 'closed') === '') return 'envelope-open';
  if (to === 'holder') return { to };
  return to === 'bearer' ? { to, name, document, delegation } : { to, name, document };
};

/** What the request says of who may collect its card. */
export type CollectionRight = { age: number; delegate: string | null; guardians: readonly string[] };

/** Why somebody does not get a card. */
export type RightProblem = 'holder-young' | 'no-delegate' | 'not-delegate' | 'no-guardian' | 'not-guardian';

const wordsOf = (name: string): string => name.split(/\s+/).map(normalForm).sort().join(' ');

/** The same name, in whatever order and with or without accents. */
const isNamed = (name: string, names: readonly string[]): boolean =>
  names.some((one) => wordsOf(one) === wordsOf(name));

/** Whether the request gives this person the card; `null` when it does. Whoever is not named brings a written delega. */
export const rightProblem = (handOver: HandOver, right: CollectionRight): RightProblem | null => {
  switch (handOver.to) {
    case 'holder':
      return right.age < ALONE_FROM ? 'holder-young' : null;
    case 'delegate':
      if (right.delegate === null) return 'no-delegate';
      return isNamed(handOver.name, [right.delegate]) ? null : 'not-delegate';
    case 'guardian':
      if (right.guardians.length === 0) return 'no-guardian';
      return isNamed(handOver.name, right.guardians) ? null : 'not-guardian';
    case 'bearer':
      return null;
  }
};
