// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import {
  type CaptureLine,
  captureSum,
  captureTotals,
  latestMonths,
  type Month,
  parseMonth,
} from '@/lib/contacts/captured';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { countCaptures } from './store/capture-repository';

const OFFERED_MONTHS = 13;

export type CapturedMonth = {
  month: Month;
  lines: CaptureLine[];
  /** The months of the last year, newest first. */
  months: Month[];
};

/**
 * Contacts captured in a month (today's when `monthId` names none), by office and counter. One audit row with how many requests were counted,
 * `captured-contacts.exported` where the counts leave the program.
 */
export const readCaptured = (
  authorised: Authorised<'supervise'>,
  monthId: string,
  verb: 'captured-contacts.read' | 'captured-contacts.exported' = 'captured-contacts.read',
): Promise<CapturedMonth> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const months = latestMonths(civilDateIn(tenant.now, 'Europe/Rome'), OFFERED_MONTHS);
    const month = parseMonth(monthId) ?? months[0];
    if (!month) throw new Error('today lies in a month');
    const lines = await countCaptures(tenant, month);
    await recordAudit(tenant, actorOf(authorised), {
      verb,
      subject: { kind: 'month', id: month.id },
      facts: { count: captureSum(captureTotals(lines)) },
    });
    return { month, lines, months };
  });
