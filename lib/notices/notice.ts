// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Role, ROLES } from '@/lib/access/permission';
import { type CivilDate, civilDateIn, compareCivilDates } from '@/lib/kernel/civil-date';

/** Whom a notice is for. */
export const noticeAudiences = ['all', ...ROLES] as const;
export type NoticeAudience = (typeof noticeAudiences)[number];

/** A notice to the operators as it stands now; another title or text is its next version. */
export type Notice = {
  id: string;
  source: 'ministry' | 'supervisor';
  title: string;
  text: string;
  audience: NoticeAudience;
  version: number;
  publishedAt: Date;
  /** When this version came. */
  changedAt: Date;
  /** First and last day on which it is shown. */
  startsOn: CivilDate;
  expiresOn: CivilDate;
  withdrawnAt: Date | null;
  withdrawReason: string | null;
};

/** Where a notice stands: not begun, shown, over by itself, taken back. */
export type NoticeState = 'ahead' | 'current' | 'over' | 'withdrawn';

type Term = Pick<Notice, 'publishedAt' | 'startsOn' | 'expiresOn' | 'withdrawnAt'>;

/** The state at an instant, by the days of Europe/Rome. */
export const noticeStateAt = (
  { publishedAt, startsOn, expiresOn, withdrawnAt }: Term,
  now: Date,
): NoticeState => {
  if (withdrawnAt !== null) return 'withdrawn';
  const today = civilDateIn(now, 'Europe/Rome');
  if (compareCivilDates(expiresOn, today) < 0) return 'over';
  return compareCivilDates(startsOn, today) > 0 || publishedAt > now ? 'ahead' : 'current';
};

/** Whether a notice is for somebody with these roles. */
export const concerns = (audience: NoticeAudience, roles: readonly Role[]): boolean =>
  audience === 'all' || roles.includes(audience);

/** Whose notices somebody with these roles gets. */
export const audiencesOf = (roles: readonly Role[]): NoticeAudience[] => ['all', ...roles];

const DAY_MS = 86_400_000;

/** Whether the marks of who has read are still kept: until some days after the notice has ended. */
export const readsAreKept = ({ expiresOn, withdrawnAt }: Term, now: Date, days: number): boolean => {
  const oldest = new Date(now.getTime() - days * DAY_MS);
  if (withdrawnAt !== null && withdrawnAt < oldest) return false;
  return compareCivilDates(expiresOn, civilDateIn(oldest, 'Europe/Rome')) >= 0;
};
