// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type LedgerState } from '@/lib/enrolment/ledger';
import { groupOf, requestGroups, type Standing } from './request-group';
import { requestStatuses } from './request-status';

const FEEDS: readonly (LedgerState | null)[] = [
  null,
  'queued',
  'waiting',
  'sent',
  'accepted',
  'attention',
  'superseded',
  'cancelling',
  'cancelled',
];

const standings: Standing[] = requestStatuses.flatMap((status) =>
  FEEDS.flatMap((feed) =>
    [false, true].flatMap((awaitsDocument) =>
      [false, true].map((wantsHalves) => ({ status, feed, awaitsDocument, wantsHalves })),
    ),
  ),
);

describe('every combination of status, feed and flags', () => {
  test.each(standings.map((standing) => [JSON.stringify(standing), standing] as const))(
    '%s stands in one list',
    (_, standing) => {
      const group = groupOf(standing);
      expect(requestGroups).toContain(group);
      const isOpen = ['draft', 'to-sign', 'registered'].includes(standing.status);
      if (isOpen) expect(group).not.toBe('done');
      if (standing.feed === 'attention') expect(group).toBe('to-verify');
      if (standing.feed === 'cancelling') expect(group).toBe('waiting');
    },
  );

  test('no list is one that nothing can stand in', () => {
    expect(requestGroups.filter((group) => !standings.some((one) => groupOf(one) === group))).toEqual([]);
  });

  test('codes are waited for once it is signed, not before', () => {
    const wanting = { feed: null, awaitsDocument: false, wantsHalves: true } as const;
    expect(groupOf({ ...wanting, status: 'draft' })).toBe('drafts');
    expect(groupOf({ ...wanting, status: 'to-sign' })).toBe('to-sign');
    expect(groupOf({ ...wanting, status: 'registered' })).toBe('codes');
    expect(groupOf({ ...wanting, status: 'registered', wantsHalves: false })).toBe('to-hand-over');
  });
});
