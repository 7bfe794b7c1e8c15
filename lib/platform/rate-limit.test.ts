// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { admitsPublic } from './rate-limit';

it('admits thirty looks of an address in a minute, and another address beside it', async () => {
  const looks = await Promise.all(Array.from({ length: 40 }, () => admitsPublic('192.0.2.1')));
  expect(looks.filter(Boolean)).toHaveLength(30);
  expect(await admitsPublic('192.0.2.2')).toBe(true);
});
