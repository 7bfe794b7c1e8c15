// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { type SheetSides } from '../job-attributes';
import { drawTestPage } from '../paper/draw-test-page';
import { listCounterRows } from './store/printer-repository';

/** Draws the test page of the operator's own counter; changes nothing, and holds nothing of a citizen. */
export const openTestPage = async (
  { operator }: Authorised<'print-forms'>,
  sides: SheetSides,
): Promise<Result<Uint8Array, { kind: 'glyph'; character: string }>> => {
  const { counter, now } = await database().withTenant(operator.municipalityId, async (tenant) => ({
    counter: (await listCounterRows(tenant, operator.counterId))[0],
    now: tenant.now,
  }));
  const view = {
    municipality: translate('it', {
      key: 'receipt.municipality',
      values: { comune: operator.municipalityName },
    }),
    counter: `${counter?.name ?? operator.counterName}, ${counter?.office ?? ''}`,
    printer: counter?.printer?.name ?? '',
    date: `${formatDay(now)}, ${formatTime(now)}`,
    printedAt: now,
  };
  return drawTestPage(view, sides);
};
