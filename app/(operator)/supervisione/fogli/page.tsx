// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Panel } from '@/components/ui/panel';
import { listDays } from '@/lib/sheet-register/server/list-days';
import { type SheetDay } from '@/lib/sheet-register/sheet';
import { DayRows } from './day-rows';

export const metadata: Metadata = { title: t('sheets.title') };

const Days = ({ title, days, none }: { title: string; days: readonly SheetDay[]; none: string }) => (
  <Panel title={title} flush>
    {days.length > 0 ? <DayRows caption={title} days={days} /> : <p className="panel__body">{none}</p>}
  </Panel>
);

/** The register of the sheets with codes: the days that wait for the supervisor first. */
export default page('supervise', async ({ authorised }) => {
  const { toClose, today, closed } = await listDays(authorised);
  return (
    <>
      <PageHead title={t('sheets.title')} sub={t('sheets.sub')} />
      <div className="stack">
        <Days title={t('sheets.toClose')} days={toClose} none={t('sheets.noneToClose')} />
        <Days title={t('sheets.today')} days={today ? [today] : []} none={t('sheets.noneToday')} />
        {closed.length > 0 && <Days title={t('sheets.closed')} days={closed} none="" />}
      </div>
    </>
  );
});
