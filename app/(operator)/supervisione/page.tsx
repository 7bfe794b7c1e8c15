// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { RequestRows } from '@/app/request-rows';
import { t } from '@/app/texts';
import { alsoAuthorise } from '@/lib/access/server/session';
import { countPerHour } from '@/lib/cie-request/server/count-per-hour';
import { listCurrentRequests } from '@/lib/cie-request/server/list-current-requests';
import { findAlarm } from '@/lib/deliveries/server/find-alarm';
import { getStock } from '@/lib/first-halves/server/get-stock';
import { listNotices } from '@/lib/notices/server/list-notices';
import { listDays } from '@/lib/sheet-register/server/list-days';
import { getTimes } from '@/lib/timing/server/get-times';
import { countFormTasks } from '@/lib/modulistica/server/count-form-tasks';
import { alarmWords, daysWords } from '../stock-panel';
import { FormTasksPanel } from './form-tasks-panel';
import { NoticeRows } from './avvisi/notice-rows';
import { AlarmAdvice } from './trasmissioni/alarm-advice';
import { DELIVERIES_PAGE } from './trasmissioni/deliveries-address';
import { SHEETS_PAGE } from './fogli/sheets-address';
import { HoursPanel } from './hours-panel';
import { TimesPanel } from './times-panel';

export const metadata: Metadata = { title: t('supervision.title') };

const PERIOD_DAYS = 30;

/** What needs a person first: requests whose feed was refused, then those that wait; then how the work goes. */
export default page('supervise', async ({ authorised }) => {
  const reader = alsoAuthorise(authorised, 'read-requests');
  const of = async (group: 'to-verify' | 'waiting') =>
    reader ? (await listCurrentRequests(reader, group)).lines : [];
  const needed = await of('to-verify');
  const waiting = await of('waiting');
  const manager = alsoAuthorise(authorised, 'manage-forms');
  const forms = manager && (await countFormTasks(manager));
  const unread = (await listNotices(authorised)).filter(({ readers }) => (readers?.unread ?? 0) > 0);
  const alarm = await findAlarm(authorised);
  const times = await getTimes(authorised, PERIOD_DAYS);
  const stock = await getStock(authorised);
  const stockAlarm = alarmWords(stock) ?? (stock.level === 'empty' ? '' : null);
  const sheets = await listDays(authorised);
  const hours = await countPerHour(authorised, PERIOD_DAYS);
  return (
    <>
      <PageHead
        title={t('supervision.title')}
        actions={
          <>
            <LinkButton href={DELIVERIES_PAGE}>{t('deliveries.title')}</LinkButton>
            <LinkButton href={SHEETS_PAGE}>{t('sheets.link', { n: sheets.toClose.length })}</LinkButton>
            <LinkButton href="/supervisione/avvisi">{t('notices.manage')}</LinkButton>
            <LinkButton href="/supervisione/confronto">{t('comparison.link')}</LinkButton>
            <LinkButton href="/supervisione/ristampe">{t('watch.title')}</LinkButton>
            <LinkButton href="/supervisione/servizi">{t('services.title')}</LinkButton>
            <LinkButton href="/supervisione/appuntamenti">{t('appointments.import.link')}</LinkButton>
            <LinkButton href="/supervisione/contatti">{t('captured.title')}</LinkButton>
            <LinkButton href="/supervisione/riscossioni">{t('accounting.title')}</LinkButton>
            <LinkButton href="/supervisione/impostazioni">{t('setup.title')}</LinkButton>
          </>
        }
      />
      <div className="stack">
        {alarm && <AlarmAdvice {...alarm} />}
        {stockAlarm !== null && (
          <Advice tone="danger" icon="box">
            <strong>{daysWords(stock)}</strong> {stockAlarm}
          </Advice>
        )}
        <Panel title={t('supervision.needsPerson')} flush>
          {needed.length > 0 && <RequestRows caption={t('supervision.needsPerson')} lines={needed} />}
          {needed.length === 0 && <p className="panel__body">{t('supervision.nothing')}</p>}
        </Panel>
        {waiting.length > 0 && (
          <Panel title={t('home.tab.waiting')} flush>
            <RequestRows caption={t('home.tab.waiting')} lines={waiting} />
          </Panel>
        )}
        {forms && <FormTasksPanel tasks={forms} />}
        {unread.length > 0 && (
          <Panel title={t('notices.unreadPanel')} icon="horn" flush>
            <NoticeRows caption={t('notices.unreadPanel')} notices={unread} />
          </Panel>
        )}
        <TimesPanel times={times} days={PERIOD_DAYS} />
        <HoursPanel hours={hours} days={PERIOD_DAYS} />
      </div>
    </>
  );
});
