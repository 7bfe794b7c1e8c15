// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Mono } from '@/components/ui/mono';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { attemptsOf, DELIVERY_LOOK, shortInstant, whyNotArrived } from '@/app/delivery-texts';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { type DeliveryLine } from '@/lib/deliveries/server/list-open-deliveries';
import { type DeliveryFilter } from '@/lib/enrolment/open-delivery';
import { retryAction } from './actions';

const columns = [
  { key: 'number', label: t('deliveries.column.number') },
  { key: 'name', label: t('list.citizen'), kind: 'name' },
  { key: 'state', label: t('list.status') },
  { key: 'since', label: t('deliveries.column.since'), kind: 'quiet' },
  { key: 'why', label: t('deliveries.column.why') },
  { key: 'attempts', label: t('deliveries.column.attempts'), kind: 'quiet' },
  { key: 'actions', label: t('deliveries.column.actions'), kind: 'last' },
] as const;

type Shown = { filter: DeliveryFilter; now: Date };

const Actions = ({
  line: { holder, canCorrect, canRetry, hasEvidence },
  filter,
}: { line: DeliveryLine } & Omit<Shown, 'now'>) => {
  const numero = holder.requestNumber;
  const panel = `/richieste/${holder.id}#trasmissione`;
  return (
    <div className="button-row button-row--end">
      {canCorrect && (
        <LinkButton href={panel} size="row" aria-label={t('deliveries.correctOne', { numero })}>
          {t('deliveries.correct')}
        </LinkButton>
      )}
      {canRetry && (
        <form action={retryAction}>
          <input type="hidden" name="requestId" value={holder.id} />
          <input type="hidden" name="mostra" value={filter} />
          <Button type="submit" size="row" aria-label={t('deliveries.retryOne', { numero })}>
            {t('deliveries.retry')}
          </Button>
        </form>
      )}
      {hasEvidence && (
        <form action={`/richieste/${holder.id}/prova`} method="post">
          <Button type="submit" size="row" aria-label={t('evidence.downloadOf', { numero })}>
            {t('evidence.short')}
          </Button>
        </form>
      )}
      <LinkButton href={panel} size="row" variant="plain" aria-label={t('deliveries.helpOf', { numero })}>
        {t('deliveries.help')}
      </LinkButton>
    </div>
  );
};

const Below = ({ first, second }: { first: string; second: string }) => (
  <>
    {first}
    {second && <span className="rows__second">{second}</span>}
  </>
);

const rowOf = (line: DeliveryLine, { filter, now }: Shown): RowItem => {
  const { holder, delivery, word } = line;
  const { why, who } = whyNotArrived({ ...delivery, ...line });
  const attempts = attemptsOf(delivery, now);
  return {
    id: holder.id,
    href: holder.status === 'draft' ? `/richieste/${holder.id}/dati` : `/richieste/${holder.id}`,
    marked: delivery.state === 'attention',
    cells: {
      number: <Mono groups={[4]}>{holder.requestNumber}</Mono>,
      name: nameOf(holder),
      state: <StatusBadge {...DELIVERY_LOOK[word]}>{t(`deliveries.word.${word}`)}</StatusBadge>,
      since: shortInstant(delivery.waitingSince ?? delivery.queuedAt, now),
      why: <Below first={why} second={who} />,
      attempts: attempts && <Below first={attempts.tried} second={attempts.next} />,
      actions: <Actions line={line} filter={filter} />,
    },
  };
};

/** The deliveries that are not at their end as rows, each with why, who mends it, and what can be done. */
export const DeliveryRows = ({ lines, ...shown }: { lines: readonly DeliveryLine[] } & Shown) => (
  <RowList caption={t('deliveries.title')} columns={columns} rows={lines.map((line) => rowOf(line, shown))} />
);
