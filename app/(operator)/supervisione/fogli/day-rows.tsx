// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type RowColumn, type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type SheetDay, stateOfDay } from '@/lib/sheet-register/sheet';
import { DAY_TONES } from './sheet-words';
import { sheetDayPath } from './sheets-address';

const columns: readonly RowColumn[] = [
  { key: 'day', label: t('sheets.column.day'), kind: 'name' },
  { key: 'printed', label: t('sheets.column.printed') },
  { key: 'handedOver', label: t('sheets.column.handedOver') },
  { key: 'destroyed', label: t('sheets.column.destroyed') },
  { key: 'open', label: t('sheets.column.open') },
  { key: 'state', label: t('sheets.column.state'), kind: 'end' },
];

const rowOf = (day: SheetDay): RowItem => {
  const state = stateOfDay(day);
  return {
    id: day.day,
    href: sheetDayPath(day.day),
    marked: state === 'changed',
    cells: {
      day: formatCivilDate(day.day),
      ...day.counts,
      state: <StatusBadge tone={DAY_TONES[state]}>{t(`sheets.state.${state}`)}</StatusBadge>,
    },
  };
};

/** Days of the register, each with its counts and where it stands. */
export const DayRows = ({ caption, days }: { caption: string; days: readonly SheetDay[] }) => (
  <RowList caption={caption} columns={columns} rows={days.map(rowOf)} />
);
