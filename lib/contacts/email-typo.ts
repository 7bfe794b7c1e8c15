// SPDX-License-Identifier: AGPL-3.0-or-later
import { run as suggest } from '@zootools/email-spell-checker';
import { distance } from 'fastest-levenshtein';
import { COMMON_DOMAINS, isOwnDomain } from './email-domains';
import { isKeySlip } from './key-slip';

const TOP_LEVELS = ['it', 'com', 'net', 'org', 'eu', 'de', 'me'];
const SECOND_LEVELS = COMMON_DOMAINS.map((domain) => domain.split('.')[0] ?? domain);
/** Common domains shorter than this (`tin.it`, `alice.it`) are near to too many others: for them only a slip of the fingers counts. */
const SHORTEST_LIKE = 9;

/** Common providers under an ending that they do not have. */
const WRONG_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['gmail.it', 'gmail.com'],
  ['gamil.it', 'gmail.com'],
  ['gmial.it', 'gmail.com'],
  ['icloud.it', 'icloud.com'],
  ['libero.com', 'libero.it'],
  ['tiscali.com', 'tiscali.it'],
  ['virgilio.com', 'virgilio.it'],
  ['alice.com', 'alice.it'],
]);

const partsOf = (domain: string): [name: string, ending: string] => {
  const dot = domain.lastIndexOf('.');
  return [domain.slice(0, dot), domain.slice(dot)];
};

/** At most one letter apart in the name, and one in the ending. */
const isNear = (domain: string, common: string): boolean => {
  const [[name, ending], [meantName, meantEnding]] = [partsOf(domain), partsOf(common)];
  return distance(name, meantName) <= 1 && distance(ending, meantEnding) <= 1;
};

/** A common domain that looks much like this one, whatever the fingers did. */
const likeOf = (domain: string): string | undefined => {
  const suggestion = suggest({
    email: `x@${domain}`,
    domains: [...COMMON_DOMAINS],
    topLevelDomains: TOP_LEVELS,
    secondLevelDomains: SECOND_LEVELS,
  });
  return COMMON_DOMAINS.find(
    (common) => common === suggestion?.domain && common.length >= SHORTEST_LIKE && isNear(domain, common),
  );
};

/**
 * The address that was probably meant, when its domain is a near miss of a common one: a slip on the keyboard first, then what looks like
 * it. `null` when it is not.
 */
export const typoProposal = (email: string): string | null => {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (isOwnDomain(domain)) return null;
  const meant =
    WRONG_ENDINGS.get(domain) ?? COMMON_DOMAINS.find((common) => isKeySlip(domain, common)) ?? likeOf(domain);
  return meant === undefined ? null : `${email.slice(0, at)}@${meant}`;
};
