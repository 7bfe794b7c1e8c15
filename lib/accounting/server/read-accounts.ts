// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type Accounts, accountsOf } from '@/lib/accounting/accounts';
import { latestPeriods, parsePeriod, paymentDay, type Period } from '@/lib/accounting/period';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { listPayments } from '@/lib/cie-request/server/list-payments';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';

const OFFERED_PERIODS = 26;

export type PeriodAccounts = {
  accounts: Accounts;
  /** When the State's share of the period is poured over. */
  dueOn: CivilDate;
  /** The periods of the last year, newest first. */
  periods: Period[];
};

/** The accounts of a period (today's when `periodId` names none); one audit row, `accounts.exported` where they leave the program. */
export const readAccounts = (
  authorised: Authorised<'supervise'>,
  periodId: string,
  verb: 'accounts.read' | 'accounts.exported' = 'accounts.read',
): Promise<PeriodAccounts> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const settings = await findOwnSettings(tenant);
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    const periods = latestPeriods(today, OFFERED_PERIODS);
    const period = parsePeriod(periodId) ?? periods[0];
    if (!period) throw new Error('today lies in a period');
    const payments = await listPayments(tenant, period.from, period.to);
    const accounts = accountsOf(period, payments, settings?.tariffs ?? []);
    await recordAudit(tenant, actorOf(authorised), {
      verb,
      subject: { kind: 'period', id: period.id },
      facts: { count: payments.registered.length + payments.cancelled.length },
    });
    return { accounts, dueOn: paymentDay(period, settings?.localHolidays ?? []), periods };
  });
