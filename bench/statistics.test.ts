// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { median, quantile } from './statistics';

it('takes quantiles by nearest rank', () => {
  const values = [5, 1, 4, 2, 3, 6, 8, 7, 10, 9];
  expect(median(values)).toBe(5);
  expect(quantile(values, 0.95)).toBe(10);
  expect(quantile(values, 0.9)).toBe(9);
  expect(quantile([], 0.5)).toBeNaN();
});
