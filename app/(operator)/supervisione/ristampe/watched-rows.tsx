// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { PageAction } from '@/components/receipt/page-action';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type WatchedLine } from '@/lib/reprint/server/list-watched';
import { reviewAction, shortenHoldAction, stopHoldAction } from './actions';

const columns = [
  { key: 'at', label: t('watch.column.at'), kind: 'time' },
  { key: 'holder', label: t('reprint.holder'), kind: 'name' },
  { key: 'operator', label: t('watch.column.operator'), kind: 'quiet' },
  { key: 'halves', label: t('watch.column.halves') },
  { key: 'why', label: t('watch.column.why') },
  { key: 'second', label: t('watch.column.second') },
  { key: 'actions', label: t('services.column.actions'), kind: 'last' },
] as const;

const Second = ({ state, dueAt, held }: WatchedLine) => {
  if (held && dueAt)
    return (
      <StatusBadge tone="warning" icon="clock">
        {t('watch.second.waits', { data: formatDay(dueAt), ora: formatTime(dueAt) })}
      </StatusBadge>
    );
  if (state === null) return null;
  return (
    <StatusBadge tone={state === 'attention' ? 'danger' : 'neutral'}>
      {t(`watch.second.${state}`)}
    </StatusBadge>
  );
};

const Decide = ({ id, state, held, reasons }: WatchedLine) => {
  const rest = { fields: { reprintId: id }, endedText: t('session.expired'), look: { size: 'row' } } as const;
  if (reasons.includes('confirmed-alone'))
    return (
      <PageAction action={reviewAction} {...rest}>
        {t('mandate.review')}
      </PageAction>
    );
  if (!held && state !== 'attention') return null;
  return (
    <div className="button-row">
      <PageAction action={shortenHoldAction} {...rest}>
        {t(held ? 'watch.shorten' : 'deliveries.retry')}
      </PageAction>
      <PageAction action={stopHoldAction} {...rest}>
        {t('watch.stop')}
      </PageAction>
    </div>
  );
};

const rowOf = (line: WatchedLine): RowItem => ({
  id: line.id,
  href: `/ristampe/${line.id}`,
  marked: line.held || line.state === 'attention',
  cells: {
    at: t('collection.at', { data: formatDay(line.at), ora: formatTime(line.at) }),
    holder: line.holder,
    operator: line.operator,
    halves: t(`reprint.halves.${line.halves}`),
    why: line.reasons.map((reason) => t(`watch.reason.${reason}`)).join(' '),
    second: <Second {...line} />,
    actions: <Decide {...line} />,
  },
});

/** Each reprint with why it is looked at, and what can be decided about its second halves. */
export const WatchedRows = ({ lines }: { lines: readonly WatchedLine[] }) => (
  <RowList caption={t('watch.panel')} columns={columns} rows={lines.map(rowOf)} />
);
