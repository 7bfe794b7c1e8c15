// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PrintPage } from '@/components/accounting/print-page';
import { CapturesTable } from '@/components/contacts/captures-table';
import { PageHead } from '@/components/layout/page-head';
import { TimeBars } from '@/components/timing/time-bars';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import {
  captureKinds,
  captureSum,
  captureTotals,
  type CaptureCounts,
  type CaptureKind,
  type Month,
} from '@/lib/contacts/captured';
import { readCaptured } from '@/lib/contacts/server/read-captured';
import { formatMonth } from '@/lib/i18n/format';

export const metadata: Metadata = { title: t('captured.title') };

const MonthChoice = ({ months, chosen }: { months: readonly Month[]; chosen: Month }) => {
  const offered = months.some(({ id }) => id === chosen.id) ? months : [chosen, ...months];
  return (
    <form className="filters screen-only" method="get">
      <SelectField
        name="mese"
        label={t('captured.column.month')}
        hideLabel
        defaultValue={chosen.id}
        options={offered.map(({ id, from }) => ({ value: id, label: formatMonth(from) }))}
      />
      <Button type="submit">{t('accounting.show')}</Button>
    </form>
  );
};

const Drawing = ({ totals }: { totals: CaptureCounts }) => {
  const all = captureSum(totals);
  const share = (kind: CaptureKind) =>
    t('captured.share', { n: totals[kind], parte: Math.round((100 * totals[kind]) / all) });
  return (
    <div className="panel__body">
      <TimeBars
        label={t('captured.drawing')}
        bars={captureKinds.map((kind) => ({
          id: kind,
          label: t(`captured.short.${kind}`),
          value: totals[kind],
          text: share(kind),
        }))}
      />
      <table className="figures figures--small-screen">
        <tbody>
          {captureKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`captured.short.${kind}`)}</th>
              <td>{share(kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Which contacts were captured in a month, by office and counter, without names; for the supervisor. */
export default page('supervise', async ({ authorised, search }) => {
  const asked = typeof search.mese === 'string' ? search.mese : '';
  const { month, lines, months } = await readCaptured(authorised, asked);
  const totals = captureTotals(lines);
  const comune = authorised.operator.municipalityName;
  return (
    <>
      <PageHead
        title={t('captured.title')}
        sub={t('captured.sub', { comune, mese: formatMonth(month.from), n: captureSum(totals) })}
        actions={
          <>
            <LinkButton href={`/supervisione/contatti/${month.id}`} icon="download" download>
              {t('accounting.download')}
            </LinkButton>
            <PrintPage label={t('accounting.print')} />
          </>
        }
      />
      <div className="stack">
        <Panel id="andamento" title={t('captured.figures')} flush>
          <MonthChoice months={months} chosen={month} />
          {lines.length > 0 ? (
            <Drawing totals={totals} />
          ) : (
            <EmptyState title={t('captured.empty')} text={t('captured.emptyText')} />
          )}
        </Panel>
        {lines.length > 0 && (
          <Panel title={t('captured.byCounter')} flush>
            <CapturesTable lines={lines} totals={totals} />
          </Panel>
        )}
        <p className="muted small">{t('captured.hint')}</p>
      </div>
    </>
  );
});
