// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { findAlarm } from '@/lib/deliveries/server/find-alarm';
import { listOpenDeliveries } from '@/lib/deliveries/server/list-open-deliveries';
import { type DeliveryFilter, deliveryFilters } from '@/lib/enrolment/open-delivery';
import { retryAction } from './actions';
import { AlarmAdvice } from './alarm-advice';
import { filterOf, retriedIn } from './deliveries-address';
import { DeliveryRows } from './delivery-rows';
import { FiguresPanel } from './figures-panel';

export const metadata: Metadata = { title: t('deliveries.title') };

const Filters = ({ filter }: { filter: DeliveryFilter }) => (
  <form className="filters" method="get">
    <SelectField
      name="mostra"
      label={t('deliveries.filter')}
      defaultValue={filter}
      options={deliveryFilters.map((value) => ({ value, label: t(`deliveries.filter.${value}`) }))}
    />
    <Button type="submit">{t('list.apply')}</Button>
  </form>
);

const RetryAll = ({ filter }: { filter: DeliveryFilter }) => (
  <form action={retryAction}>
    <input type="hidden" name="requestId" value="" />
    <input type="hidden" name="mostra" value={filter} />
    <Button type="submit" variant="primary" shortcut={{ key: 'F9' }}>
      {t('deliveries.retryAll')}
    </Button>
  </form>
);

/** What has not reached the credential backend and why, who mends it, and what can be done here; for the supervisor. */
export default page('supervise', async ({ authorised, search }) => {
  const filter = filterOf(search.mostra);
  const retried = retriedIn(search.ripartite);
  const { lines, more, figures, now } = await listOpenDeliveries(authorised, filter);
  const alarm = await findAlarm(authorised);
  const open = figures.waiting + figures.attention;
  return (
    <>
      <PageHead
        title={t('deliveries.title')}
        sub={t('deliveries.sub', { n: open })}
        actions={open > 0 && <RetryAll filter={filter} />}
      />
      <div className="stack">
        {retried !== null && (
          <Advice tone="success" live>
            {t('deliveries.retried', { n: retried })}
          </Advice>
        )}
        {alarm && <AlarmAdvice {...alarm} />}
        <FiguresPanel figures={figures} />
        <Panel id="in-sospeso" title={t('deliveries.title')} flush>
          <Filters filter={filter} />
          {lines.length > 0 ? (
            <DeliveryRows lines={lines} filter={filter} now={now} />
          ) : (
            <EmptyState
              title={t('deliveries.empty')}
              text={t(open > 0 ? 'deliveries.emptyFilter' : 'deliveries.emptyText')}
            />
          )}
          {more > 0 && <p className="panel__body muted small">{t('deliveries.more', { n: more })}</p>}
        </Panel>
      </div>
    </>
  );
});
