// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextField } from '@/components/ui/text-field';
import { readNote } from '@/lib/access/server/sealed-note';
import { formatDay } from '@/lib/i18n/format';
import { listOwnNotices } from '@/lib/notices/server/list-own-notices';
import { type OwnNotice } from '@/lib/notices/server/own-notice';
import { searchNoticesAction } from './actions';
import { authorWords } from './notice-words';

export const metadata: Metadata = { title: t('notices.title') };

const columns = [
  { key: 'date', label: t('notices.column.date'), kind: 'quiet' },
  { key: 'title', label: t('notices.column.title'), kind: 'name' },
  { key: 'author', label: t('notices.column.author') },
  { key: 'state', label: t('notices.column.state') },
  { key: 'open', label: t('key.opens'), kind: 'end' },
] as const;

const isToRead = ({ state, readAt }: OwnNotice): boolean => state === 'current' && readAt === null;

const State = ({ notice }: { notice: OwnNotice }) => {
  const { state, readAt } = notice;
  if (state !== 'current') return <StatusBadge tone="neutral">{t(`notices.state.${state}`)}</StatusBadge>;
  return readAt === null ? (
    <StatusBadge tone="info" icon="horn">
      {t('notices.state.toRead')}
    </StatusBadge>
  ) : (
    <StatusBadge tone="success" icon="check">
      {t('notices.state.readOn', { data: formatDay(readAt) })}
    </StatusBadge>
  );
};

const rowOf = (notice: OwnNotice): RowItem => ({
  id: notice.id,
  href: `/avvisi/${notice.id}`,
  marked: isToRead(notice),
  cells: {
    date: formatDay(notice.publishedAt),
    title: notice.title,
    author: authorWords(notice),
    state: <State notice={notice} />,
    open: t('notices.open'),
  },
});

const Search = ({ typed, searched }: { typed: string; searched: boolean }) => (
  <form action={searchNoticesAction} role="search">
    <div className="filters">
      <TextField
        name="parole"
        id="notice-search"
        label={t('notices.search')}
        placeholder={t('notices.searchHint')}
        icon="search"
        defaultValue={typed}
        maxLength={80}
      />
      <Button type="submit">{t('action.search')}</Button>
      {searched && <LinkButton href="/avvisi">{t('notices.showAll')}</LinkButton>}
    </div>
  </form>
);

/** Every notice that is or was for the operator, the newest first; words narrow them down. */
export default page('use-portal', async ({ authorised, search }) => {
  const searched = search.cerca !== undefined;
  const typed = searched ? await readNote('avvisi') : '';
  const notices = await listOwnNotices(authorised, typed);
  return (
    <>
      <PageHead title={t('notices.title')} sub={t('notices.count', { n: notices.length })} />
      <Panel flush>
        <Search typed={typed} searched={searched} />
        {notices.length > 0 && (
          <RowList caption={t('notices.title')} columns={columns} rows={notices.map(rowOf)} />
        )}
        {notices.length === 0 && (
          <EmptyState
            title={t('notices.empty')}
            text={t(searched ? 'notices.emptySearch' : 'notices.emptyText')}
          />
        )}
      </Panel>
    </>
  );
});
