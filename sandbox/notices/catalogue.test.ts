// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { check } from '@/contracts/validate';
import { publishedNotices } from './catalogue';

test.each(['2026-01-01T00:00:00Z', '2026-11-22T23:59:59Z', '2028-02-29T12:00:00Z'])(
  'what is published on %s keeps the contract, has begun and has not expired',
  (instant) => {
    const now = new Date(instant);
    const items = publishedNotices(now);
    expect(check('OperatorNotices', { items })).toMatchObject({ ok: true });
    expect(new Set(items.map(({ notice_id: id }) => id)).size).toBe(items.length);
    for (const { published_at: from, expires_on: to } of items) {
      expect(new Date(from) < now).toBe(true);
      expect(to > instant.slice(0, 10)).toBe(true);
    }
  },
);

test('the first says whose the contacts are, how forms are printed and where the citizen signs', () => {
  const [first] = publishedNotices(new Date('2026-11-22T08:00:00Z'));
  expect(first?.text).toMatch(/controllare che siano suoi/);
  expect(first?.text).toMatch(/in verticale e sempre fronte\/retro/);
  expect(first?.text).toMatch(/in basso a destra/);
  expect(first?.text).toMatch(/nuovi moduli per maggiorenni sono in Modulistica \(Download\)/);
});
