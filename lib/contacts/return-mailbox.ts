// SPDX-License-Identifier: AGPL-3.0-or-later

/** Characters of a 128-bit number in base 36. */
const WIDTH = 25;
const MAILBOX = /^([0-9a-z]{25})([0-9a-z]{25})$/;

const toUuid = (digits: string): string => {
  const number = [...digits].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
  return number
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** A number of 128 bits, given in hexadecimal, as it stands in an address: 25 small letters and digits. */
export const inMailbox = (hex: string): string =>
  BigInt(`0x${hex.replaceAll('-', '')}`)
    .toString(36)
    .padStart(WIDTH, '0');

/** The part of a return address that says what it returns: municipality and token, 50 characters that survive any mail server. */
export const returnMailbox = (municipalityId: string, token: string): string =>
  `${inMailbox(municipalityId)}${token}`;

/** What such a part says; `null` for anything else. Whether the token was ever given out only the database knows. */
export const readReturnMailbox = (text: string): { municipalityId: string; token: string } | null => {
  const match = MAILBOX.exec(text.toLowerCase());
  return match?.[1] && match[2] ? { municipalityId: toUuid(match[1]), token: match[2] } : null;
};
