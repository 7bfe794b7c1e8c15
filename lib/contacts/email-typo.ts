// SPDX-License-Identifier: AGPL-3.0-or-later
import { run as suggest } from '@zootools/email-spell-checker';
import { COMMON_DOMAINS } from './email-domains';

const TOP_LEVELS = ['it', 'com', 'net', 'org', 'eu', 'de', 'me'];
const SECOND_LEVELS = COMMON_DOMAINS.map((domain) => domain.split('.')[0] ?? domain);

/** Common providers under an ending that they do not have. */
const WRONG_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['gmail.it', 'gmail.com'],
  ['icloud.it', 'icloud.com'],
  ['libero.com', 'libero.it'],
  ['tiscali.com', 'tiscali.it'],
  ['virgilio.com', 'virgilio.it'],
  ['alice.com', 'alice.it'],
]);

/** The address that was probably meant, when its domain is a near miss of a common one; `null` when it is not. */
export const typoProposal = (email: string): string | null => {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const wrongEnding = WRONG_ENDINGS.get(domain);
  if (wrongEnding !== undefined) return `${email.slice(0, at)}@${wrongEnding}`;
  const suggestion = suggest({
    email: `x@${domain}`,
    domains: [...COMMON_DOMAINS],
    topLevelDomains: TOP_LEVELS,
    secondLevelDomains: SECOND_LEVELS,
  });
  if (suggestion === undefined || !COMMON_DOMAINS.includes(suggestion.domain)) return null;
  return `${email.slice(0, at)}@${suggestion.domain}`;
};
