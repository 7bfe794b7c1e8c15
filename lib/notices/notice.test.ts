// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type Role } from '@/lib/access/permission';
import { type CivilDate } from '@/lib/kernel/civil-date';
import {
  audiencesOf,
  concerns,
  type NoticeAudience,
  type NoticeState,
  noticeStateAt,
  readsAreKept,
} from './notice';

const term = (changes: {
  startsOn?: string;
  expiresOn?: string;
  publishedAt?: string;
  withdrawn?: string;
}) => ({
  publishedAt: new Date(changes.publishedAt ?? '2026-11-20T07:00:00Z'),
  startsOn: (changes.startsOn ?? '2026-11-20') as CivilDate,
  expiresOn: (changes.expiresOn ?? '2026-11-30') as CivilDate,
  withdrawnAt: changes.withdrawn ? new Date(changes.withdrawn) : null,
});

describe('where a notice stands', () => {
  it.each<[string, Parameters<typeof term>[0], string, NoticeState]>([
    ['on its first day', {}, '2026-11-20T07:00:00Z', 'current'],
    ['before it was published', {}, '2026-11-20T06:59:59Z', 'ahead'],
    ['before its first day', { startsOn: '2026-11-24' }, '2026-11-23T22:59:59Z', 'ahead'],
    ['when the first day begins in Rome', { startsOn: '2026-11-24' }, '2026-11-23T23:00:00Z', 'current'],
    ['in the last minute of its last day', {}, '2026-11-30T22:59:59Z', 'current'],
    ['when the last day is over in Rome', {}, '2026-11-30T23:00:00Z', 'over'],
    ['taken back', { withdrawn: '2026-11-21T08:00:00Z' }, '2026-11-21T09:00:00Z', 'withdrawn'],
    [
      'taken back, and over since',
      { withdrawn: '2026-11-21T08:00:00Z' },
      '2026-12-21T09:00:00Z',
      'withdrawn',
    ],
  ])('%s', (_name, changes, now, state) => {
    expect(noticeStateAt(term(changes), new Date(now))).toBe(state);
  });
});

describe('whom a notice is for', () => {
  it.each<[NoticeAudience, Role[], boolean]>([
    ['all', ['auditor'], true],
    ['clerk', ['clerk'], true],
    ['clerk', ['supervisor'], false],
    ['supervisor', ['clerk', 'supervisor'], true],
    ['security-officer', ['auditor'], false],
  ])('%s and %j: %s', (audience, roles, expected) => {
    expect(concerns(audience, roles)).toBe(expected);
    expect(audiencesOf(roles).includes(audience)).toBe(expected);
  });
});

it.each([
  ['while it is shown', {}, '2026-11-25T08:00:00Z', true],
  ['ten days after its last', {}, '2026-12-10T08:00:00Z', true],
  ['eleven days after', {}, '2026-12-11T08:00:00Z', false],
  ['nine days after it was taken back', { withdrawn: '2026-11-21T08:00:00Z' }, '2026-11-30T08:00:00Z', true],
  ['eleven days after it was', { withdrawn: '2026-11-21T08:00:00Z' }, '2026-12-02T09:00:00Z', false],
])('who has read is known %s: %s', (_name, changes, now, kept) => {
  expect(readsAreKept(term(changes), new Date(now), 10)).toBe(kept);
});
