// SPDX-License-Identifier: AGPL-3.0-or-later
import { TimeBars } from '@/components/timing/time-bars';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { formatSeconds } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type MessageKey } from '@/lib/i18n/translate';
import { LEAST, type Measure, phases } from '@/lib/timing/measure';
import { type CounterTimes, type TimesShown } from '@/lib/timing/server/get-times';

const nameOf = (measure: Measure): string =>
  phases.some((phase) => phase === measure)
    ? t(`times.phase.${measure}` as MessageKey)
    : t(`section.${measure}` as MessageKey);

const Table = ({
  head,
  rows,
}: {
  head: string;
  rows: readonly ({ id: string; name: string } & TimesShown)[];
}) => (
  <table className="figures">
    <thead>
      <tr>
        <th scope="col">{head}</th>
        <th scope="col">{t('times.count')}</th>
        <th scope="col">{t('times.median')}</th>
        <th scope="col">{t('times.p90')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, name, count, median, p90 }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{count}</td>
          <td>{formatSeconds(median)}</td>
          <td>{formatSeconds(p90)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How long sections and steps take: the middle as a bar, the slow end as a tick, the numbers below. Nobody can be read out. */
export const TimesPanel = ({ times, days }: { times: CounterTimes; days: number }) => (
  <Panel id="tempi" title={t('times.title')} meta={t('times.period', { n: days })}>
    {times.measures.length === 0 && <p className="muted">{t('times.few', { n: LEAST })}</p>}
    {times.measures.length > 0 && (
      <>
        <TimeBars
          label={t('times.drawing')}
          bars={times.measures.map(({ measure, median, p90 }) => ({
            id: measure,
            label: nameOf(measure),
            value: median,
            text: `${formatSeconds(median)} · ${formatSeconds(p90)}`,
            tick: p90,
          }))}
        />
        <p className="muted small">{t('times.legend', { n: LEAST })}</p>
        <details className="help">
          <summary>{t('times.numbers')}</summary>
          <Table
            head={t('times.step')}
            rows={times.measures.map((row) => ({ ...row, id: row.measure, name: nameOf(row.measure) }))}
          />
          {times.days.length > 0 && (
            <Table
              head={t('times.days')}
              rows={times.days.map((row) => ({
                ...row,
                id: row.from,
                name:
                  row.from === row.to
                    ? formatCivilDate(row.from)
                    : `${formatCivilDate(row.from)} – ${formatCivilDate(row.to)}`,
              }))}
            />
          )}
        </details>
      </>
    )}
  </Panel>
);
