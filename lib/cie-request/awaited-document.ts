// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a citizen may have to come back with, in the order in which it is asked for (domain §1.3). */
export const awaitableDocuments = [
  'identity-document',
  'photo',
  'police-report',
  'residence-permit',
  'parental-consent',
  'guardianship-decree',
  'medical-certificate',
  'other',
] as const;

export type AwaitableDocument = (typeof awaitableDocuments)[number];

/** The longest text that says what "other" is. */
export const AWAITED_NOTE_MAX = 200;

/** The known documents among codes, in the order of the list. */
export const awaitedAmong = (codes: readonly unknown[]): AwaitableDocument[] =>
  awaitableDocuments.filter((document) => codes.includes(document));
