// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { makeRateLimit } from './rate-limit';

it('lets a caller in so often, then says how long to wait; counts each caller apart', async () => {
  const waitOf = makeRateLimit({ most: 3, seconds: 60 });
  expect(await Promise.all([1, 2, 3].map(() => waitOf('a')))).toEqual([0, 0, 0]);
  const wait = await waitOf('a');
  expect(wait).toBeGreaterThan(55);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await waitOf('b')).toBe(0);
});

it('lets a caller in again after that', async () => {
  const waitOf = makeRateLimit({ most: 1, seconds: 1 });
  await waitOf('a');
  expect(await waitOf('a')).toBe(1);
  await new Promise((done) => setTimeout(done, 1_050));
  expect(await waitOf('a')).toBe(0);
});
