// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RowList, type RowColumn, type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import {
  countOutcomes,
  type LineOutcome,
  lineOutcomes,
  type ReportLine,
} from '@/lib/appointments/import-report';
import { getImport } from '@/lib/appointments/server/list-imports';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { isUuid } from '@/lib/kernel/identifiers';

export const metadata: Metadata = { title: t('appointments.report.title') };

const TONES: Record<LineOutcome, Tone> = {
  imported: 'success',
  unchanged: 'neutral',
  moved: 'info',
  changed: 'info',
  cancelled: 'warning',
  refused: 'danger',
};

const columns: readonly RowColumn[] = [
  { key: 'line', label: t('appointments.report.line'), kind: 'time' },
  { key: 'code', label: t('appointments.column.code') },
  { key: 'outcome', label: t('appointments.report.outcome') },
  { key: 'column', label: t('appointments.import.column') },
  { key: 'sentence', label: t('appointments.report.sentence') },
];

const rowOf = ({ line, code, outcome, fault }: ReportLine): RowItem => ({
  id: String(line),
  cells: {
    line,
    code,
    outcome: <StatusBadge tone={TONES[outcome]}>{t(`appointments.outcome.${outcome}`)}</StatusBadge>,
    column: fault?.column,
    sentence: fault && translate('it', fault.message),
  },
});

/** Refused lines first: they need somebody. */
const inOrder = (lines: readonly ReportLine[]): ReportLine[] =>
  [...lines].sort(
    (a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused') || a.line - b.line,
  );

const Counts = ({ lines }: { lines: readonly ReportLine[] }) => {
  const counts = countOutcomes(lines);
  return (
    <ul className="outcomes">
      {lineOutcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome}>
            <StatusBadge tone={TONES[outcome]}>
              {t(`appointments.count.${outcome}`, { n: counts[outcome] })}
            </StatusBadge>
          </li>
        ))}
    </ul>
  );
};

/** What an imported file did, line by line. */
export default page('supervise', async ({ authorised, params }) => {
  const id = params.importId ?? '';
  const report = isUuid(id) ? await getImport(authorised, id) : null;
  if (!report) notFound();
  const { at, lines, ignored } = report;
  return (
    <>
      <PageHead
        title={t('appointments.report.title')}
        sub={t('appointments.report.sub', { giorno: formatDay(at), ora: formatTime(at), n: lines.length })}
        actions={
          <LinkButton href={`/supervisione/appuntamenti/${id}/rapporto`} icon="download" download>
            {t('appointments.report.download')}
          </LinkButton>
        }
      />
      <div className="stack">
        <Counts lines={lines} />
        {ignored.length > 0 && (
          <Advice>{t('appointments.report.ignored', { elenco: ignored.join(', ') })}</Advice>
        )}
        {lines.every(({ outcome }) => outcome !== 'refused') && (
          <Advice tone="success">{t('appointments.report.allRight')}</Advice>
        )}
        <Panel title={t('appointments.report.lines')} flush>
          <RowList
            caption={t('appointments.report.lines')}
            columns={columns}
            rows={inOrder(lines).map(rowOf)}
            dense
          />
        </Panel>
        <div className="button-row">
          <LinkButton href="/supervisione/appuntamenti">{t('appointments.import.title')}</LinkButton>
        </div>
      </div>
    </>
  );
});
