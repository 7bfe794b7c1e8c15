// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type FileFault } from '@/lib/appointments/import-report';
import { MOST_LINES } from '@/lib/appointments/server/read-table';

const page = '/supervisione/appuntamenti';

/** The import's page with what was wrong with a file in its address: nothing of the file itself. */
export const faultHref = (fault: FileFault): string => {
  const query = new URLSearchParams({ motivo: fault.kind });
  if ('line' in fault) query.set('riga', String(fault.line));
  if ('column' in fault) query.set('colonna', fault.column);
  if ('n' in fault) query.set('n', String(fault.n));
  return `${page}?${query.toString()}`;
};

const KINDS: readonly FileFault['kind'][] = [
  'too-big',
  'no-file',
  'not-text',
  'quotes',
  'no-column',
  'column-twice',
  'no-line',
  'too-many',
];

/** The sentence for such an address, or nothing. */
export const faultSentence = (search: Record<string, unknown>): string | undefined => {
  const kind = KINDS.find((one) => one === search.motivo);
  const text = (name: string): string => (typeof search[name] === 'string' ? search[name].slice(0, 40) : '');
  return (
    kind &&
    t(`appointments.fault.${kind}`, {
      riga: text('riga'),
      colonna: text('colonna'),
      n: Number(text('n')),
      max: MOST_LINES,
    })
  );
};
