// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryReport, type ReportKind } from '@/lib/deliveries/delivery-report';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { escapeHtml } from '@/lib/kernel/escape-html';
import { type OutgoingMail } from '@/lib/platform/mail';

/** A report's message without its receiver. */
export type ReportMail = Pick<OutgoingMail, 'sender' | 'subject' | 'text' | 'html'>;

/** Whose report it is, when, and where the list stands. */
type ReportFacts = { kind: ReportKind; municipality: string; practice: boolean; page: string; now: Date };

const alarmLine = ({ alarm }: DeliveryReport): string[] =>
  alarm
    ? [
        translate('it', {
          key: 'deliveries.alarm',
          values: { n: alarm.requests, ora: formatTime(alarm.since), minuti: alarm.minutes },
        }),
      ]
    : [];

const linesOf = (report: DeliveryReport, { municipality: comune, page }: ReportFacts): string[] => {
  const { registered, figures } = report;
  const counts = [
    translate('it', { key: 'deliveryMail.registered', values: { n: registered } }),
    translate('it', { key: 'deliveryMail.confirmed', values: { n: figures.confirmed } }),
    translate('it', { key: 'deliveryMail.waiting', values: { n: figures.waiting } }),
    translate('it', { key: 'deliveryMail.attention', values: { n: figures.attention } }),
  ];
  return [
    `${translate('it', { key: 'deliveryMail.greeting' })}\n${translate('it', { key: 'deliveryMail.intro', values: { comune } })}`,
    ...alarmLine(report),
    counts.map((line) => `- ${line}`).join('\n'),
    translate('it', { key: 'deliveryMail.page', values: { indirizzo: page } }),
    translate('it', { key: 'deliveryMail.why' }),
    comune,
  ];
};

const paragraph = (line: string): string =>
  `<p style="margin:0 0 16px">${escapeHtml(line).replaceAll('\n', '<br>')}</p>`;

/** The message with a report: counts only, and the address of the list, which asks for a sign-in. */
export const reportMailOf = (report: DeliveryReport, facts: ReportFacts): ReportMail => {
  const lines = linesOf(report, facts);
  const title =
    facts.kind === 'alarm'
      ? translate('it', { key: 'deliveryMail.alarmSubject' })
      : translate('it', { key: 'deliveryMail.subject', values: { data: formatDay(facts.now) } });
  const subject = facts.practice ? `${translate('it', { key: 'deliveryMail.practice' })} ${title}` : title;
  return {
    sender: facts.municipality,
    subject,
    text: lines.join('\n\n'),
    html: `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="margin:0 auto;padding:16px;max-width:640px;color:#1a1a1a;font:16px/1.5 sans-serif">${lines.map(paragraph).join('')}</body></html>`,
  };
};
