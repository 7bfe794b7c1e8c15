// SPDX-License-Identifier: AGPL-3.0-or-later
import { escapeHtml } from '@/lib/kernel/escape-html';
import { type GuideView, plainText, type Words } from '@/lib/guides/guide-view';
import { type OutgoingMail } from '@/lib/platform/mail';
import { type PublicAddress } from '@/lib/municipality/public-guides';
import { guideWords } from './guide-words';

/** What a guide's message says beside the guide. */
export type GuideMailFacts = {
  /** `Comune di …`, in the guide's language. */
  municipality: string;
  practice: boolean;
  /** Where the guide stands for the public; `null` where it cannot be reached from outside. */
  online: PublicAddress | null;
};

/** A message without its receiver. */
export type GuideMail = Pick<OutgoingMail, 'sender' | 'subject' | 'text' | 'html'>;

const rich = (words: Words): string =>
  words.map(({ text, strong }) => (strong ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text))).join('');

type Lines = Record<'why' | 'address' | 'honest' | 'notYou' | 'greeting' | 'practice', string>;

const linesOf = ({ tongue }: GuideView, { municipality }: GuideMailFacts): Lines => ({
  greeting: guideWords(tongue, 'mail.greeting'),
  why: guideWords(tongue, 'mail.why', { comune: municipality }),
  address: guideWords(tongue, 'mail.address'),
  honest: guideWords(tongue, 'mail.honest'),
  notYou: guideWords(tongue, 'mail.notYou'),
  practice: guideWords(tongue, 'mail.practice'),
});

const textOf = (view: GuideView, facts: GuideMailFacts, lines: Lines): string =>
  [
    facts.practice && lines.practice,
    `${lines.greeting}\n${lines.why}`,
    `${view.title.toLocaleUpperCase(view.tongue)}\n${view.lead}`,
    `${view.needs.head}: ${view.needs.text}`,
    view.steps.map(({ words }, index) => `${index + 1}. ${plainText(words)}`).join('\n'),
    view.notes.map(({ head, words }) => `${head}\n${plainText(words)}`).join('\n\n'),
    view.warning,
    facts.online && `${lines.address}\n${facts.online.short}`,
    lines.honest,
    lines.notYou,
    facts.municipality,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');

const paragraph = (html: string): string => `<p style="margin:0 0 16px">${html}</p>`;
const head = (text: string): string =>
  `<h2 style="margin:24px 0 4px;font-size:17px">${escapeHtml(text)}</h2>`;

const htmlOf = (view: GuideView, facts: GuideMailFacts, lines: Lines): string => {
  const steps = view.steps.map(({ words }) => `<li style="margin:0 0 10px">${rich(words)}</li>`).join('');
  const { online } = facts;
  const body = [
    facts.practice && paragraph(`<b>${escapeHtml(lines.practice)}</b>`),
    paragraph(`${escapeHtml(lines.greeting)}<br>${escapeHtml(lines.why)}`),
    `<h1 style="margin:24px 0 4px;font-size:22px">${escapeHtml(view.title)}</h1>`,
    paragraph(escapeHtml(view.lead)),
    head(view.needs.head) + paragraph(escapeHtml(view.needs.text)),
    `${head(view.stepsHead)}<ol style="margin:0 0 16px;padding-left:28px">${steps}</ol>`,
    ...view.notes.map((note) => head(note.head) + paragraph(rich(note.words))),
    paragraph(`<b>${escapeHtml(view.warning)}</b>`),
    online &&
      paragraph(
        `${escapeHtml(lines.address)}<br><a href="${escapeHtml(online.url)}">${escapeHtml(online.short)}</a>`,
      ),
    paragraph(escapeHtml(lines.honest)),
    paragraph(escapeHtml(lines.notYou)),
    paragraph(escapeHtml(facts.municipality)),
  ].filter((part) => typeof part === 'string');
  return `<!doctype html><html lang="${view.tongue}"><head><meta charset="utf-8"><title>${escapeHtml(view.title)}</title></head><body style="margin:0 auto;padding:16px;max-width:640px;color:#1a1a1a;font:16px/1.5 sans-serif">${body.join('')}</body></html>`;
};

/**
 * The message with a guide: all of it in words, so that nothing has to be opened; one address, of its public page; no code, no name, no
 * picture, nothing that tells us whether it was read.
 */
export const guideMailOf = (view: GuideView, facts: GuideMailFacts): GuideMail => {
  const lines = linesOf(view, facts);
  const subject = guideWords(view.tongue, 'mail.subject', { guida: view.short });
  return {
    sender: facts.municipality,
    subject: facts.practice ? `[PROVA] ${subject}` : subject,
    text: textOf(view, facts, lines),
    html: htmlOf(view, facts, lines),
  };
};
