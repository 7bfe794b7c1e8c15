// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextField } from '@/components/ui/text-field';
import { can } from '@/lib/access/permission';
import { readNote } from '@/lib/access/server/sealed-note';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { listWaiting, type WaitingCard } from '@/lib/collection/server/list-waiting';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { findCollectionAction } from './actions';
import { COLLECTION_LOOK } from './collection-words';

export const metadata: Metadata = { title: t('collection.title') };

const columns = [
  { key: 'since', label: t('collection.column.since'), kind: 'quiet' },
  { key: 'name', label: t('list.citizen'), kind: 'name' },
  { key: 'card', label: t('collection.column.card') },
  { key: 'state', label: t('list.status') },
  { key: 'days', label: t('collection.column.days') },
  { key: 'until', label: t('collection.column.until'), kind: 'quiet' },
  { key: 'next', label: t('key.opens'), kind: 'end' },
] as const;

const untilOf = ({ until, overdue }: WaitingCard): string => {
  if (until === null) return '';
  return t(overdue ? 'collection.overdue' : 'collection.until', { data: formatCivilDate(until) });
};

const rowOf = (card: WaitingCard): RowItem => ({
  id: card.id,
  href: `/richieste/${card.id}`,
  marked: card.overdue || card.closed,
  cells: {
    since: formatCivilDate(card.receivedOn),
    name: nameOf(card),
    card: <Mono groups={[2, 5, 2]}>{card.cardSerial}</Mono>,
    state: card.closed ? (
      <StatusBadge tone="danger" icon="error">
        {t('collection.closed')}
      </StatusBadge>
    ) : (
      <StatusBadge {...COLLECTION_LOOK[card.state]}>{t(`collection.state.${card.state}`)}</StatusBadge>
    ),
    days: t('collection.days', { n: card.days }),
    until: untilOf(card),
    next: t('collection.next'),
  },
});

const Search = ({ searched }: { searched: boolean }) => (
  <form action={findCollectionAction} role="search">
    <div className="filters">
      <TextField
        name="carta"
        label={t('collection.search')}
        placeholder={t('collection.searchHint')}
        icon="search"
        maxLength={120}
        autoFocus
      />
      <Button type="submit">{t('action.search')}</Button>
      {searched && <LinkButton href="/richieste/consegne">{t('collection.all')}</LinkButton>}
    </div>
  </form>
);

/** Cards that lie here: since when, until when, and whose; a search narrows them down. */
export default page('read-requests', async ({ authorised, search }) => {
  const searched = search.cerca !== undefined;
  const found = searched ? await findRequests(authorised, await readNote('consegne')) : null;
  const { cards, count } = await listWaiting(authorised, found && found.lines.map(({ id }) => id));
  return (
    <div className="stack">
      <PageHead
        title={t('collection.title')}
        sub={t('collection.sub', { n: count })}
        actions={
          can(authorised.operator.roles, 'work-requests') && (
            <LinkButton href="/richieste/consegne/arrivi" variant="primary" shortcut={{ key: 'F9' }}>
              {t('collection.arrivals')}
            </LinkButton>
          )
        }
      />
      <Panel flush>
        <Search searched={searched} />
        {cards.length > 0 && (
          <RowList caption={t('collection.title')} columns={columns} rows={cards.map(rowOf)} />
        )}
        {cards.length === 0 && (
          <EmptyState
            title={t('collection.empty')}
            text={t(searched ? 'collection.notFound' : 'collection.emptyHint')}
          />
        )}
        {count > cards.length && (
          <p className="panel__body muted small">{t('collection.more', { n: count - cards.length })}</p>
        )}
      </Panel>
      <p className="muted small">{t('collection.contactsHint')}</p>
    </div>
  );
});
