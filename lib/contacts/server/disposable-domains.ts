// SPDX-License-Identifier: AGPL-3.0-or-later
import domains from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json';

const DISPOSABLE: ReadonlySet<string> = new Set(domains);

/**
 * True for a domain of throw-away mailboxes, or below one. The list is a package's (CC0, from public lists kept by many), read once; nobody
 * is asked.
 */
export const isDisposableDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  return labels.some(
    (_, index) => index < labels.length - 1 && DISPOSABLE.has(labels.slice(index).join('.')),
  );
};
