// SPDX-License-Identifier: AGPL-3.0-or-later

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const rankOf = (symbol: string): number =>
  symbol >= 'A' ? symbol.charCodeAt(0) - 'A'.charCodeAt(0) : Number(symbol);

/** Whether the last letter of a codice fiscale agrees with the other fifteen (DM 23/12/1976). */
export const hasRightCheckLetter = (taxCode: string): boolean => {
  const sum = [...taxCode.slice(0, 15)].reduce((total, symbol, index) => {
    const rank = rankOf(symbol);
    return total + (index % 2 === 0 ? (ODD[rank] ?? 0) : rank);
  }, 0);
  return taxCode.charCodeAt(15) - 'A'.charCodeAt(0) === sum % 26;
};
