// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { DifferenceAction } from '@/components/enrolment/difference-action';
import { Mono } from '@/components/ui/mono';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { type DifferenceLine } from '@/lib/cie-request/server/list-differences';
import { isMendedBySending } from '@/lib/enrolment/comparison';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { acknowledgeDifferenceAction, mendDifferenceAction } from './actions';

const columns = [
  { key: 'request', label: t('comparison.column.request'), kind: 'name' },
  { key: 'card', label: t('comparison.column.card'), kind: 'quiet' },
  { key: 'what', label: t('comparison.column.what') },
  { key: 'versions', label: t('comparison.column.versions'), kind: 'quiet' },
  { key: 'found', label: t('comparison.column.found'), kind: 'quiet' },
  { key: 'action', label: t('comparison.column.action'), kind: 'last' },
] as const;

const timesOf = (instant: Date) => ({ data: formatDay(instant), ora: formatTime(instant) });

const NextStep = ({ line }: { line: DifferenceLine }) => {
  const sends = isMendedBySending(line.kind);
  if (line.acknowledgedAt) return <>{t('comparison.acknowledged', timesOf(line.acknowledgedAt))}</>;
  return (
    <DifferenceAction
      action={sends ? mendDifferenceAction : acknowledgeDifferenceAction}
      enrolmentId={line.enrolmentId}
      label={t(sends ? 'comparison.send' : 'comparison.acknowledge')}
      about={line.requestNumber ?? line.cardSerial}
      ended={t('access.ended')}
    />
  );
};

const rowOf = (line: DifferenceLine): RowItem => ({
  id: line.enrolmentId,
  href: line.requestNumber === null ? undefined : `/richieste/${line.enrolmentId}`,
  marked: line.acknowledgedAt === null,
  cells: {
    request: line.requestNumber ?? t('comparison.unknownRequest'),
    card: <Mono>{line.cardSerial}</Mono>,
    what: t(`comparison.kind.${line.kind}`),
    versions: t('comparison.versions', { qui: line.versionHere ?? '–', la: line.versionThere ?? '–' }),
    found: formatDay(line.foundAt),
    action: <NextStep line={line} />,
  },
});

/** What the two sides do not hold alike, each with the one thing that can be done. */
export const DifferenceRows = ({ lines }: { lines: readonly DifferenceLine[] }) => (
  <RowList caption={t('comparison.differences')} columns={columns} rows={lines.map(rowOf)} />
);
