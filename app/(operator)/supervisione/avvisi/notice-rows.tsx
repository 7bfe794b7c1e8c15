// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { RowList, type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { type NoticeState } from '@/lib/notices/notice';
import { type NoticeLine } from '@/lib/notices/server/list-notices';
import { authorWords, termOf } from '../../avvisi/notice-words';

const columns = [
  { key: 'title', label: t('notices.column.title'), kind: 'name' },
  { key: 'author', label: t('notices.column.author'), kind: 'quiet' },
  { key: 'audience', label: t('notices.column.audience'), kind: 'quiet' },
  { key: 'term', label: t('notices.column.term'), kind: 'quiet' },
  { key: 'state', label: t('notices.column.state') },
  { key: 'readers', label: t('notices.column.readers'), kind: 'quiet' },
  { key: 'open', label: t('key.opens'), kind: 'end' },
] as const;

const TONES: Record<NoticeState, Tone> = {
  ahead: 'info',
  current: 'success',
  over: 'neutral',
  withdrawn: 'neutral',
};

/** Where a notice stands, as a badge. */
export const NoticeBadge = ({ state }: { state: NoticeState }) => (
  <StatusBadge tone={TONES[state]}>{t(`notices.state.${state}`)}</StatusBadge>
);

const readersWords = ({ readers }: NoticeLine): string => {
  if (readers === null) return '';
  return readers.all === 0
    ? t('notices.noReaders')
    : t('notices.unreadOf', { n: readers.unread, tutti: readers.all });
};

const rowOf = (notice: NoticeLine): RowItem => ({
  id: notice.id,
  href: `/supervisione/avvisi/${notice.id}`,
  cells: {
    title: notice.title,
    author: authorWords(notice),
    audience: t(`notices.audience.${notice.audience}`),
    term: t(notice.state === 'ahead' ? 'notices.from' : 'notices.until', termOf(notice)),
    state: <NoticeBadge state={notice.state} />,
    readers: readersWords(notice),
    open: t('notices.open'),
  },
});

/** Notices as rows for the supervisor: for whom, from when to when, and how many have not read. */
export const NoticeRows = ({ caption, notices }: { caption: string; notices: readonly NoticeLine[] }) => (
  <RowList caption={caption} columns={columns} rows={notices.map(rowOf)} />
);
