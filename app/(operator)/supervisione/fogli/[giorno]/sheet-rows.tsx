// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { DestroyedForm } from '@/components/sheet-register/destroyed-form';
import { Mono } from '@/components/ui/mono';
import { type RowColumn, type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { endReasons, isAfter, type SheetLine, type SheetOutcome } from '@/lib/sheet-register/sheet';
import { noteDestroyedAction } from '../actions';

const TONES: Record<SheetOutcome, Tone> = {
  open: 'warning',
  'handed-over': 'success',
  jammed: 'neutral',
  destroyed: 'neutral',
  expired: 'neutral',
};

const columns: readonly RowColumn[] = [
  { key: 'serial', label: t('sheets.column.serial'), kind: 'name' },
  { key: 'kind', label: t('sheets.column.kind') },
  { key: 'who', label: t('sheets.column.who'), kind: 'quiet' },
  { key: 'at', label: t('sheets.column.at'), kind: 'quiet' },
  { key: 'outcome', label: t('sheets.column.outcome') },
];

/** Why and when, after the word that says what became of it. */
const moreOf = ({ endedAt, endReason }: SheetLine): string =>
  [
    ...(endReason ? [t(`sheets.reason.${endReason}`)] : []),
    ...(endedAt ? [t('sheets.endedAt', { data: formatDay(endedAt), ora: formatTime(endedAt) })] : []),
  ].join(', ');

const Outcome = ({ line, signedAt }: { line: SheetLine; signedAt: Date | null }) => (
  <>
    <StatusBadge tone={TONES[line.outcome]}>{t(`sheets.outcome.${line.outcome}`)}</StatusBadge>{' '}
    <span className="muted small">{moreOf(line)}</span>{' '}
    {signedAt && isAfter(line, signedAt) && <StatusBadge tone="danger">{t('sheets.after')}</StatusBadge>}
    {line.openReason && (
      <>
        <p className="muted small">{t(`sheets.why.${line.openReason}`)}</p>
        <DestroyedForm
          action={noteDestroyedAction}
          serial={line.serial}
          options={endReasons.map((value) => ({ value, label: t(`sheets.reason.${value}`) }))}
          texts={{
            reason: t('sheets.reasonOf', { numero: line.serial }),
            choose: t('sheets.reasonChoose'),
            destroyed: t('sheets.destroyed'),
            ended: t('session.expired'),
          }}
        />
      </>
    )}
  </>
);

const hrefOf = ({ of }: SheetLine): string =>
  'requestId' in of ? `/richieste/${of.requestId}` : `/ristampe/${of.reprintId}`;

const rowOf = (line: SheetLine, signedAt: Date | null): RowItem => ({
  id: line.serial,
  href: hrefOf(line),
  marked: line.outcome === 'open',
  cells: {
    serial: <Mono>{line.serial}</Mono>,
    kind: t(`print.kind.${line.kind}`),
    who: `${line.operatorCode} · ${line.counter}`,
    at: formatTime(line.printedAt),
    outcome: <Outcome line={line} signedAt={signedAt} />,
  },
});

/** The sheets of a day, each with what became of it; `signedAt` marks what came later. */
export const SheetRows = ({ lines, signedAt }: { lines: readonly SheetLine[]; signedAt: Date | null }) => (
  <RowList caption={t('sheets.lines')} columns={columns} rows={lines.map((line) => rowOf(line, signedAt))} />
);
