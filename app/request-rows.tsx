// SPDX-License-Identifier: AGPL-3.0-or-later
import { RowList, type RowColumn, type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type RequestGroup } from '@/lib/cie-request/request-group';
import { type RequestLine } from '@/lib/cie-request/request-line';
import { formatTime } from '@/lib/i18n/format';
import { hrefOf, lookOf, nameOf, reasonWord, whyOf } from './request-texts';
import { t } from './texts';

const NEXT: Record<RequestGroup, Parameters<typeof t>[0]> = {
  'to-verify': 'home.next.to-verify',
  'to-hand-over': 'home.next.to-hand-over',
  'to-sign': 'home.next.to-sign',
  documents: 'home.next.documents',
  codes: 'home.next.codes',
  drafts: 'home.next.drafts',
  waiting: 'home.next.waiting',
  done: 'home.next.today',
};

const columns: readonly RowColumn[] = [
  { key: 'time', label: t('list.opened'), kind: 'time' },
  { key: 'name', label: t('list.citizen'), kind: 'name' },
  { key: 'reason', label: t('list.reason'), kind: 'quiet' },
  { key: 'badge', label: t('list.status') },
  { key: 'why', label: t('list.cardDelivery') },
  { key: 'next', label: t('key.opens'), kind: 'end' },
];

const rowOf = (line: RequestLine): RowItem => {
  const look = lookOf(line);
  return {
    id: line.id,
    href: hrefOf(line),
    marked: line.group === 'to-verify',
    cells: {
      time: formatTime(line.updatedAt),
      name: nameOf(line),
      reason: reasonWord(line.reason),
      badge: (
        <StatusBadge tone={look.tone} icon={look.icon}>
          {t(look.badge)}
        </StatusBadge>
      ),
      why: whyOf(line),
      next: t(NEXT[line.group]),
    },
  };
};

/** Requests as rows: the whole row is a link to the next step. */
export const RequestRows = ({ caption, lines }: { caption: string; lines: readonly RequestLine[] }) => (
  <RowList caption={caption} columns={columns} rows={lines.map(rowOf)} hideHead />
);
