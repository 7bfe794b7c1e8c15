// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { page } from '@/app/guard';
import { RequestRows } from '@/app/request-rows';
import { statusWord } from '@/app/request-texts';
import { t } from '@/app/texts';
import { isRequestStatus, requestStatuses } from '@/lib/cie-request/request-status';
import { countRechecks } from '@/lib/cie-request/server/list-rechecks';
import { LIST_PAGE, listRequests, type RequestFilter } from '@/lib/cie-request/server/list-requests';

export const metadata: Metadata = { title: t('list.title') };

const DAYS = { oggi: 1, settimana: 7, mese: 30 } as const;
type Period = keyof typeof DAYS;

const isPeriod = (text: unknown): text is Period => typeof text === 'string' && Object.hasOwn(DAYS, text);

const Filters = ({ period, status }: { period: Period; status: RequestFilter['status'] }) => (
  <form method="get" className="filters">
    <SelectField
      name="periodo"
      label={t('list.period')}
      defaultValue={period}
      options={[
        { value: 'oggi', label: t('list.period.today') },
        { value: 'settimana', label: t('list.period.week') },
        { value: 'mese', label: t('list.period.month') },
      ]}
    />
    <SelectField
      name="stato"
      label={t('list.status')}
      defaultValue={status ?? ''}
      options={[
        { value: '', label: t('list.allStatuses') },
        ...requestStatuses.map((value) => ({ value, label: statusWord(value) })),
      ]}
    />
    <Button type="submit" shortcut={{ key: 'F9' }}>
      {t('list.apply')}
    </Button>
  </form>
);

/** Requests of the last days, filtered by what is not personal; a name is searched from the bar. */
export default page('read-requests', async ({ authorised, search }) => {
  const period = isPeriod(search.periodo) ? search.periodo : 'settimana';
  const status = typeof search.stato === 'string' && isRequestStatus(search.stato) ? search.stato : null;
  const number = Math.max(0, Math.min(1000, Number.parseInt(String(search.pagina ?? '0'), 10) || 0));
  const { lines, count } = await listRequests(authorised, {
    days: DAYS[period],
    status,
    surname: '',
    page: number,
  });
  const rechecks = await countRechecks(authorised);
  const hrefOf = (pagina: number) => `/richieste?periodo=${period}&stato=${status ?? ''}&pagina=${pagina}`;
  return (
    <>
      <PageHead
        title={t('list.title')}
        sub={t('list.count', { n: count, giorni: DAYS[period] })}
        actions={
          <>
            <LinkButton href="/richieste/da-richiamare">{t('callBack.title')}</LinkButton>
            <LinkButton href="/richieste/contatti">{t('recheck.link', { n: rechecks })}</LinkButton>
            <LinkButton href="/richieste/consegne">{t('collection.title')}</LinkButton>
          </>
        }
      />
      <Panel flush>
        <Filters period={period} status={status} />
        {lines.length > 0 && <RequestRows caption={t('list.title')} lines={lines} />}
        {lines.length === 0 && <EmptyState title={t('list.empty')} text={t('home.emptyHint')} />}
      </Panel>
      <div className="button-row">
        {number > 0 && <LinkButton href={hrefOf(number - 1)}>{t('list.previous')}</LinkButton>}
        {(number + 1) * LIST_PAGE < count && (
          <LinkButton href={hrefOf(number + 1)}>{t('list.next')}</LinkButton>
        )}
      </div>
    </>
  );
});
