// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a municipality sets for the advice on contacts; all in lower case. */
export type ContactCoach = {
  /** Domains to warn about, beside those that the program knows. */
  warnDomains: readonly string[];
  /** Names before the `@` that are nobody's own, beside those that the program knows. */
  warnNames: readonly string[];
  /** Domains that nothing is said about. */
  neverDomains: readonly string[];
  /** How many persons of other households use a contact when it is said. */
  sharedFrom: number;
};
