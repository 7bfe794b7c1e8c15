// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PrintGuide } from '@/components/receipt/print-forms';
import { t } from './texts';

/** What a counter without duplex is told; the check is what the foot of the sheet's back says. */
export const paperGuideOf = (
  paper: 'sheet1' | 'codes' | 'declaration' | 'act' | 'guide',
  foot: { sheet: number; sheets: number },
): PrintGuide => ({
  title: t('printing.simplex'),
  fronts: t(`print.${paper}Fronts`),
  turn: t('paperGuide.turn'),
  backs: t(`print.${paper}Backs`),
  check: t('paperGuide.check', foot),
});
