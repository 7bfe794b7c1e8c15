// SPDX-License-Identifier: AGPL-3.0-or-later
import { translate } from '@/lib/i18n/translate';
import { escapeHtml } from '@/lib/kernel/escape-html';
import { type OutgoingMail } from '@/lib/platform/mail';

/** A reminder's message without its receiver. */
export type ReminderMail = Pick<OutgoingMail, 'sender' | 'subject' | 'text' | 'html'>;

/** Whose reminder it is, and what of the municipality's settings it names. */
type ReminderFacts = { municipality: string; practice: boolean; activationSite: string; phone: string };

const paragraph = (line: string): string => `<p style="margin:0 0 16px">${escapeHtml(line)}</p>`;

/** «Da oggi può attivare»: what to have at hand and where to go; no code, no name, nothing to click. */
export const reminderMailOf = ({
  municipality: comune,
  practice,
  activationSite: sito,
  phone: telefono,
}: ReminderFacts): ReminderMail => {
  const title = translate('it', { key: 'reminderMail.subject' });
  const subject = practice ? `${translate('it', { key: 'deliveryMail.practice' })} ${title}` : title;
  const lines = [
    translate('it', { key: 'reminderMail.ready' }),
    translate('it', { key: 'reminderMail.site', values: { sito } }),
    translate('it', { key: 'reminderMail.never' }),
    translate('it', { key: 'reminderMail.notYou', values: { telefono } }),
    comune,
  ];
  return {
    sender: comune,
    subject,
    text: lines.join('\n\n'),
    html: `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="margin:0 auto;padding:16px;max-width:640px;color:#1a1a1a;font:16px/1.5 sans-serif">${lines.map(paragraph).join('')}</body></html>`,
  };
};
