// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type AuditVerb } from '@/lib/audit/audit-verb';
import { guideName } from '@/lib/guides/server/guide-names';
import { type RequestPage } from '@/lib/cie-request/server/get-request';

type Entry = RequestPage['timeline'][number];

const codeOf = (request: RequestPage, version: unknown): string =>
  request.versions.find((one) => one.version === version)?.checkCode ?? '';

type Teller = (request: RequestPage, entry: Entry) => string | null;

const version = (request: RequestPage, { facts }: Entry) => ({
  n: Number(facts.version),
  codice: codeOf(request, facts.version),
});

const TELLERS: Partial<Record<AuditVerb, Teller>> = {
  'request.opened': () => t('request.timeline.opened'),
  'request.prepared': (request, entry) => t('request.timeline.frozen', version(request, entry)),
  'request.version-voided': () => t('request.newVersion'),
  'request.registered': (request, entry) => t('request.timeline.registered', version(request, entry)),
  'request.cancelled': () => t('request.timeline.cancelled'),
  'draft.taken-over': () => t('request.timeline.takenOver'),
  'documents.awaited': () => t('request.timeline.awaited'),
  'documents.arrived': () => t('request.timeline.arrived'),
  'person.judged': () => t('request.timeline.judged'),
  'enrolment.cancelled': () => t('request.timeline.told'),
  'request.withdrawn': () => t('request.timeline.withdrawn'),
  'print.created': (_, { facts, subjectId }) =>
    facts.kind === 'sheet-2' || facts.kind === 'receipt'
      ? t('request.timeline.printed', { numero: subjectId })
      : null,
  'print.jammed': (_, { subjectId }) => t('request.timeline.jammed', { numero: subjectId }),
  'form.prefilled': (_, { facts }) => t('ownForm.timeline', { codice: String(facts.form) }),
  'codes.awaited': () => t('callBack.timeline.awaited'),
  'codes.came': () => t('callBack.timeline.came'),
  'codes.way-chosen': (_, { facts }) =>
    t(facts.way === 'post' ? 'callBack.timeline.way.post' : 'callBack.timeline.way.counter'),
  'codes.told': (_, { facts }) => t(facts.told ? 'callBack.timeline.told' : 'callBack.timeline.untold'),
  'codes.sent-by-post': () => t('callBack.timeline.posted'),
  'codes.handed-over': () => t('request.timeline.handed-over'),
  'codes.hand-over-undone': () => t('request.timeline.hand-over-undone'),
  'codes.destroyed': () => t('request.codesDestroyed'),
  'photo.kept': () => t('request.timeline.photoKept'),
  'photo.removed': () => t('request.timeline.photoRemoved'),
  'photo.deleted': () => t('request.timeline.photoDeleted'),
  'contacts.revealed': () => t('request.timeline.revealed'),
  'enrolment.accepted': (_, { facts }) => t('request.timeline.accepted', { numero: String(facts.receipt) }),
  'card.held-at-post': () => t('request.timeline.cardHeld'),
  'card.received': (_, { facts }) =>
    t(facts.state === 'returned' ? 'request.timeline.cardReturned' : 'request.timeline.cardReceived'),
  'card.handed-over': () => t('request.timeline.cardHandedOver'),
  'card.disposed': (_, { facts }) =>
    t(facts.how === 'destroyed' ? 'request.timeline.cardDestroyed' : 'request.timeline.cardSentBack'),
  'card.step-undone': () => t('request.timeline.cardUndone'),
  'enrolment.retried': () => t('request.timeline.retried'),
  'request.reopened': () => t('request.timeline.reopened'),
  'delivery-evidence.exported': () => t('request.timeline.evidence'),
  'enrolment.attention': () => t('request.timeline.rejected'),
  'contact.refused': () => t('recheck.timeline.refused'),
  'contact.rechecked': (_, { facts }) =>
    t(facts.why === 'changed' ? 'recheck.timeline.changed' : 'recheck.timeline.checked'),
  'reminder.queued': () => t('reminder.timeline.queued'),
  'reminder.sent': () => t('reminder.timeline.sent'),
  'reminder.not-sent': () => t('reminder.timeline.not-sent'),
  'guide.queued': (_, { facts }) => t('guides.timeline.queued', { guida: guideName(facts.guide) }),
  'guide.sent': (_, { facts }) => t('guides.timeline.sent', { guida: guideName(facts.guide) }),
  'guide.not-sent': (_, { facts }) => t('guides.timeline.not-sent', { guida: guideName(facts.guide) }),
};

/** What happened, in words; nothing for entries that other lines already tell. */
export const timelineText = (request: RequestPage, entry: Entry): string | null =>
  TELLERS[entry.verb]?.(request, entry) ?? null;
