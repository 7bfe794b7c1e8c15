// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type Tone } from '@/components/ui/tone';
import { type SheetCounts, type SheetDayState } from '@/lib/sheet-register/sheet';

/** The colour of a day's state. */
export const DAY_TONES: Record<SheetDayState, Tone> = {
  open: 'warning',
  'to-sign': 'info',
  signed: 'success',
  changed: 'danger',
};

/** The counts of a day in one line, as an equation where it balances. */
export const sumOf = ({ printed, handedOver, destroyed, open }: SheetCounts): string => {
  const counts = { stampati: printed, consegnati: handedOver, distrutti: destroyed };
  return open === 0 ? t('sheets.sum', counts) : t('sheets.sumOpen', { ...counts, aperti: open });
};
