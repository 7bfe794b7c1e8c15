// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';

const SHORTEST = 12;
const LONGEST = 128;
const COMMON = [
  'password',
  'passw0rd',
  'qwerty',
  'azerty',
  '123456',
  'abcdef',
  'letmein',
  'iloveyou',
  'welcome',
  'benvenut',
  'administrator',
  'juventus',
  'napoli',
  'milano',
  'roma1927',
  'comune',
  'anagrafe',
  'sportello',
  'municipio',
  'carta',
  'identita',
  'cieonline',
];

/** Why a password may not be chosen (NIST SP 800-63B: length and a list, no composition rules); `null` when it may. */
export const passwordProblem = (password: string, ownWords: readonly string[]): Message | null => {
  if (password.length < SHORTEST) return { key: 'access.password.short', values: { n: SHORTEST } };
  if (password.length > LONGEST) return { key: 'access.password.long', values: { n: LONGEST } };
  const folded = password.toLowerCase();
  if (new Set(folded).size < 5) return { key: 'access.password.common' };
  const words = [...COMMON, ...ownWords.map((word) => word.toLowerCase()).filter((word) => word.length >= 4)];
  const left = words.reduce((text, word) => text.replaceAll(word, ''), folded).replaceAll(/[\d\W_]/g, '');
  return left.length < 5 ? { key: 'access.password.common' } : null;
};
