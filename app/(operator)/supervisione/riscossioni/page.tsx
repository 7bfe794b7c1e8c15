// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PrintPage } from '@/components/accounting/print-page';
import { SumsTable } from '@/components/accounting/sums-table';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { type Period } from '@/lib/accounting/period';
import { readAccounts } from '@/lib/accounting/server/read-accounts';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { NotesOnPayments } from './notes-on-payments';
import { StateShare } from './state-share';

export const metadata: Metadata = { title: t('accounting.title') };

const spanOf = ({ from, to }: Period) => ({ dal: formatCivilDate(from), al: formatCivilDate(to) });

const PeriodChoice = ({ periods, chosen }: { periods: readonly Period[]; chosen: Period }) => {
  const offered = periods.some(({ id }) => id === chosen.id) ? periods : [chosen, ...periods];
  return (
    <form className="filters screen-only" method="get">
      <SelectField
        name="periodo"
        label={t('accounting.period')}
        hideLabel
        defaultValue={chosen.id}
        options={offered.map((period) => ({
          value: period.id,
          label: t('accounting.periodOption', spanOf(period)),
        }))}
      />
      <Button type="submit">{t('accounting.show')}</Button>
    </form>
  );
};

/** What was paid in half a month, what of it goes to the State and when; for the supervisor. */
export default page('supervise', async ({ authorised, search }) => {
  const asked = typeof search.periodo === 'string' ? search.periodo : '';
  const { accounts, dueOn, periods } = await readAccounts(authorised, asked);
  const { period, lines, cancelled } = accounts;
  const comune = authorised.operator.municipalityName;
  return (
    <>
      <PageHead
        title={t('accounting.title')}
        sub={t('accounting.sub', { comune, ...spanOf(period) })}
        actions={
          <>
            <LinkButton href={`/supervisione/riscossioni/${period.id}`} icon="download" download>
              {t('accounting.download')}
            </LinkButton>
            <PrintPage label={t('accounting.print')} />
          </>
        }
      />
      <div className="stack">
        <StateShare accounts={accounts} dueOn={dueOn} municipality={comune} />
        <Panel title={t('accounting.lines')} flush>
          <PeriodChoice periods={periods} chosen={period} />
          {lines.length + cancelled.length > 0 ? (
            <SumsTable accounts={accounts} />
          ) : (
            <EmptyState title={t('accounting.empty')} text={t('accounting.emptyText')} />
          )}
        </Panel>
        <NotesOnPayments accounts={accounts} />
      </div>
    </>
  );
});
