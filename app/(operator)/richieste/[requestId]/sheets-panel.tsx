// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { t } from '@/app/texts';
import { formatTime } from '@/lib/i18n/format';
import { carriesCodes, type PrintLine, type PrintState } from '@/lib/receipt/print';
import { jammedAction } from './actions';

const TONES: Record<PrintState, Tone> = { printed: 'info', 'handed-over': 'success', jammed: 'neutral' };

const stateWord = ({ kind, state }: PrintLine, closed: boolean): string =>
  state === 'printed' && (closed || !carriesCodes(kind))
    ? t('print.state.printedPlain')
    : t(`print.state.${state}`);

/** What differs from a sheet that nobody asked anything of. */
const lookWords = ({ kind, look }: PrintLine): string[] => [
  ...(look.backs === null ? [] : [t('print.look.backOf', { lingua: t(`print.look.backs.${look.backs}`) })]),
  ...(look.largeCodes && carriesCodes(kind) ? [t('print.look.largeShort')] : []),
];

const Jammed = ({ serial }: { serial: string }): ReactNode => (
  <form action={jammedAction}>
    <input type="hidden" name="serial" value={serial} />
    <Button type="submit" variant="plain" size="row" title={t('request.jammedHint')}>
      {t('request.jammed')}
    </Button>
  </form>
);

const columns = [
  { key: 'kind', label: t('request.sheets') },
  { key: 'when', label: t('list.opened'), kind: 'quiet' },
  { key: 'state', label: t('list.status') },
  { key: 'act', label: t('key.opens'), kind: 'last' },
] as const;

/** The papers of a request: what was printed, what became of it, and the torn sheet. */
export const SheetsPanel = ({
  prints,
  duplex,
  counter,
  closed,
}: {
  prints: readonly PrintLine[];
  duplex: boolean;
  counter: string;
  /** The request was withdrawn or cancelled: nothing is to be handed over. */
  closed: boolean;
}) => (
  <Panel
    title={t('request.sheets')}
    meta={
      <span className="muted small">
        {t(duplex ? 'request.printer' : 'request.printerSimplex', { sportello: counter })}
      </span>
    }
    flush
  >
    {prints.length === 0 && <p className="muted panel__body">{t('print.none')}</p>}
    {prints.length > 0 && (
      <RowList
        caption={t('request.sheets')}
        hideHead
        columns={columns}
        rows={prints.map((print) => ({
          id: print.serial,
          cells: {
            kind: [t(`print.kind.${print.kind}`), ...lookWords(print)].join(' · '),
            when: t('request.printNumber', { numero: print.serial, ora: formatTime(print.createdAt) }),
            state: <StatusBadge tone={TONES[print.state]}>{stateWord(print, closed)}</StatusBadge>,
            act:
              !closed && print.state === 'printed' && carriesCodes(print.kind) ? (
                <Jammed serial={print.serial} />
              ) : (
                ''
              ),
          },
        }))}
      />
    )}
  </Panel>
);
