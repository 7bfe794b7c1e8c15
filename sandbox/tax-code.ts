// SPDX-License-Identifier: AGPL-3.0-or-later

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const PROVISIONAL_LENGTH = 11;

const rankOf = (symbol: string): number =>
  symbol >= 'A' ? symbol.charCodeAt(0) - 'A'.charCodeAt(0) : Number(symbol);

const isRightNumber = (digits: string): boolean =>
  [...digits].reduce((total, digit, index) => {
    const weighted = Number(digit) * (1 + (index % 2));
    return total + Math.floor(weighted / 10) + (weighted % 10);
  }, 0) %
    10 ===
  0;

/**
 * Whether the last letter of a codice fiscale agrees with the other fifteen (DM 23/12/1976), the last digit of a provisional one with
 * the other ten.
 */
export const hasRightCheckCharacter = (taxCode: string): boolean => {
  if (taxCode.length === PROVISIONAL_LENGTH) return isRightNumber(taxCode);
  const sum = [...taxCode.slice(0, 15)].reduce((total, symbol, index) => {
    const rank = rankOf(symbol);
    return total + (index % 2 === 0 ? (ODD[rank] ?? 0) : rank);
  }, 0);
  return taxCode.charCodeAt(15) - 'A'.charCodeAt(0) === sum % 26;
};
