// SPDX-License-Identifier: AGPL-3.0-or-later

/** Everything that is written into the trail; a new verb is added here first. */
export const AUDIT_VERBS = [
  'municipality.added',
  'municipality.settings-changed',
  'places.imported',
  'practice.clock-moved',
  'practice.volume-imported',
  'operator.invited',
  'operator.activated',
  'operator.factor-reset',
  'operator.roles-changed',
  'operator.disabled',
  'operators.listed',
  'stand-in.named',
  'stand-in.ended',
  'sign-in.succeeded',
  'sign-in.refused',
  'session.ended',
  'session.revoked',
  'session.unlocked',
  'session.unlock-refused',
  'access.denied',
  'requests.searched',
  'requests.listed',
  'request.opened',
  'request.read',
  'draft.saved',
  'draft.expired',
  'draft.taken-over',
  'documents.awaited',
  'documents.arrived',
  'people.compared',
  'person.judged',
  'contacts.revealed',
  'photo.kept',
  'photo.removed',
  'photo.shown',
  'photo.deleted',
  'registry.asked',
  'request.prepared',
  'request.version-voided',
  'request.registered',
  'request.withdrawn',
  'request.cancelled',
  'print.created',
  'print.drawn',
  'print.jammed',
  'codes.handed-over',
  'codes.hand-over-undone',
  'codes.destroyed',
  'tickets.ordered',
  'tickets.received',
  'ticket.reserved',
  'ticket.voided',
  'enrolment.queued',
  'enrolment.accepted',
  'enrolment.attention',
  'enrolment.cancelling',
  'enrolment.cancelled',
  'card.looked-up',
  'card.held-at-post',
  'card.received',
  'card.handed-over',
  'card.disposed',
  'card.step-undone',
  'cards.listed',
  'reprint.opened',
  'reprint.read',
  'reprint.identified',
  'reprint.reason-chosen',
  'reprint.declaration-signed',
  'reprint.asked',
  'reprint.released',
  'reprint.refused',
  'reprint.failed',
  'reprint.cancelled',
  'reprints.listed',
  'accounts.read',
  'accounts.exported',
  'forms.published',
  'forms.archived',
  'form.downloaded',
  'form.uploaded',
  'form.upload-refused',
  'form.proposed',
  'form.put-in-force',
  'form.taken-back',
  'form.rolled-back',
  'form.withdrawn',
  'form.opened',
  'form.people-shown',
  'form.changes-read',
  'appointments.imported',
  'appointments.listed',
  'appointments.import-read',
  'appointments.forgotten',
  'appointment.read',
  'appointment.arrived',
  'appointment.missed',
  'appointment.taken-back',
  'appointment.finished',
  'appointment.request-opened',
] as const;

export type AuditVerb = (typeof AUDIT_VERBS)[number];

/** What an entry is about: a kind and a pseudonymous id (uuid, print serial, form code), never personal data. */
export type AuditSubject = { kind: string; id: string };

/** Who acted: an operator's id or `system`, at which counter (empty when none). */
export type AuditActor = { actor: string; counter: string };

/** Numbers and short codes only; names, codes of people and contacts have no place here. */
export type AuditFacts = Record<string, string | number | boolean | null>;

export type AuditEntry = {
  verb: AuditVerb;
  subject: AuditSubject;
  outcome?: 'done' | 'refused' | 'failed';
  facts?: AuditFacts;
};

/** The worker and the commands act as the system. */
export const SYSTEM: AuditActor = { actor: 'system', counter: '' };
