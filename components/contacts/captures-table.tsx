// SPDX-License-Identifier: AGPL-3.0-or-later
import '@/components/accounting/accounting.css';
import { captureKinds, type CaptureCounts, type CaptureLine, captureSum } from '@/lib/contacts/captured';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

const Counts = ({ counts }: { counts: CaptureCounts }) => (
  <>
    {captureKinds.map((kind) => (
      <td key={kind} className="sums__amount" data-label={t(`captured.kind.${kind}`)}>
        {counts[kind]}
      </td>
    ))}
    <td className="sums__amount" data-label={t('captured.column.all')}>
      {captureSum(counts)}
    </td>
  </>
);

const placeOf = ({ office, counter }: CaptureLine): string =>
  counter === null
    ? t('captured.noCounter')
    : t('captured.place', { sede: office ?? '', sportello: counter });

/** Requests by office and counter and by the contacts they have; without any, by the reason. */
export const CapturesTable = ({
  lines,
  totals,
}: {
  lines: readonly CaptureLine[];
  totals: CaptureCounts;
}) => (
  <table className="rows rows--dense sums">
    <caption className="visually-hidden">{t('captured.byCounter')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('captured.column.place')}</th>
        {captureKinds.map((kind) => (
          <th key={kind} scope="col" className="sums__amount">
            {t(`captured.short.${kind}`)}
          </th>
        ))}
        <th scope="col" className="sums__amount">
          {t('captured.column.all')}
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={placeOf(line)}>
          <th scope="row">{placeOf(line)}</th>
          <Counts counts={line.counts} />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{t('captured.totals')}</th>
        <Counts counts={totals} />
      </tr>
    </tfoot>
  </table>
);
