// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { REPORT_KEEPS_MS } from '@/lib/deliveries/delivery-report';
import { type DeliveryOutcome } from '@/lib/outbox/message';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { dropRefused } from '@/lib/outbox/server/drop-refused';
import { database } from '@/lib/platform/database';
import { type Mailer, type MailFailure } from '@/lib/platform/mail';
import { type QueuedReport, REPORT_TOPIC } from './queue-reports';

const afterFailure = (failure: MailFailure): DeliveryOutcome => {
  switch (failure.kind) {
    case 'refused':
      return { kind: 'attention', error: `refused-${failure.code}` };
    case 'later':
      return { kind: 'retry', error: `later-${failure.code}` };
    case 'away':
      return { kind: 'retry', error: `away-${failure.why}` };
  }
};

/** How reports leave: at least once, under one Message-ID; old news and what a server will not take are given up and not kept. */
export const reportTopic = (mailer: Mailer | null): TopicHandler<null> => ({
  deliver: async (message, { body }) => {
    const { to, queuedAt, ...mail } = JSON.parse(Buffer.from(body).toString('utf8')) as QueuedReport;
    const now = await database().withTenant(message.municipalityId, (tenant) => Promise.resolve(tenant.now));
    if (now.getTime() - new Date(queuedAt).getTime() > REPORT_KEEPS_MS)
      return { outcome: { kind: 'attention', error: 'expired' }, answer: null };
    if (!mailer) return { outcome: { kind: 'retry', error: 'not-configured' }, answer: null };
    const sent = await mailer.send({ id: message.id, to, ...mail });
    return { outcome: sent.ok ? { kind: 'delivered' } : afterFailure(sent.error), answer: null };
  },
  settled: async (tenant, { aggregateId: id }, outcome) => {
    if (outcome.kind === 'retry') return;
    const subject = { kind: 'delivery-report', id };
    if (outcome.kind === 'delivered') {
      await recordAudit(tenant, SYSTEM, { verb: 'delivery-report.sent', subject });
      return;
    }
    await dropRefused(tenant, REPORT_TOPIC, id);
    await recordAudit(tenant, SYSTEM, {
      verb: 'delivery-report.not-sent',
      subject,
      outcome: 'failed',
      facts: { code: outcome.error },
    });
  },
});
