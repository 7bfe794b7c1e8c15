// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type DeliveryReport, type ReportKind } from '@/lib/deliveries/delivery-report';
import { digestDay } from '@/lib/deliveries/report-occasion';
import { countDeliveries, countEnrolments } from '@/lib/enrolment/server/count-deliveries';
import { translate } from '@/lib/i18n/translate';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { findOwnSettings, getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { alarmIn } from './find-alarm';
import { type ReportMail, reportMailOf } from './report-mail';
import { insertReport } from './store/report-repository';

/** The outbox topic of reports. */
export const REPORT_TOPIC = 'delivery-report';

/** What waits in the outbox: the whole message, whom it is for, and since when (ISO 8601, UTC). */
export type QueuedReport = ReportMail & { to: string; queuedAt: string };

const DAY_MS = 86_400_000;
/** Where the list stands, below the portal's public origin. */
const PAGE = '/supervisione/trasmissioni';

const send = async (
  tenant: TenantTx,
  kind: ReportKind,
  report: DeliveryReport,
  addresses: readonly string[],
): Promise<void> => {
  const { name: comune } = await getOwnMunicipality(tenant);
  const mail = reportMailOf(report, {
    kind,
    municipality: translate('it', { key: 'receipt.municipality', values: { comune } }),
    practice: env().practice,
    page: `${env().publicOrigin}${PAGE}`,
    now: tenant.now,
  });
  for (const to of addresses) {
    const queued: QueuedReport = { to, queuedAt: tenant.now.toISOString(), ...mail };
    await appendMessage(tenant, {
      topic: REPORT_TOPIC,
      aggregateId: randomUUID(),
      version: 1,
      body: new TextEncoder().encode(JSON.stringify(queued)),
      by: SYSTEM,
    });
  }
};

/**
 * Puts the reports that are due into the outbox, each once for its occasion: the day's summary, and that confirmations have stopped. Nothing
 * while the municipality names nobody, or without a mail server. Returns how many.
 */
export const queueReports = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const settings = await findOwnSettings(tenant);
    if (!env().mail || !settings || settings.deliveryReport.addresses.length === 0) return 0;
    const { addresses, hour } = settings.deliveryReport;
    const day = digestDay(tenant.now, { hour, localHolidays: settings.localHolidays });
    const alarm = await alarmIn(tenant, settings);
    const occasions: [ReportKind, string][] = [
      ...(day ? [['digest', day] as [ReportKind, string]] : []),
      ...(alarm ? [['alarm', alarm.occurrence] as [ReportKind, string]] : []),
    ];
    let queued = 0;
    for (const [kind, occasion] of occasions) {
      if (!(await insertReport(tenant, kind, occasion))) continue;
      const since = new Date(tenant.now.getTime() - DAY_MS);
      const figures = await countDeliveries(tenant, since);
      const report = { registered: await countEnrolments(tenant, since), figures, alarm };
      await send(tenant, kind, report, addresses);
      await recordAudit(tenant, SYSTEM, {
        verb: 'delivery-report.queued',
        subject: { kind: 'delivery-report', id: `${kind} ${occasion}` },
        facts: { receivers: addresses.length },
      });
      queued += 1;
    }
    return queued;
  });
