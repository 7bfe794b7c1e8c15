// SPDX-License-Identifier: AGPL-3.0-or-later
import { TimeBars } from '@/components/timing/time-bars';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { LEAST } from '@/lib/timing/measure';

type Hours = readonly { hour: number; count: number }[];

const nameOf = (hour: number): string => `${hour}.00 – ${hour + 1}.00`;

/** When requests are registered: how many in each hour of the day, all days of the period together. */
export const HoursPanel = ({ hours, days }: { hours: Hours; days: number }) => {
  const all = hours.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel id="ore" title={t('hours.title')} meta={t('times.period', { n: days })}>
      {all < LEAST && <p className="muted">{t('hours.few', { n: LEAST })}</p>}
      {all >= LEAST && (
        <>
          <TimeBars
            label={t('hours.drawing')}
            bars={hours.map(({ hour, count }) => ({
              id: String(hour),
              label: nameOf(hour),
              value: count,
              text: String(count),
            }))}
          />
          <details className="help">
            <summary>{t('times.numbers')}</summary>
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">{t('hours.hour')}</th>
                  <th scope="col">{t('hours.count')}</th>
                </tr>
              </thead>
              <tbody>
                {hours.map(({ hour, count }) => (
                  <tr key={hour}>
                    <th scope="row">{nameOf(hour)}</th>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Panel>
  );
};
