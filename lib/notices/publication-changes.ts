// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OperatorNotice } from '@/lib/credential-backend/operator-notice';
import { civilDateIn, compareCivilDates } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { type Notice, noticeStateAt } from './notice';
import { safeText, safeTitle } from './notice-text';

/** A notice that is here, as far as a new publication can change it. */
export type KeptNotice = Omit<Notice, 'changedAt' | 'withdrawReason'>;

/**
 * What a publication changes here. `put` adds a notice, or makes it again what is published: under the next version when title or text
 * are others, so that everybody reads it anew. `withdraw` takes back what is published no more.
 */
export type PublicationChange =
  | { kind: 'put'; notice: OperatorNotice; version: number }
  | { kind: 'withdraw'; id: string; version: number };

const cleaned = (notice: OperatorNotice): OperatorNotice => ({
  ...notice,
  title: safeTitle(notice.title),
  text: safeText(notice.text),
});

/** One of each id: the one published last. */
const newestOf = (published: readonly OperatorNotice[]): OperatorNotice[] => {
  const newest = new Map<string, OperatorNotice>();
  for (const notice of published) {
    const known = newest.get(notice.id);
    if (!known || known.publishedAt <= notice.publishedAt) newest.set(notice.id, notice);
  }
  return [...newest.values()];
};

const putOf = (notice: OperatorNotice, kept: KeptNotice | undefined, now: Date): PublicationChange | null => {
  if (!kept) {
    const isOver = compareCivilDates(notice.expiresOn, civilDateIn(now, 'Europe/Rome')) < 0;
    return isOver ? null : { kind: 'put', notice, version: 1 };
  }
  if (kept.source !== 'ministry') return null;
  const isOther = kept.title !== notice.title || kept.text !== notice.text;
  if (isOther) return { kind: 'put', notice, version: kept.version + 1 };
  const isSame =
    kept.audience === notice.audience && kept.expiresOn === notice.expiresOn && kept.withdrawnAt === null;
  // Read marks stay good for the version: so does the day on which it was published.
  return isSame
    ? null
    : { kind: 'put', notice: { ...notice, publishedAt: kept.publishedAt }, version: kept.version };
};

/** What to change here so that it is as published now; nothing when it is. */
export const publicationChanges = (
  kept: readonly KeptNotice[],
  published: readonly OperatorNotice[],
  now: Date,
): PublicationChange[] => {
  const readable = published
    .map(cleaned)
    .filter(({ id, title, text }) => isUuid(id) && title !== '' && text !== '');
  const usable = newestOf(readable);
  const puts = usable.flatMap(
    (notice) =>
      putOf(
        notice,
        kept.find(({ id }) => id === notice.id),
        now,
      ) ?? [],
  );
  const gone = kept.filter(
    (notice) =>
      notice.source === 'ministry' &&
      ['ahead', 'current'].includes(noticeStateAt(notice, now)) &&
      !usable.some(({ id }) => id === notice.id),
  );
  return [...puts, ...gone.map(({ id, version }) => ({ kind: 'withdraw' as const, id, version }))];
};
