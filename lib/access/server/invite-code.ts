// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { Secret } from '@/lib/kernel/secret';

// Crockford's alphabet: 5 bits a character, none mistaken for another; 28 characters are 140 bits.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 28;
const GROUP = 4;

const plainOf = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');

/** A one-time enrolment code, written in groups of four; what is stored is its hash only. */
export const newInviteCode = (): Secret<string> => {
  const characters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  const groups = Array.from({ length: LENGTH / GROUP }, (_, index) =>
    characters.slice(index * GROUP, (index + 1) * GROUP).join(''),
  );
  return new Secret(groups.join('-'));
};

/** SHA-256 of a code as typed: case, spaces, hyphens and the letters O, I, L make no difference. */
export const inviteHashOf = (code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(plainOf(code)).digest());

/** True when the typed code is the stored one; the same work when nothing is stored. */
export const isInviteCode = (stored: Uint8Array | null, code: string): boolean => {
  const given = inviteHashOf(code);
  return timingSafeEqual(stored?.length === given.length ? stored : new Uint8Array(given.length), given);
};
