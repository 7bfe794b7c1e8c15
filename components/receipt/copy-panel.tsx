// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { capOf } from '@/components/keys/key-cap';
import { COPY_KEY } from '@/components/keys/key-table';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { nationalBlocks, nationalContacts, type NationalRow } from '@/lib/cie-request/national-order';
import { type MessageKey, translatorFor } from '@/lib/i18n/translate';
import { useRevealedContacts } from './revealed-contacts';

const t = translatorFor('it');

const labelOf = ({ field }: NationalRow): string => t(`field.${field}` as MessageKey);

type State = { kind: 'start' } | { kind: 'copied'; at: number } | { kind: 'emptied' } | { kind: 'refused' };

const said = (state: State, rows: readonly NationalRow[]): string => {
  if (state.kind !== 'copied') return state.kind === 'start' ? '' : t(`copy.${state.kind}`);
  const [row, next] = [rows[state.at], rows[state.at + 1]];
  if (!row) return '';
  return next
    ? t('copy.copiedNext', { campo: labelOf(row), prossimo: labelOf(next) })
    : t('copy.copiedLast', { campo: labelOf(row) });
};

const Rows = ({
  rows,
  copied,
  onCopy,
}: {
  rows: readonly NationalRow[];
  copied: number;
  onCopy: (at: number) => void;
}) =>
  nationalBlocks.map((block) => {
    const own = rows.flatMap((row, at) => (row.block === block ? [{ row, at }] : []));
    if (own.length === 0) return null;
    return (
      <div key={block} role="group" aria-labelledby={`copy-${block}`}>
        <h3 className="copy__block" id={`copy-${block}`}>
          {t(`copy.block.${block}`)}
        </h3>
        <ul className="copy__rows">
          {own.map(({ row, at }) => (
            <li key={row.field} className="copy__row" aria-current={at === copied ? 'step' : undefined}>
              <span className="copy__label">{labelOf(row)}</span>
              <Mono>{row.value}</Mono>
              <span className="scripted">
                <Button
                  size="row"
                  aria-label={t('copy.one', { campo: labelOf(row) })}
                  onClick={() => onCopy(at)}
                >
                  {t('copy.short')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </div>
    );
  });

/**
 * The data of a request in the order in which the national program asks for them: one key copies the next, whatever has the focus.
 * Contacts join when somebody asked to see them; the clipboard can be emptied at the end.
 */
export const CopyPanel = ({ rows: plain }: { rows: readonly NationalRow[] }) => {
  const { contacts } = useRevealedContacts();
  const rows = contacts ? [...plain, ...nationalContacts(contacts)] : plain;
  const [state, setState] = useState<State>({ kind: 'start' });
  const copied = state.kind === 'copied' ? state.at : -1;
  const next = copied + 1 < rows.length ? copied + 1 : 0;
  const write = async (text: string, then: State) => {
    // Absent outside a secure context; refused where the browser does not allow it.
    const isWritten = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    setState(isWritten ? then : { kind: 'refused' });
  };
  const copy = (at: number) => void write(rows[at]?.value ?? '', { kind: 'copied', at });
  const nextRow = rows[next];
  return (
    <Panel id="copia" title={t('copy.title')}>
      <div className="button-row scripted">
        <button
          type="button"
          className="btn btn-outline-primary btn--small"
          aria-keyshortcuts={COPY_KEY}
          data-keeps-focus
          onClick={() => copy(next)}
        >
          <span>{t('copy.next', { campo: nextRow ? labelOf(nextRow) : '' })}</span>
          <Key>{capOf(COPY_KEY)}</Key>
        </button>
        {copied === rows.length - 1 && (
          <Button size="small" variant="plain" onClick={() => void write('', { kind: 'emptied' })}>
            {t('copy.empty')}
          </Button>
        )}
      </div>
      <p className="copy__said" role="status">
        {said(state, rows)}
      </p>
      <details className="help">
        <summary>{t('copy.all', { n: rows.length })}</summary>
        <Rows rows={rows} copied={copied} onCopy={copy} />
      </details>
    </Panel>
  );
};
