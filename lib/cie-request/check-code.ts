// SPDX-License-Identifier: AGPL-3.0-or-later

/** Digits and letters that are not taken for one another, by eye or by ear (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

/** One text for equal data, whatever the order of its keys: what the check code is computed over. */
export const canonicalJson = (data: unknown): string => JSON.stringify(sorted(data));

/**
 * The short code of a frozen version, `K7P4M2`: six characters from the first 30 bits of `digest`, the SHA-256 of
 * its canonical JSON. It tells two versions apart on paper; it proves nothing.
 */
export const checkCode = (digest: Uint8Array): string => {
  if (digest.length < 4) throw new RangeError('a check code needs a digest of at least 4 bytes');
  const bits = digest.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return Array.from({ length: LENGTH }, (_, index) =>
    ALPHABET.charAt(Math.floor(bits / 2 ** (27 - 5 * index)) % 32),
  ).join('');
};
