// SPDX-License-Identifier: AGPL-3.0-or-later

/** The value that a share (0 to 1) of the values does not exceed, by nearest rank; `NaN` of no values. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
